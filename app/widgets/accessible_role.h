#pragma once

#include <QAccessible>

class QWidget;

namespace matside::app {

/// What a screen reader takes a widget for that paints itself. Its name and description stay those of the widget.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

}  // namespace matside::app
