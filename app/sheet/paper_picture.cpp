#include "sheet/paper_picture.h"

namespace matside::app {

namespace {

/// Coarser than this is seen on paper.
PictureDetail detailFor(double millimetres) {
  constexpr double small = 38;
  constexpr double medium = 72;
  return millimetres <= small    ? PictureDetail::Small
         : millimetres <= medium ? PictureDetail::Medium
                                 : PictureDetail::Fine;
}

PictureSize sizeFor(PictureDetail detail) {
  switch (detail) {
    case PictureDetail::Small:
      return {420, 280};
    case PictureDetail::Medium:
      return {720, 480};
    case PictureDetail::Fine:
      return {1200, 800};  // hair and fingers keep their form
  }
  return {};
}

PictureStyle styleFor(SheetStyle style) {
  switch (style) {
    case SheetStyle::Colour:
      return PictureStyle::Colour;
    case SheetStyle::Line:
      return PictureStyle::Line;
  }
  return {};
}

}  // namespace

std::vector<PaperPicture> paperPicturesOf(const Sheet& sheet) {
  std::vector<PaperPicture> pictures;
  for (const PrintedPicture& printed : picturesOf(sheet)) {
    pictures.push_back({printed.of, sheet.style, detailFor(printed.width)});
  }
  return pictures;
}

VectorPicture drawForPaper(FigureSource& figures, const PaperPicture& picture) {
  return figures.trace(picture.of, sizeFor(picture.detail), styleFor(picture.style));
}

}  // namespace matside::app
