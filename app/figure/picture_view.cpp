#include "figure/picture_view.h"

#include "text/picture_text.h"
#include "theme/focus_ring.h"
#include "theme/theme.h"
#include "widgets/accessible_role.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace matside::app {
namespace {

constexpr int fadeMilliseconds = 240;
constexpr double momentaryScale = 0.8;  // pictures of a moment are drawn a little smaller

const Clock& steadyClock() {
  static const SteadyClock clock;
  return clock;
}

}  // namespace

PictureView::PictureView(PictureMaker& maker, QWidget* parent)
    : QWidget(parent), m_maker(maker), m_motion(steadyClock()) {
  setMinimumSize(120, 80);
  setAccessibleRole(*this, QAccessible::Graphic);
  m_fade.setStartValue(0.0);
  m_fade.setEndValue(1.0);
  m_fade.setDuration(fadeMilliseconds);
  connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
  connect(&m_fade, &QVariantAnimation::finished, this, [this] { m_before = {}; });
  connect(&m_maker, &PictureMaker::made, this, &PictureView::receive);
  connect(&m_maker, &PictureMaker::looksChanged, this, &PictureView::ask);
  m_next.setSingleShot(true);
  m_next.setTimerType(Qt::PreciseTimer);
  connect(&m_next, &QTimer::timeout, this, &PictureView::askForNextMoment);
}

void PictureView::show(const PictureOf& picture, const QString& description) {
  setAccessibleName(description);
  if (m_of == picture) {
    return;
  }
  const bool here = isReady() && m_of && m_of->pose == picture.pose;
  const PictureOf before = m_of.value_or(picture);
  stopMoving();
  m_of = picture;
  describe();
  if (here && moves()) {
    startMoving(before);
  } else {
    ask();
  }
}

void PictureView::setLiveliness(Liveliness liveliness) {
  m_liveliness = liveliness;
  const bool lively = liveliness == Liveliness::Lively;
  setFocusPolicy(lively ? Qt::TabFocus : Qt::NoFocus);  // a click leaves the keyboard where it is
  setCursor(lively ? Qt::OpenHandCursor : Qt::ArrowCursor);
  describe();
  setToolTip(lively ? tr("Drag to turn the figure, double-click for the best view") : QString());
}

// What the picture shows, and what the keys do.
void PictureView::describe() {
  QStringList sentences;
  if (const auto facts = m_of ? m_maker.facts(*m_of) : std::nullopt) {
    sentences << pictureText(*facts);
  }
  if (m_liveliness == Liveliness::Lively) {
    sentences << tr("Arrow keys turn the figure, Home brings the best view back.");
  }
  setAccessibleDescription(sentences.join(' '));
}

void PictureView::setClock(const Clock& clock) {
  m_motion = FigureMotion(clock);
}

void PictureView::setTurn(const ViewTurn& turn) {
  if (m_turn != turn) {
    stopMoving();
    m_turn = turn;
    ask();
    emit turned();
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
  return {.of = m_of.value_or(PictureOf{}),
          .pixels = room * devicePixelRatioF(),
          .scheme = scheme(),
          .turn = m_turn,
          .looks = m_maker.looks()};
}

PictureWish PictureView::momentaryWish() const {
  PictureWish quick = wish();
  quick.pixels *= momentaryScale;
  quick.life = PictureLife::Moment;
  return quick;
}

void PictureView::ask() {
  if (!m_of || !isVisible() || width() <= 0 || height() <= 0) {
    return;
  }
  stopMoving();
  if (m_drag && m_drag->moved) {
    const PictureWish quick = momentaryWish();
    m_awaited = keyOf(quick);
    m_maker.picture(quick, this);
    return;
  }
  const PictureWish wanted = wish();
  const QImage ready = m_maker.picture(wanted, this);
  if (!ready.isNull()) {
    receiveStill(keyOf(wanted), ready);
  }
}

bool PictureView::moves() const {
  return m_liveliness == Liveliness::Lively && theme::motion() == Motion::Full && isVisible() && m_maker.mayMove();
}

void PictureView::startMoving(const PictureOf& from) {
  m_from = from;
  m_fade.stop();
  m_before = {};
  m_motion.begin();
  askForNextMoment();
}

void PictureView::askForNextMoment() {
  if (!m_from) {
    return;
  }
  PictureWish next = momentaryWish();
  m_awaitedPart = m_motion.ask();
  next.way = WayFrom{*m_from, m_awaitedPart};
  m_awaited = keyOf(next);
  m_maker.picture(next, this);
}

void PictureView::stopMoving() {
  m_from.reset();
  m_awaited.clear();
  m_next.stop();
}

void PictureView::receive(const QString& key, const QImage& picture) {
  if (!m_awaited.isEmpty() && key == m_awaited) {
    receiveMoment(picture);
  } else if (m_of && !m_from && key != m_shownKey && key == keyOf(wish())) {
    receiveStill(key, picture);
  }
}

void PictureView::receiveMoment(const QImage& picture) {
  m_awaited.clear();
  m_before = {};
  m_now = picture;
  m_shown = *m_of;
  m_shownTurn = m_turn;
  m_shownKey.clear();
  update();
  if (!m_from) {
    return;
  }
  m_motion.shown(m_awaitedPart);
  if (m_motion.isTooSlow()) {
    m_maker.noteTooSlow();
  }
  if (m_motion.isOver() || m_motion.isTooSlow()) {
    ask();
  } else {
    m_next.start(m_motion.untilNext());
  }
}

void PictureView::receiveStill(const QString& key, const QImage& picture) {
  if (key == m_shownKey) {
    return;
  }
  const bool fades =
      !m_now.isNull() && (m_shown != *m_of || m_shownTurn != m_turn) && !m_drag && theme::motion() == Motion::Full;
  m_before = fades ? m_now : QImage();
  m_now = picture;
  m_shownKey = key;
  m_shown = *m_of;
  m_shownTurn = m_turn;
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
  if (showsFocusRing(*this)) {
    painter.setOpacity(1);
    paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), theme::cardRadius - 2);
  }
}

void PictureView::keyPressEvent(QKeyEvent* event) {
  const auto turn = m_liveliness == Liveliness::Lively ? turnedBy(m_turn, event->key()) : std::nullopt;
  if (turn) {
    setTurn(*turn);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void PictureView::mousePressEvent(QMouseEvent* event) {
  if (m_liveliness == Liveliness::Still || event->button() != Qt::LeftButton) {
    QWidget::mousePressEvent(event);
    return;
  }
  m_drag = Drag{event->position().toPoint(), m_turn};
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_drag) {
    return;
  }
  const QPoint way = event->position().toPoint() - m_drag->start;
  if (!m_drag->moved && way.manhattanLength() < QApplication::startDragDistance()) {
    return;
  }
  m_drag->moved = true;
  setCursor(Qt::ClosedHandCursor);
  setTurn(dragged(m_drag->turn, way));
}

void PictureView::mouseReleaseEvent(QMouseEvent*) {
  if (!m_drag) {
    return;
  }
  const bool moved = m_drag->moved;
  m_drag.reset();
  setCursor(Qt::OpenHandCursor);
  if (moved) {
    ask();
  } else {
    emit clicked();
  }
}

void PictureView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (m_liveliness == Liveliness::Lively) {
    setTurn({});
  } else {
    QWidget::mouseDoubleClickEvent(event);
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
