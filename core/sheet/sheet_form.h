#pragma once

#include "sheet/paper.h"

namespace matside {

/// How a routine is laid on paper.
enum class SheetLayout {
  Overview,  ///< the whole routine on as few pages as fit
  Poses,     ///< a page for each pose, with a picture for every step
  Cards,     ///< four to a page, to be cut apart
  Large,     ///< at least 18 pt, one column
};

enum class SheetStyle {
  Colour,
  Line,  ///< black on white
};

/// What is chosen about a sheet besides its words.
struct SheetForm {
  SheetLayout layout = SheetLayout::Overview;
  PaperChoice paper;
  SheetStyle style = SheetStyle::Colour;
  int textPercent = 100;  ///< 100 to 200: of the layout's own size, which is 10, 12 or 18 pt

  bool operator==(const SheetForm&) const = default;
};

// "overview", "poses", "cards", "large"; "colour", "line".
std::string_view nameOf(SheetLayout layout);
std::string_view nameOf(SheetStyle style);
std::optional<SheetLayout> layoutNamed(std::string_view name);
std::optional<SheetStyle> styleNamed(std::string_view name);

}  // namespace matside
