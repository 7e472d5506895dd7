#pragma once

#include "bridge/clock.h"
#include "kinematics/stir.h"

#include <QImage>
#include <QObject>
#include <QRect>
#include <QTimer>

#include <optional>
#include <vector>

class QPainter;

namespace matside::app {

/// What a resting figure does while the practice holds it.
struct FigureLife {
  enum class Going { On, Paused };

  Duration in{4000};  ///< one round of breath is one round of everything
  Duration out{6000};
  Duration inHold{0};  ///< the first round begins at zero
  bool breathes = true;
  bool sways = false;
  Going going = Going::On;
};

/// The stir of a figure at a part of its round of breath, 0 to 1. It begins and ends with the body at rest.
Stir stirAt(const FigureLife& life, double part);

/// A figure at rest that breathes, and sways where its step asks for it. It is a round of pictures made once and then
/// shown in turn, each blended into the next: nothing is drawn anew, and only the part of the view that changes is
/// painted. A round begins and ends at the still picture, so nothing ever jumps.
class LivingFigure : public QObject {
  Q_OBJECT

 public:
  static constexpr int picturesASecond = 32;

  explicit LivingFigure(QObject* parent = nullptr);

  void setClock(const Clock& clock) { m_clock = &clock; }

  /// From now on; none: it breathes out and lies still.
  void live(const std::optional<FigureLife>& life);
  /// The still picture the figure is on now; what was made for another is of no use. Null: no figure is there.
  void rest(const QImage& still);
  /// Whether anybody looks.
  void setWatched(bool watched);

  /// Which picture of the round it lacks.
  std::optional<Stir> wanted() const;
  void add(const Stir& stir, const QImage& picture);

  bool isMoving() const { return m_timer.isActive(); }
  /// How the body stirs in what is painted now.
  Stir now() const;
  /// Paints what differs from the still picture over it, in the still picture's pixels.
  void paint(QPainter& painter) const;
  /// The still picture as it is seen now.
  QImage seen() const;

 signals:
  /// This part of the still picture looks different now.
  void stirred(const QRect& part);
  /// `wanted` has changed.
  void lacking();

 private:
  /// A picture cut to where it differs from the still one.
  struct Piece {
    QRect part;
    QImage picture;
  };
  /// Pictures all round a breath; the first is the still one. Whole once it has them all, and then of one part.
  struct Round {
    FigureLife life;
    std::vector<Piece> pieces;
    QRect part;

    std::size_t count() const;
    Stir stirOf(std::size_t picture) const;
    bool isWhole() const { return pieces.size() == count(); }
  };

  bool isAlive() const { return m_life && (m_life->breathes || m_life->sways); }
  Duration roundLength() const { return m_time.in + m_time.out; }
  Duration inHold() const;
  void makeReady();
  void finish(Round& round) const;
  void beginRound();
  void follow();
  void tick();

  const Clock* m_clock = nullptr;
  std::optional<FigureLife> m_life;
  FigureLife m_time;  ///< the life last told of: a breath goes out after the hold is over
  Moment m_told{0};
  QImage m_still;
  bool m_watched = false;
  std::optional<Round> m_making;
  std::optional<Round> m_shown;
  Duration::rep m_round = -1;  ///< which one is shown
  double m_part = 0;           ///< of it
  QTimer m_timer;
};

}  // namespace matside::app
