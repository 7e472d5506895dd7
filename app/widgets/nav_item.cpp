#include "widgets/nav_item.h"

#include "theme/focus_ring.h"
#include "theme/theme.h"
#include "widgets/accessible_role.h"

#include <QEvent>
#include <QPainter>

namespace matside::app {
namespace {

constexpr int side = theme::space(3);
constexpr int tall = theme::space(2) + 2;

}  // namespace

NavItem::NavItem(const QString& text, Rank rank, QWidget* parent) : QPushButton(text, parent), m_rank(rank) {
  setCheckable(true);
  setAutoExclusive(true);
  setAccessibleRole(*this, QAccessible::RadioButton);
  setCursor(Qt::PointingHandCursor);
  setAutoDefault(true);  // Enter presses what has the keyboard
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

QFont NavItem::textFont() const {
  return theme::font(isChecked() ? TextRank::Strong : TextRank::Body);
}

// Broken as its bold letters need it, chosen or not: choosing an entry must not move a word.
QString NavItem::brokenText(int width) const {
  const QFontMetrics metrics(theme::font(TextRank::Strong));
  QString broken;
  QString line;
  for (const auto& word : text().split(' ')) {
    const QString longer = line.isEmpty() ? word : line + ' ' + word;
    if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
      line = longer;
      continue;
    }
    broken += line + '\n';
    line = word;
  }
  return broken + line;
}

int NavItem::heightForWidth(int width) const {
  const auto lines = brokenText(width - 2 * side).count('\n') + 1;
  return static_cast<int>(lines) * QFontMetrics(theme::font(TextRank::Strong)).height() + 2 * tall;
}

QSize NavItem::sizeHint() const {
  const int wide = QFontMetrics(theme::font(TextRank::Strong)).horizontalAdvance(text()) + 2 * side + 2;
  return {wide, heightForWidth(wide)};
}

QSize NavItem::minimumSizeHint() const {
  int widest = 0;
  for (const auto& word : text().split(' ')) {
    widest = std::max(widest, QFontMetrics(theme::font(TextRank::Strong)).horizontalAdvance(word));
  }
  return {widest + 2 * side + 2, theme::lineHeight() + 2 * tall};
}

void NavItem::paintEvent(QPaintEvent*) {
  const Colors& colors = theme::colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  if (isChecked() || underMouse()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? colors.primarySoft : colors.surface);
    painter.drawRoundedRect(frame, theme::controlRadius, theme::controlRadius);
  }
  painter.setFont(textFont());
  const QColor quiet = m_rank == Rank::Main ? colors.ink : colors.muted;
  painter.setPen(isChecked() ? colors.primary : quiet);
  const QRect inner = rect().adjusted(side, tall, -side, -tall);
  painter.drawText(inner, Qt::AlignVCenter, brokenText(inner.width()));
  if (showsFocusRing(*this)) {
    paintFocusRing(painter, frame.adjusted(1, 1, -1, -1), theme::controlRadius - 1);
  }
}

void NavItem::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  updateGeometry();
  update();
}

}  // namespace matside::app
