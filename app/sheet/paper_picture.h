#pragma once

#include "figure/figure_source.h"
#include "sheet/page.h"

#include <vector>

namespace matside::app {

/// How finely a picture is drawn: for a step beside its words, for a card, for a column's width of paper and more.
enum class PictureDetail { Small, Medium, Fine };

/// A picture of a sheet, as it is to be drawn.
struct PaperPicture {
  PictureOf of;
  SheetStyle style = SheetStyle::Colour;
  PictureDetail detail = PictureDetail::Fine;

  bool operator==(const PaperPicture&) const = default;
};

/// What the sheet shows, each picture once.
std::vector<PaperPicture> paperPicturesOf(const Sheet& sheet);

/// Draws a picture as paths.
VectorPicture drawForPaper(FigureSource& figures, const PaperPicture& picture);

}  // namespace matside::app
