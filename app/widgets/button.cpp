#include "widgets/button.h"

#include "theme/focus_ring.h"
#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/icon.h"
#include "widgets/mirrored.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

#include <algorithm>

namespace matside::app {

struct Button::Look {
  QColor fill;
  QColor border;
  QColor text;
};

Button::Button(const QString& text, Role role, QWidget* parent) : QPushButton(text, parent), m_role(role) {
  setAccessibleRole(*this, QAccessible::Button);
  setCursor(Qt::PointingHandCursor);
  setAutoDefault(true);  // Enter presses what has the keyboard
  setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setRole(Role role) {
  m_role = role;
  update();
}

void Button::setSize(Size size) {
  m_size = size;
  updateGeometry();
}

void Button::setIconName(const QString& name) {
  m_iconName = name;
  updateGeometry();
  update();
}

void Button::setKeyHint(const QString& shown, Qt::Key key) {
  m_keyHint = shown;
  setAccessibleKey(*this, QKeySequence(key).toString(QKeySequence::NativeText));
  updateGeometry();
  update();
}

void Button::showKeyHint(KeyHint shown) {
  m_keyHintShown = shown;
  setToolTip(shown == KeyHint::Shown || m_keyHint.isEmpty() ? QString()
                                                            : tr("%1 (%2)", "button (key)").arg(text(), m_keyHint));
  updateGeometry();
  update();
}

void Button::reserveFor(const QStringList& texts) {
  m_reserved = texts;
  updateGeometry();
}

QFont Button::textFont() const {
  QFont font = theme::font(m_role == Role::Quiet ? TextRank::Body : TextRank::Strong);
  if (m_size == Size::Large) {
    font.setPointSizeF(font.pointSizeF() * 1.2);
  }
  return font;
}

QFont Button::keyFont() const {
  QFont font = theme::font(TextRank::Small);
  font.setPointSizeF(font.pointSizeF() * 0.92);
  return font;
}

int Button::iconSide() const {
  return m_iconName.isEmpty() ? 0 : QFontMetrics(textFont()).ascent() + 2;
}

int Button::keyWidth() const {
  if (m_keyHint.isEmpty() || m_keyHintShown == KeyHint::Hidden) {
    return 0;
  }
  return std::max(QFontMetrics(keyFont()).horizontalAdvance(m_keyHint) + theme::space(3), theme::space(6));
}

int Button::padding() const {
  return m_size == Size::Large ? theme::space(7) : theme::space(4);
}

int Button::textWidth() const {
  const QFontMetrics metrics(textFont());
  int wide = metrics.horizontalAdvance(text());
  for (const QString& reserved : m_reserved) {
    wide = std::max(wide, metrics.horizontalAdvance(reserved));
  }
  return wide;
}

QSize Button::sizeHint() const {
  const QFontMetrics metrics(textFont());
  int width = 2 * padding() + textWidth();
  if (iconSide() > 0) {
    width += iconSide() + (text().isEmpty() ? 0 : theme::space(2));
  }
  if (keyWidth() > 0) {
    width += keyWidth() + theme::space(2);
  }
  const bool small = m_role == Role::Quiet || m_role == Role::Notice;
  const int tall = m_size == Size::Large ? theme::space(7) : theme::space(m_role == Role::Notice ? 3 : 5);
  const int least = m_size == Size::Large ? 56 : (small ? 36 : 44);
  return {width, std::max(metrics.height() + tall, least)};
}

Button::Look Button::look() const {
  const Colors& colors = theme::colors();
  if (!isEnabled()) {
    return {colors.ground, colors.line, colors.muted};
  }
  const bool raised = underMouse() || isDown();
  switch (m_role) {
    case Role::Primary: {
      const QColor fill = isDown() ? colors.primary.darker(115) : colors.primary;
      return {raised ? fill.lighter(108) : fill, Qt::transparent, colors.onPrimary};
    }
    case Role::Plain:
      return {raised ? colors.primarySoft : colors.surface, raised ? colors.primary : colors.outline, colors.ink};
    case Role::Quiet:
      return {raised ? colors.primarySoft : QColor(Qt::transparent), Qt::transparent,
              raised ? colors.ink : colors.muted};
    case Role::Danger:
      return {raised ? colors.accentSoft : colors.surface, colors.accent, colors.accentText};
    case Role::Notice:
      return {raised ? colors.surface : colors.accentSoft, colors.accent, colors.ink};
  }
  return {};
}

void Button::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Look wanted = look();
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  painter.setPen(QPen(wanted.border, 1.2));
  painter.setBrush(wanted.fill);
  painter.drawRoundedRect(frame, theme::controlRadius, theme::controlRadius);
  paintContent(painter, wanted);
  if (showsFocusRing(*this)) {
    paintFocusRing(painter, frame.adjusted(1, 1, -1, -1), theme::controlRadius - 1);
  }
}

void Button::paintContent(QPainter& painter, const Look& look) const {
  const int textWidth = QFontMetrics(textFont()).horizontalAdvance(text());
  const int inner = sizeHint().width() - 2 * padding() - this->textWidth() + textWidth;
  qreal x = (width() - inner) / 2.0;
  const qreal middle = height() / 2.0;
  if (const int side = iconSide(); side > 0) {
    paintIcon(painter, iconAlong(layoutDirection(), m_iconName),
              mirrored(*this, QRectF(x, middle - side / 2.0, side, side)), look.text);
    x += side + (text().isEmpty() ? 0 : theme::space(2));
  }
  painter.setFont(textFont());
  painter.setPen(look.text);
  painter.drawText(mirrored(*this, QRectF(x, 0, textWidth + 1, height())), Qt::AlignVCenter | Qt::AlignLeft, text());
  if (keyWidth() > 0) {
    const qreal tall = QFontMetrics(keyFont()).height() + 2;
    const QRectF key(x + textWidth + theme::space(2), middle - tall / 2, keyWidth(), tall);
    paintKey(painter, mirrored(*this, key), look);
  }
}

void Button::paintKey(QPainter& painter, const QRectF& rect, const Look& look) const {
  QColor border = look.text;
  border.setAlphaF(0.35F);
  painter.setPen(QPen(border, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(rect, 4, 4);
  painter.setPen(look.text);
  painter.setFont(keyFont());
  painter.drawText(rect, Qt::AlignCenter, m_keyHint);
}

void Button::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
    updateGeometry();
  }
  update();
}

void Button::enterEvent(QEnterEvent* event) {
  QPushButton::enterEvent(event);
  update();
}

void Button::leaveEvent(QEvent* event) {
  QPushButton::leaveEvent(event);
  update();
}

}  // namespace matside::app
