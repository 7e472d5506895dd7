#pragma once

#include "figure/figure_motion.h"
#include "figure/living_figure.h"
#include "figure/picture_maker.h"

#include <QImage>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace matside::app {

/// Shows a picture as large as it is itself. The last picture stays until the next is there; then the figure moves
/// from one to the other where that is one pose and the machine is quick enough, else they fade over. With less motion
/// wished for, the next one simply takes its place.
class PictureView : public QWidget {
  Q_OBJECT

 public:
  enum class Corners { All, Top, Right };
  /// Whether the figure moves from one picture to the next, and can be turned by hand and by arrow keys.
  enum class Liveliness { Still, Lively };

  explicit PictureView(PictureMaker& maker, QWidget* parent = nullptr);

  /// `description` is what a screen reader says of it.
  void show(const PictureOf& picture, const QString& description);
  void setCorners(Corners corners);
  void setLiveliness(Liveliness liveliness);
  /// The time of movements; must outlive it.
  void setClock(const Clock& clock);
  /// Room at the foot of the picture that controls lie on.
  void setFootRoom(int pixels);
  /// Mat view is dark whatever the theme.
  void setScheme(std::optional<Scheme> scheme);

  /// How bright it is painted, 0 to 1.
  void setBrightness(double brightness);

  /// What the figure does while its picture stays; none: it lies still, as it always does with less motion.
  void setLife(const std::optional<FigureLife>& life);

  const ViewTurn& turn() const { return m_turn; }
  void setTurn(const ViewTurn& turn);

  bool isReady() const { return !m_now.isNull() && m_shownKey == keyOf(wish()); }
  bool isMoving() const { return m_from.has_value(); }
  /// While it moves or fades: otherwise nothing is under way that would paint another frame.
  bool isChanging() const {
    return isMoving() || m_living.isMoving() || m_next.isActive() || m_fade.state() == QAbstractAnimation::Running;
  }

  /// Whether the picture itself wants this key while it has the keyboard.
  static bool takesKey(int key) { return turnedBy({}, key).has_value(); }

 signals:
  /// A click that turned nothing.
  void clicked();
  void turned();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  /// A hand on the picture.
  struct Drag {
    QPoint start;
    ViewTurn turn;
    bool moved = false;
  };

  Scheme scheme() const;
  PictureWish wish() const;
  PictureWish momentaryWish() const;
  void describe();
  void ask();
  void receive(const QString& key, const QImage& picture);
  void receiveStill(const QString& key, const QImage& picture);
  void receiveMoment(const QImage& picture);
  void receiveStirred(const QString& key, const QImage& picture);
  void askForStirred();
  void settleDown();
  void startMoving(const PictureOf& from, const Stir& stir);
  void askForNextMoment();
  void stopMoving();
  bool moves() const;
  void paintPicture(QPainter& painter, const QImage& picture) const;
  QPainterPath outline() const;

  PictureMaker& m_maker;
  std::optional<PictureOf> m_of;
  std::optional<Scheme> m_scheme;
  Corners m_corners = Corners::All;
  Liveliness m_liveliness = Liveliness::Still;
  int m_footRoom = 0;
  double m_brightness = 1;
  QImage m_before;
  QImage m_now;
  QString m_shownKey;
  PictureOf m_shown;
  ViewTurn m_shownTurn;
  QVariantAnimation m_fade;
  ViewTurn m_turn;
  std::optional<Drag> m_drag;
  FigureMotion m_motion;
  std::optional<PictureOf> m_from;  ///< while the figure moves: where it comes from
  QString m_awaited;                ///< the picture of a moment that was asked for
  double m_awaitedPart = 0;
  QTimer m_next;
  LivingFigure m_living;
  std::optional<FigureLife> m_life;
  Stir m_leftAt;         ///< how the body stirred as it began to move
  QString m_stirredKey;  ///< the picture of the living figure that was asked for
  Stir m_stirredAs;
};

}  // namespace matside::app
