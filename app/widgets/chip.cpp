#include "widgets/chip.h"

#include "theme/focus_ring.h"
#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/icon.h"
#include "widgets/mirrored.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace matside::app {

Chip::Chip(const QString& text, QWidget* parent) : QPushButton(text, parent) {
  setCheckable(true);
  setAccessibleRole(*this, QAccessible::CheckBox);
  setCursor(Qt::PointingHandCursor);
  setAutoDefault(true);  // Enter presses what has the keyboard
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setFocusPolicy(Qt::TabFocus);  // after a click, Space goes on meaning what it means on the page
}

void Chip::reserveFor(const QString& text) {
  m_reserved = text;
  updateGeometry();
}

void Chip::setOutline(Outline outline) {
  m_outline = outline;
  update();
}

void Chip::setIconName(const QString& name) {
  m_iconName = name;
  updateGeometry();
  update();
}

void Chip::setSwatch(const QColor& color) {
  m_swatch = color;
  updateGeometry();
  update();
}

QFont Chip::textFont() const {
  QFont font = theme::font(isChecked() ? TextRank::Strong : TextRank::Body);
  font.setPointSizeF(font.pointSizeF() * 0.94);
  return font;
}

int Chip::iconSide() const {
  return m_iconName.isEmpty() && !m_swatch.isValid() ? 0 : QFontMetrics(textFont()).ascent() + 1;
}

int Chip::iconRoom() const {
  return iconSide() > 0 && !text().isEmpty() ? iconSide() + theme::space(2) : iconSide();
}

QSize Chip::sizeHint() const {
  QFont widest = textFont();
  widest.setBold(true);  // a chip that is chosen must not push its neighbours aside
  const QFontMetrics metrics(widest);
  const int icon = iconRoom();
  const int wide = std::max(metrics.horizontalAdvance(text()), metrics.horizontalAdvance(m_reserved));
  return {wide + icon + 2 * theme::space(3) + 4, std::max(metrics.height() + 14, 34)};
}

void Chip::paintEvent(QPaintEvent*) {
  const Colors& colors = theme::colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  const qreal radius = frame.height() / 2;
  const bool on = isChecked();
  const bool there = isEnabled();
  QPen border(there && (on || underMouse()) ? colors.primary : there ? colors.outline : colors.line, 1.2);
  if (m_outline == Outline::Dashed) {
    border.setColor(on ? colors.primary : colors.muted);
    border.setWidthF(1);
    border.setDashPattern({3, 3});
  }
  painter.setPen(border);
  painter.setBrush(!there ? colors.ground : on ? colors.primarySoft : colors.surface);
  painter.drawRoundedRect(frame, radius, radius);

  const QColor text = !there ? colors.muted : on ? colors.primary : colors.ink;
  const int textWidth = QFontMetrics(textFont()).horizontalAdvance(this->text());
  const int icon = iconRoom();
  const qreal x = (width() - textWidth - icon) / 2.0;
  if (icon > 0) {
    const QRectF square(x, (height() - iconSide()) / 2.0, iconSide(), iconSide());
    paintMark(painter, mirrored(*this, square), text);
  }
  painter.setPen(text);
  painter.setFont(textFont());
  painter.drawText(mirrored(*this, QRectF(x + icon, 0, textWidth + 1, height())), Qt::AlignVCenter | Qt::AlignLeft,
                   this->text());
  if (showsFocusRing(*this)) {
    paintFocusRing(painter, frame.adjusted(1, 1, -1, -1), radius - 1);
  }
}

void Chip::paintMark(QPainter& painter, const QRectF& square, const QColor& text) const {
  if (!m_swatch.isValid()) {
    paintIcon(painter, m_iconName, square, text);
    return;
  }
  painter.setPen(QPen(theme::colors().muted, 1));
  painter.setBrush(m_swatch);
  painter.drawEllipse(square.adjusted(0.5, 0.5, -0.5, -0.5));
}

void Chip::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
    updateGeometry();
  }
  update();
}

}  // namespace matside::app
