#pragma once

#include <QColor>
#include <QPixmap>
#include <QWidget>

#include <optional>

namespace matside::app {

/// A ring that empties, with the time left in its middle and a word below it. While it is paused it says so: the arc
/// turns quiet, and two bars stand above the time.
class CountdownRing : public QWidget {
  Q_OBJECT

 public:
  explicit CountdownRing(QWidget* parent = nullptr);

  enum class Going { Running, Paused };
  struct Face {
    double fraction = 1;  ///< of the time that is left, 0 to 1
    QString time;
    QString caption;
    Going going = Going::Running;
    std::optional<double> breath;  ///< how full, 0 to 1: a disc that grows and shrinks with it

    bool operator==(const Face&) const = default;
  };
  void show(const Face& face);

  enum class Size { Large, Usual, Small, Bare };  ///< Bare: the time alone
  void setSize(Size size);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  /// What the still part of the ring was painted for.
  struct Track {
    QColor color;
    QSize size;
    qreal ratio = 0;

    bool operator==(const Track&) const = default;
  };

  QFont timeFont() const;
  void paintBreath(QPainter& painter) const;
  void paintArc(QPainter& painter);
  void paintTrack(QPainter& painter, const QRectF& ring);
  void paintWords(QPainter& painter) const;

  Size m_size = Size::Usual;
  Face m_face;
  Track m_trackIs;
  QPixmap m_track;
};

}  // namespace matside::app
