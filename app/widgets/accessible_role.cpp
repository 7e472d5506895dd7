#include "widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace matside::app {
namespace {

constexpr const char* property = "matsideAccessibleRole";

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  const QVariant role = widget ? widget->property(property) : QVariant();
  return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

}  // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
  static const bool installed = [] {
    QAccessible::installFactory(makeInterface);
    return true;
  }();
  Q_UNUSED(installed)
  widget.setProperty(property, static_cast<int>(role));
}

}  // namespace matside::app
