#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

namespace matside::app {

/// What a screen reader takes a widget for that paints itself, or a button that is on or off. Its name and description
/// stay those of the widget, and pressing such a button there clicks it.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/// How much of something a widget shows, in percent, for a screen reader that asks. No change is told by itself: what
/// runs on for minutes would talk over everything else.
void setAccessiblePercent(QWidget& widget, int percent);

/// The key that does what a button with a role does, by the name a screen reader is to say ("Space", "Left").
void setAccessibleKey(QAbstractButton& button, const QString& key);

}  // namespace matside::app
