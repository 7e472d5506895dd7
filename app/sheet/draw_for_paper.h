#pragma once

#include "figure/figure_source.h"

namespace matside::app {

/// Draws a picture as paths, fine enough for a column's width of paper.
VectorPicture drawForPaper(FigureSource& figures, const PictureOf& picture);

}  // namespace matside::app
