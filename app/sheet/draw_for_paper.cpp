#include "sheet/draw_for_paper.h"

namespace matside::app {

VectorPicture drawForPaper(FigureSource& figures, const PictureOf& picture) {
  constexpr PictureSize size{1200, 800};  // hair and fingers keep their form
  return figures.trace(picture, size);
}

}  // namespace matside::app
