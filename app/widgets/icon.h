#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace matside::app {

/// Draws one of the program's own icons (resources/icons, 24 units square) in one colour.
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color);

}  // namespace matside::app
