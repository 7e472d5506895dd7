#include "practice/mat_button.h"

#include "practice/mat_text.h"
#include "theme/theme.h"

#include <QPainter>

namespace matside::app {
namespace {

constexpr int side = theme::space(5);
constexpr int tall = theme::space(2);

}  // namespace

MatButton::MatButton(int digit, const QString& text, QWidget* parent) : QPushButton(text, parent), m_digit(digit) {
  setAutoDefault(true);  // Enter presses what has the keyboard
  setCursor(Qt::PointingHandCursor);
  setAccessibleName(tr("%1: %2", "digit: what it chooses").arg(digit).arg(text));
}

void MatButton::setCapital(double pixels) {
  m_font = fontWithCapital(pixels, QFont::Normal);
  update();
}

int MatButton::digitRoom() const {
  return QFontMetrics(m_font).horizontalAdvance("0") + theme::space(4);
}

QRect MatButton::textRect(int width) const {
  const QRect room(side + digitRoom(), tall, width - 2 * side - digitRoom(), 100000);
  return QFontMetrics(m_font).boundingRect(room, Qt::TextWordWrap, text());
}

int MatButton::heightForWidth(int width) const {
  return textRect(width).height() + 2 * tall;
}

bool MatButton::fits(int width) const {
  return textRect(width).width() <= width - 2 * side - digitRoom();
}

void MatButton::paintEvent(QPaintEvent*) {
  const Colors& colors = matColors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool keyboard = hasFocus();
  painter.setPen(QPen(keyboard || underMouse() ? colors.primary : colors.line, keyboard ? 4 : 2));
  painter.setBrush(keyboard ? colors.primarySoft : colors.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), theme::cardRadius, theme::cardRadius);
  painter.setFont(m_font);
  painter.setPen(colors.primary);
  const QRect words = textRect(width()).translated(0, (height() - heightForWidth(width())) / 2);
  painter.drawText(QRect(side, words.top(), digitRoom(), words.height()), QString::number(m_digit));
  painter.setPen(colors.ink);
  painter.drawText(words.adjusted(0, 0, 2, 0), Qt::TextWordWrap, text());
}

}  // namespace matside::app
