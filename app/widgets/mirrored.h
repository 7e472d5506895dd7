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

}  // namespace matside::app
