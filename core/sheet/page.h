#pragma once

#include "presentation/pose_card.h"
#include "sheet/sheet_form.h"
#include "sheet/type.h"

#include <compare>
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

/// A picture and the rounded card it does not leave.
struct PagePicture {
  PageRect area;
  PictureOf of;
  PageRect card;
  double cardRadius = 0;
};

/// A filled line, as long and as thick as its area.
struct PageRule {
  PageRect area;
  Tone tone = Tone::Line;
};

/// A dashed line to cut along, through the middle of its area.
struct PageCut {
  PageRect area;
};

/// A small warning triangle.
struct PageMark {
  PageRect area;
  Tone tone = Tone::Accent;
};

using PageItem = std::variant<PageBox, PageText, PagePicture, PageRule, PageCut, PageMark>;

PageRect areaOf(const PageItem& item);

/// Where a pose stands on a page.
struct PoseArea {
  std::size_t pose = 0;
  PageRect area;
};

/// Items in the order of painting.
struct ComposedPage {
  std::vector<PageItem> items;
  std::vector<PoseArea> poses;
  bool tellsSigns = false;  ///< of the warning signs that do not stand at the foot of every page
};

enum class Reading { LeftToRight, RightToLeft };

/// A composed sheet: pages of one size, with everything placed.
struct Sheet {
  PaperSize paper;
  PageRect printable;  ///< everything is inside it
  SheetStyle style = SheetStyle::Colour;
  Reading reading = Reading::LeftToRight;
  std::vector<std::string> poseNames;  ///< "1 Child's pose"
  std::vector<ComposedPage> pages;
};

/// How much a sheet takes: first of all how many poses go on over a page, then how many pages there are, how many of
/// them without a pose, and into how many parts the poses are taken.
struct Extent {
  std::size_t torn = 0;
  std::size_t pages = 0;
  std::size_t bare = 0;
  std::size_t parts = 0;

  auto operator<=>(const Extent&) const = default;
};

Extent extentOf(const Sheet& sheet);

/// A picture and the greatest width it is printed at, mm.
struct PrintedPicture {
  PictureOf of;
  double width = 0;
};

/// Every picture of the sheet, each once, in the order they come.
std::vector<PrintedPicture> picturesOf(const Sheet& sheet);

}  // namespace matside
