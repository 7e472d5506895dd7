#include "figure/picture_view.h"

#include "text/picture_text.h"
#include "theme/focus_ring.h"
#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/mirrored.h"

#include <QEvent>
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
  m_living.setClock(steadyClock());
  connect(&m_living, &LivingFigure::lacking, this, &PictureView::askForStirred);
  connect(&m_living, &LivingFigure::stirred, this, [this](const QRect& part) {
    const double across = m_now.isNull() ? 1 : static_cast<double>(width()) / m_now.width();
    update(QRectF(part.x() * across, part.y() * across, part.width() * across, part.height() * across)
               .toAlignedRect()
               .adjusted(-1, -1, 1, 1));
  });
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
  const Stir stir = m_living.now();
  stopMoving();
  settleDown();
  m_of = picture;
  describe();
  if (here && moves()) {
    startMoving(before, stir);
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
  m_living.setClock(clock);
}

void PictureView::setTurn(const ViewTurn& turn) {
  if (m_turn != turn) {
    stopMoving();
    settleDown();
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

void PictureView::setLife(const std::optional<FigureLife>& life) {
  m_life = life;
  m_living.live(theme::motion() == Motion::Full ? m_life : std::nullopt);
}

// The body stays as it is seen until it moves on.
void PictureView::settleDown() {
  if (m_living.now() != Stir{}) {
    m_now = m_living.seen();
  }
  m_shownKey.clear();
  m_stirredKey.clear();
  m_living.rest({});
}

void PictureView::askForStirred() {
  const auto stir = m_living.wanted();
  if (!stir || !isReady()) {
    return;  // the still picture comes first
  }
  PictureWish next = wish();
  next.stir = *stir;
  next.life = PictureLife::Returning;
  m_stirredAs = *stir;
  m_stirredKey = keyOf(next);
  m_maker.picture(next, this);
}

void PictureView::receiveStirred(const QString& key, const QImage& picture) {
  if (key == m_stirredKey) {
    m_stirredKey.clear();
    m_living.add(m_stirredAs, picture);
  }
}

bool PictureView::moves() const {
  return m_liveliness == Liveliness::Lively && theme::motion() == Motion::Full && isVisible() && m_maker.mayMove();
}

void PictureView::startMoving(const PictureOf& from, const Stir& stir) {
  m_from = from;
  m_leftAt = stir;
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
  next.way = WayFrom{*m_from, m_awaitedPart, m_leftAt};
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
  } else if (!m_stirredKey.isEmpty() && key == m_stirredKey) {
    receiveStirred(key, picture);
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
  m_living.rest(m_now);
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
    path.addRect(mirrored(*this, all.adjusted(0, 0, -radius, 0)));
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
    const double across = static_cast<double>(width()) / m_now.width();
    painter.save();
    painter.scale(across, across);
    m_living.paint(painter);
    painter.restore();
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

void PictureView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  ask();
}

void PictureView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_living.setWatched(true);
  ask();
}

void PictureView::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_living.setWatched(false);
}

void PictureView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
    setLife(m_life);  // motion may be unwelcome from now on
    ask();
    update();
  }
}

}  // namespace matside::app
