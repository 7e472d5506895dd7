#include "practice/mat_button.h"

#include "practice/mat_text.h"
#include "theme/theme.h"
#include "widgets/mirrored.h"

#include <QPainter>

namespace matside::app {
namespace {

constexpr int side = theme::space(5);
constexpr int tall = theme::space(1);

}  // namespace

MatButton::MatButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
  setAutoDefault(true);  // Enter presses what has the keyboard
  setCursor(Qt::PointingHandCursor);
}

void MatButton::setDigit(int digit) {
  m_digit = digit;
  setAccessibleName(tr("%1: %2", "digit: what it chooses").arg(digit).arg(text()));
}

void MatButton::setRole(Role role) {
  m_role = role;
  update();
}

void MatButton::setLight(Light light) {
  m_light = light;
  update();
}

void MatButton::setCapital(double pixels) {
  m_font = fontWithCapital(pixels, QFont::Normal);
  update();
}

int MatButton::digitRoom() const {
  return m_digit > 0 ? QFontMetrics(m_font).horizontalAdvance("0") + theme::space(4) : 0;
}

MatLines MatButton::lines(int width) const {
  return {text(), m_font, width - 2 * side - digitRoom()};
}

int MatButton::heightForWidth(int width) const {
  return lines(width).size().height() + 2 * tall;
}

int MatButton::widthOfLine() const {
  return QFontMetrics(m_font).horizontalAdvance(text()) + 2 * side + digitRoom() + theme::space(1);
}

bool MatButton::fits(int width) const {
  return lines(width).size().width() <= width - 2 * side - digitRoom();
}

void MatButton::paintEvent(QPaintEvent*) {
  const Colors& colors = matColors();
  const bool danger = m_role == Role::Danger;
  const bool keyboard = hasFocus();
  const bool dimmed = m_light == Light::Dimmed && !keyboard;
  const QColor rest = danger && !dimmed ? colors.accent : (dimmed ? colors.line : colors.muted);
  const QColor chosen = danger ? colors.accent : colors.primary;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(keyboard || underMouse() ? chosen : rest, keyboard ? 4 : 2));
  painter.setBrush(keyboard ? (danger ? colors.accentSoft : colors.primarySoft) : colors.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), theme::cardRadius, theme::cardRadius);
  const MatLines words = lines(width());
  const int top = (height() - words.size().height()) / 2;
  const auto begin = [this, top](int left, int wide) { return mirrored(*this, QRect(left, top, wide, 1)).topLeft(); };
  if (m_digit > 0) {
    painter.setPen(keyboard ? colors.ink : colors.primary);
    MatLines(QString::number(m_digit), m_font, digitRoom()).paint(painter, begin(side, digitRoom()));
  }
  painter.setPen(dimmed ? colors.muted : (danger && !keyboard ? colors.accentText : colors.ink));
  words.paint(painter, begin(side + digitRoom(), width() - 2 * side - digitRoom()));
}

}  // namespace matside::app
