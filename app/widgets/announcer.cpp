#include "widgets/announcer.h"

#include "widgets/accessible_role.h"

namespace matside::app {

// Orca speaks a widget of this role each time it is shown, and no label that merely changes its text.
Announcer::Announcer(QWidget* parent) : QLabel(parent) {
  setAccessibleRole(*this, QAccessible::Notification);
  setGeometry(0, 0, 1, 1);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void Announcer::say(const QString& text) {
  hide();
  setText(text);
  setAccessibleName(text);
  show();
  lower();
}

}  // namespace matside::app
