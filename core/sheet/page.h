#pragma once

#include "presentation/pose_card.h"
#include "sheet/paper.h"
#include "sheet/type.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace matside {

// A printed sheet as geometry. Everything is in millimetres, measured right and down from a page's upper left corner.

struct PageRect {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  double right() const { return x + width; }
  double bottom() const { return y + height; }
  bool operator==(const PageRect&) const = default;
};

/// What a colour is for; the painter knows which colour that is on paper.
enum class Tone { Surface, Picture, Line, Ink, Muted, Primary, Accent, AccentSoft };

/// A filled rectangle with a thin outline.
struct PageBox {
  PageRect area;
  double radius = 0;
  Tone fill = Tone::Surface;
  Tone outline = Tone::Line;
};

/// One line of text that fits its area; nothing else may touch the area.
struct PageText {
  PageRect area;
  double baseline = 0;
  TypeStyle style;
  Tone tone = Tone::Ink;
  std::string text;
};

/// Where a picture goes: an index into the sheet's `pictures`. It does not leave the rounded card it stands on.
struct PagePicture {
  PageRect area;
  std::size_t picture = 0;
  PageRect card;
  double cardRadius = 0;
};

/// A line along the top edge of its area, as thick as the area is high.
struct PageRule {
  PageRect area;
  Tone tone = Tone::Line;
};

/// A small warning triangle.
struct PageMark {
  PageRect area;
  Tone tone = Tone::Accent;
};

using PageItem = std::variant<PageBox, PageText, PagePicture, PageRule, PageMark>;

/// Where a pose stands on a page.
struct PoseArea {
  std::size_t pose = 0;
  PageRect area;
};

/// Items in the order of painting.
struct ComposedPage {
  std::vector<PageItem> items;
  std::vector<PoseArea> poses;
};

/// A composed sheet: pages of one size, with everything placed.
struct Sheet {
  PaperSize paper;
  PageRect printable;  ///< everything is inside it
  std::vector<PictureOf> pictures;
  std::vector<ComposedPage> pages;
};

}  // namespace matside
