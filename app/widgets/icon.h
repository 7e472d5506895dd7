#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace matside::app {

/// Draws one of the program's own icons (resources/icons, 24 units square) in one colour.
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color);

/// The icon that points the way meant where writing runs like this: what leads back and what leads on change places.
QString iconAlong(Qt::LayoutDirection writing, const QString& name);

}  // namespace matside::app
