#pragma once

#include "figure/picture_maker.h"

#include <QImage>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace matside::app {

/// Shows a picture as large as it is itself. The last picture stays until the next is there; then they fade over.
class PictureView : public QWidget {
  Q_OBJECT

 public:
  enum class Corners { All, Top, Right };

  explicit PictureView(PictureMaker& maker, QWidget* parent = nullptr);

  /// `description` is what a screen reader says of it.
  void show(const PictureOf& picture, const QString& description);
  void setCorners(Corners corners);
  /// Room at the foot of the picture that controls lie on.
  void setFootRoom(int pixels);
  /// Mat view is dark whatever the theme.
  void setScheme(std::optional<Scheme> scheme);

  /// How bright it is painted, 0 to 1.
  void setBrightness(double brightness);

  bool isReady() const { return !m_now.isNull() && m_shownKey == keyOf(wish()); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  Scheme scheme() const;
  PictureWish wish() const;
  void ask();
  void receive(const QString& key, const QImage& picture);
  void paintPicture(QPainter& painter, const QImage& picture) const;
  QPainterPath outline() const;

  PictureMaker& m_maker;
  std::optional<PictureOf> m_of;
  std::optional<Scheme> m_scheme;
  Corners m_corners = Corners::All;
  int m_footRoom = 0;
  double m_brightness = 1;
  QImage m_before;
  QImage m_now;
  QString m_shownKey;
  PictureOf m_shown;
  QVariantAnimation m_fade;
};

}  // namespace matside::app
