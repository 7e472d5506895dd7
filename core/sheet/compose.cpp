#include "sheet/compose.h"

#include "sheet/layouts.h"

#include <algorithm>

namespace matside {

namespace {

/// How large text is set, of 10 pt.
struct TextSizes {
  double poses = 1;
  double frame = 1;
};

TextSizes sizeOf(SheetLayout layout) {
  switch (layout) {
    case SheetLayout::Overview:
    case SheetLayout::Cards:
      return {1, 1};
    case SheetLayout::Poses:
      return {1.2, 1};
    case SheetLayout::Large:
      return {1.8, 1.8};
  }
  return {};
}

Sheet laidOut(const SheetPlan& plan) {
  switch (plan.form.layout) {
    case SheetLayout::Overview:
      return composeOverview(plan);
    case SheetLayout::Poses:
      return composePoses(plan);
    case SheetLayout::Cards:
      return composeCards(plan);
    case SheetLayout::Large:
      return composeLarge(plan);
  }
  return {};
}

void mirror(PageRect& area, double width) {
  area.x = width - area.right();
}

/// What reads from the right begins at the right.
void mirror(Sheet& sheet) {
  const double width = sheet.paper.width;
  mirror(sheet.printable, width);
  for (ComposedPage& page : sheet.pages) {
    for (PageItem& item : page.items) {
      std::visit([width](auto& any) { mirror(any.area, width); }, item);
      if (auto* picture = std::get_if<PagePicture>(&item)) {
        mirror(picture->card, width);
      }
    }
    for (PoseArea& pose : page.poses) {
      mirror(pose.area, width);
    }
  }
}

Sheet composeWith(Leading leading, const SheetText& text, const SheetForm& form, const TextMeasure& measure) {
  const double asked = form.textPercent / 100.0;
  const Look look(std::max(sizeOf(form.layout).poses, asked), leading);
  const Look frameLook(std::max(sizeOf(form.layout).frame, asked), leading);
  const Typesetter type{look, measure};
  const Typesetter frame{frameLook, measure};
  return laidOut({text, form, type, frame});
}

Sheet onFewestPages(const SheetText& text, const SheetForm& form, const TextMeasure& measure) {
  if (form.layout == SheetLayout::Cards) {
    return composeWith(Leading::Tight, text, form, measure);
  }
  Sheet open = composeWith(Leading::Open, text, form, measure);
  if (open.pages.size() == 1) {
    return open;
  }
  Sheet close = composeWith(Leading::Close, text, form, measure);
  return extentOf(close) < extentOf(open) ? close : open;
}

}  // namespace

Sheet compose(const SheetText& text, const SheetForm& form, const TextMeasure& measure) {
  Sheet sheet = onFewestPages(text, form, measure);
  if (text.reading == Reading::RightToLeft) {
    mirror(sheet);
  }
  return sheet;
}

}  // namespace matside
