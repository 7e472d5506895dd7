#include "widgets/card.h"

#include "theme/focus_ring.h"
#include "theme/theme.h"

#include <QPainter>

namespace matside::app {

Card::Card(Ground ground, QWidget* parent) : QWidget(parent), m_ground(ground) {}

void Card::paintEvent(QPaintEvent*) {
  const Colors& colors = theme::colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colors.line, 1));
  painter.setBrush(m_ground == Ground::Paper ? colors.paper : colors.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius, theme::cardRadius);
  if (showsFocusRing(*this)) {
    paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), theme::cardRadius - 1);
  }
}

}  // namespace matside::app
