#include "widgets/accessible_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>

namespace matside::app {
namespace {

constexpr const char* roleProperty = "matsideAccessibleRole";
constexpr const char* percentProperty = "matsideAccessiblePercent";
constexpr const char* keyProperty = "matsideAccessibleKey";

/// A widget that paints itself.
class Painted : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  Painted(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

  void* interface_cast(QAccessible::InterfaceType type) override {
    const bool measures = type == QAccessible::ValueInterface && currentValue().isValid();
    return measures ? static_cast<QAccessibleValueInterface*>(this) : QAccessibleWidget::interface_cast(type);
  }

  QVariant currentValue() const override { return widget()->property(percentProperty); }
  void setCurrentValue(const QVariant&) override {}  // it is looked at, not moved
  QVariant minimumValue() const override { return 0; }
  QVariant maximumValue() const override { return 100; }
  QVariant minimumStepSize() const override { return 1; }
};

/// A button that is on or off, or that a key presses as well. Qt's own interface turns the first one over and presses
/// nothing, so that what listens for clicks, as everything here does, would not hear of it; of the second one's key it
/// knows nothing.
class Pressable : public QAccessibleWidget {
 public:
  Pressable(QAbstractButton* button, QAccessible::Role role) : QAccessibleWidget(button, role), m_button(button) {}

  QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Accelerator) {
      return key();
    }
    const QString known = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && known.isEmpty() ? m_button->text() : known;
  }
  /// As it is by now: this may have been made before a button was told that it is one of several.
  QAccessible::Role role() const override {
    return static_cast<QAccessible::Role>(m_button->property(roleProperty).toInt());
  }
  QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = m_button->isCheckable();
    state.checked = m_button->isChecked();
    return state;
  }
  QStringList actionNames() const override {
    return m_button->isEnabled() ? QStringList(ownAction()) + QAccessibleWidget::actionNames() : QStringList();
  }
  void doAction(const QString& name) override {
    if (name == ownAction()) {
      m_button->click();
    } else {
      QAccessibleWidget::doAction(name);
    }
  }
  QStringList keyBindingsForAction(const QString& name) const override {
    return name == ownAction() && !key().isEmpty() ? QStringList(key()) : QStringList();
  }

 private:
  QString ownAction() const { return m_button->isCheckable() ? toggleAction() : pressAction(); }
  QString key() const { return m_button->property(keyProperty).toString(); }

  QAbstractButton* m_button;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  const QVariant asked = widget ? widget->property(roleProperty) : QVariant();
  if (!asked.isValid()) {
    return nullptr;
  }
  const auto role = static_cast<QAccessible::Role>(asked.toInt());
  if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
    return new Pressable(button, role);
  }
  return new Painted(widget, role);
}

}  // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
  static const bool installed = [] {
    QAccessible::installFactory(makeInterface);
    return true;
  }();
  Q_UNUSED(installed)
  widget.setProperty(roleProperty, static_cast<int>(role));
}

void setAccessiblePercent(QWidget& widget, int percent) {
  widget.setProperty(percentProperty, std::clamp(percent, 0, 100));
}

void setAccessibleKey(QAbstractButton& button, const QString& key) {
  button.setProperty(keyProperty, key);
}

}  // namespace matside::app
