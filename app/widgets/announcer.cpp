#include "widgets/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace matside::app {
namespace {

// Orca speaks a widget of this role each time it is shown, and no label that merely changes its text.
class Notification : public QAccessibleWidget {
 public:
  explicit Notification(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Notification) {}

  QString text(QAccessible::Text kind) const override {
    const auto* label = qobject_cast<QLabel*>(widget());
    return kind == QAccessible::Name && label ? label->text() : QString();
  }
};

QAccessibleInterface* makeNotification(const QString&, QObject* object) {
  auto* announcer = qobject_cast<Announcer*>(object);
  return announcer ? new Notification(announcer) : nullptr;
}

}  // namespace

Announcer::Announcer(QWidget* parent) : QLabel(parent) {
  static const bool installed = [] {
    QAccessible::installFactory(makeNotification);
    return true;
  }();
  Q_UNUSED(installed)
  setGeometry(0, 0, 1, 1);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void Announcer::say(const QString& text) {
  hide();
  setText(text);
  show();
  lower();
}

}  // namespace matside::app
