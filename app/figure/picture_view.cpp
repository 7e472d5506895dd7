#include "figure/picture_view.h"

#include "theme/theme.h"
#include "widgets/accessible_role.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace matside::app {
namespace {

constexpr int fadeMilliseconds = 240;

}  // namespace

PictureView::PictureView(PictureMaker& maker, QWidget* parent) : QWidget(parent), m_maker(maker) {
  setMinimumSize(120, 80);
  setAccessibleRole(*this, QAccessible::Graphic);
  m_fade.setStartValue(0.0);
  m_fade.setEndValue(1.0);
  m_fade.setDuration(fadeMilliseconds);
  connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
  connect(&m_fade, &QVariantAnimation::finished, this, [this] { m_before = {}; });
  connect(&m_maker, &PictureMaker::made, this, &PictureView::receive);
}

void PictureView::show(const PictureOf& picture, const QString& description) {
  setAccessibleName(description);
  if (m_of != picture) {
    m_of = picture;
    ask();
  }
}

void PictureView::setCorners(Corners corners) {
  m_corners = corners;
  update();
}

void PictureView::setFootRoom(int pixels) {
  if (m_footRoom != pixels) {
    m_footRoom = pixels;
    ask();
    update();
  }
}

void PictureView::setScheme(std::optional<Scheme> scheme) {
  m_scheme = scheme;
  ask();
}

void PictureView::setBrightness(double brightness) {
  m_brightness = brightness;
  update();
}

Scheme PictureView::scheme() const {
  return m_scheme.value_or(theme::scheme());
}

PictureWish PictureView::wish() const {
  const QSize room(width(), std::max(80, height() - m_footRoom));
  return {m_of.value_or(PictureOf{}), room * devicePixelRatioF(), scheme()};
}

void PictureView::ask() {
  if (!m_of || !isVisible() || width() <= 0 || height() <= 0) {
    return;
  }
  const PictureWish wanted = wish();
  const QImage ready = m_maker.picture(wanted, this);
  if (!ready.isNull()) {
    receive(keyOf(wanted), ready);
  }
}

void PictureView::receive(const QString& key, const QImage& picture) {
  if (!m_of || key == m_shownKey || key != keyOf(wish())) {
    return;
  }
  const bool fades = !m_now.isNull() && m_shown != *m_of && theme::motion() == Motion::Full;
  m_before = fades ? m_now : QImage();
  m_now = picture;
  m_shownKey = key;
  m_shown = *m_of;
  m_fade.stop();
  if (fades) {
    m_fade.start();
  }
  update();
}

QPainterPath PictureView::outline() const {
  const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  const qreal radius = theme::cardRadius;
  QPainterPath path;
  path.setFillRule(Qt::WindingFill);
  path.addRoundedRect(all, radius, radius);
  if (m_corners == Corners::Top) {
    path.addRect(all.adjusted(0, radius, 0, 0));
  } else if (m_corners == Corners::Right) {
    path.addRect(all.adjusted(0, 0, -radius, 0));
  }
  return path.simplified();
}

void PictureView::paintPicture(QPainter& painter, const QImage& picture) const {
  // Filling the outline with the picture gives smooth corners, which clipping does not.
  const double across = static_cast<double>(width()) / picture.width();
  QBrush brush(picture);
  brush.setTransform(QTransform::fromScale(across, across));
  painter.setClipRect(QRectF(0, 0, width(), picture.height() * across));
  painter.fillPath(outline(), brush);
  painter.setClipping(false);
}

void PictureView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  painter.fillPath(outline(), colorsOf(scheme()).paper);
  if (!m_before.isNull()) {
    paintPicture(painter, m_before);
    painter.setOpacity(m_fade.currentValue().toDouble());
  }
  if (!m_now.isNull()) {
    paintPicture(painter, m_now);
  }
  if (m_brightness < 1) {
    painter.setOpacity(1 - m_brightness);
    painter.fillPath(outline(), Qt::black);
  }
}

void PictureView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  ask();
}

void PictureView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  ask();
}

void PictureView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
    ask();
    update();
  }
}

}  // namespace matside::app
