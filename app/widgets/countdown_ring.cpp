#include "widgets/countdown_ring.h"

#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/icon.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace matside::app {
namespace {

constexpr qreal stroke = 10;

}  // namespace

CountdownRing::CountdownRing(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleRole(*this, QAccessible::ProgressBar);
  setAccessiblePercent(*this, 100);
}

void CountdownRing::show(const Face& face) {
  if (face == m_face) {
    return;
  }
  m_face = face;
  m_face.fraction = std::clamp(face.fraction, 0.0, 1.0);
  setAccessiblePercent(*this, static_cast<int>(std::lround(m_face.fraction * 100)));
  update();
}

void CountdownRing::setSize(Size size) {
  m_size = size;
  updateGeometry();
}

QFont CountdownRing::timeFont() const {
  QFont font = theme::font(TextRank::Title);
  const double scale = m_size == Size::Large ? 1.4 : (m_size == Size::Usual ? 1.12 : 0.62);
  font.setPointSizeF(font.pointSizeF() * scale);
  return font;
}

QSize CountdownRing::sizeHint() const {
  const int across = QFontMetrics(timeFont()).horizontalAdvance("00:00") + 2 * theme::space(6);
  if (m_size == Size::Bare) {
    return {across, across};
  }
  const int words = QFontMetrics(theme::font(TextRank::Small)).horizontalAdvance(tr("to come out")) + theme::space(9);
  const int side = std::max({across, words, m_size == Size::Large ? 164 : (m_size == Size::Small ? 112 : 136)});
  return {side, side};
}

void CountdownRing::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintBreath(painter);
  paintArc(painter);
  paintWords(painter);
}

// From second to second, with the countdown: a breath needs no more, and nothing wakes the computer for it.
void CountdownRing::paintBreath(QPainter& painter) const {
  if (!m_face.breath) {
    return;
  }
  const double most = width() / 2.0 - stroke - 3;
  const double radius = most * (0.55 + 0.45 * std::clamp(*m_face.breath, 0.0, 1.0));
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme::colors().primarySoft);
  painter.drawEllipse(QRectF(rect()).center(), radius, radius);
}

// Stroked once: it stays the same, and was a third of what a second of a practice cost.
void CountdownRing::paintTrack(QPainter& painter, const QRectF& ring) {
  const Track track{.color = theme::colors().track, .size = size(), .ratio = devicePixelRatioF()};
  if (m_track.isNull() || track != m_trackIs) {
    m_trackIs = track;
    m_track = QPixmap((QSizeF(size()) * track.ratio).toSize());
    m_track.setDevicePixelRatio(track.ratio);
    m_track.fill(Qt::transparent);
    QPainter stroked(&m_track);
    stroked.setRenderHint(QPainter::Antialiasing);
    stroked.setPen(QPen(track.color, stroke));
    stroked.drawEllipse(ring);
  }
  painter.drawPixmap(0, 0, m_track);
}

void CountdownRing::paintArc(QPainter& painter) {
  const Colors& colors = theme::colors();
  const QRectF ring = QRectF(rect()).adjusted(stroke / 2 + 1, stroke / 2 + 1, -stroke / 2 - 1, -stroke / 2 - 1);
  paintTrack(painter, ring);
  if (m_face.fraction > 0) {
    const QColor color = m_face.going == Going::Paused ? colors.muted : colors.primary;
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -static_cast<int>(m_face.fraction * 360 * 16));
  }
}

void CountdownRing::paintWords(QPainter& painter) const {
  const Colors& colors = theme::colors();
  const bool paused = m_face.going == Going::Paused;
  const QFontMetrics time(timeFont());
  QFont smallFont = theme::font(TextRank::Small);
  smallFont.setBold(paused);
  const QFontMetrics small(smallFont);
  const QString caption = m_size == Size::Bare ? QString() : m_face.caption;
  const int block = time.ascent() + (caption.isEmpty() ? 0 : small.height());
  const int top = (height() - block) / 2 - theme::space(1);
  painter.setFont(timeFont());
  painter.setPen(paused ? colors.muted : colors.ink);
  painter.drawText(QRectF(0, top, width(), time.height()), Qt::AlignHCenter | Qt::AlignTop, m_face.time);
  painter.setFont(smallFont);
  painter.setPen(paused ? colors.accentText : colors.muted);
  painter.drawText(QRectF(0, top + time.ascent() + theme::space(1), width(), small.height()), Qt::AlignHCenter,
                   caption);
  if (paused) {
    const qreal tall = time.ascent() * 0.42;
    paintIcon(painter, "pause", QRectF((width() - tall) / 2, top + time.height() - time.ascent() - tall, tall, tall),
              colors.accentText);
  }
}

void CountdownRing::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
    updateGeometry();
  }
}

}  // namespace matside::app
