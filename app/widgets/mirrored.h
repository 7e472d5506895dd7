#pragma once

#include <QRectF>
#include <QWidget>

namespace matside::app {

/// Where a rectangle reckoned from the left lies in a widget: there, or at the same distance from the right where
/// writing runs from right to left.
inline QRectF mirrored(const QWidget& widget, const QRectF& rect) {
  if (widget.layoutDirection() == Qt::LeftToRight) {
    return rect;
  }
  return {widget.width() - rect.right(), rect.y(), rect.width(), rect.height()};
}

inline QRect mirrored(const QWidget& widget, const QRect& rect) {
  if (widget.layoutDirection() == Qt::LeftToRight) {
    return rect;
  }
  return {widget.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

/// An arrow key as it would be called where writing runs from the left: what comes next lies on the other side
/// elsewhere.
inline int mirrored(Qt::LayoutDirection writing, int key) {
  if (writing == Qt::LeftToRight || (key != Qt::Key_Left && key != Qt::Key_Right)) {
    return key;
  }
  return key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
}

}  // namespace matside::app
