#pragma once

#include "illustration/vector_picture.h"

#include <QPainter>

namespace matside::app {

/// Paints the whole picture as large as `area` allows, in its middle.
void paintVector(QPainter& painter, const QRectF& area, const VectorPicture& picture);

}  // namespace matside::app
