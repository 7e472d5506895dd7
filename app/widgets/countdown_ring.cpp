#include "widgets/countdown_ring.h"

#include "theme/theme.h"
#include "widgets/accessible_role.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace matside::app {
namespace {

constexpr qreal stroke = 10;

}  // namespace

CountdownRing::CountdownRing(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleRole(*this, QAccessible::StaticText);
}

void CountdownRing::show(double fraction, const QString& time, const QString& caption) {
  if (fraction == m_fraction && time == m_time && caption == m_caption) {
    return;
  }
  m_fraction = std::clamp(fraction, 0.0, 1.0);
  m_time = time;
  m_caption = caption;
  update();
}

void CountdownRing::setSize(Size size) {
  m_size = size;
  updateGeometry();
}

QFont CountdownRing::timeFont() const {
  QFont font = theme::font(TextRank::Title);
  font.setPointSizeF(font.pointSizeF() * (m_size == Size::Small ? 0.62 : 1.12));
  return font;
}

QSize CountdownRing::sizeHint() const {
  const int across = QFontMetrics(timeFont()).horizontalAdvance("00:00") + 2 * theme::space(6);
  const int words = QFontMetrics(theme::font(TextRank::Small)).horizontalAdvance(tr("to come out")) + theme::space(9);
  const int side = std::max({across, words, 136});
  return {side, side};
}

void CountdownRing::paintEvent(QPaintEvent*) {
  const Colors& colors = theme::colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF ring = QRectF(rect()).adjusted(stroke / 2 + 1, stroke / 2 + 1, -stroke / 2 - 1, -stroke / 2 - 1);
  painter.setPen(QPen(colors.track, stroke));
  painter.drawEllipse(ring);
  if (m_fraction > 0) {
    painter.setPen(QPen(colors.primary, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -static_cast<int>(m_fraction * 360 * 16));
  }
  const QFontMetrics time(timeFont());
  const QFontMetrics small(theme::font(TextRank::Small));
  const int block = time.ascent() + (m_caption.isEmpty() ? 0 : small.height());
  const int top = (height() - block) / 2 - theme::space(1);
  painter.setFont(timeFont());
  painter.setPen(colors.ink);
  painter.drawText(QRectF(0, top, width(), time.height()), Qt::AlignHCenter | Qt::AlignTop, m_time);
  painter.setFont(theme::font(TextRank::Small));
  painter.setPen(colors.muted);
  painter.drawText(QRectF(0, top + time.ascent() + theme::space(1), width(), small.height()), Qt::AlignHCenter,
                   m_caption);
}

void CountdownRing::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
    updateGeometry();
  }
}

}  // namespace matside::app
