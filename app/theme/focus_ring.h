#pragma once

#include <QRectF>

class QPainter;
class QWidget;

namespace matside::app {

/// True when this widget has the keyboard and the keyboard is what the person uses: a click needs no ring.
bool showsFocusRing(const QWidget& widget);

/// A ring along `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius);

/// From here on keys and clicks are watched; once, after QApplication is made.
void watchForKeyboard();

}  // namespace matside::app
