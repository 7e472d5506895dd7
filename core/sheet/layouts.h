#pragma once

#include "sheet/page_frame.h"

namespace matside {

/// What a layout is made from; all of it outlives the layout.
struct SheetPlan {
  const SheetText& text;
  const SheetForm& form;
  const Typesetter& type;   ///< of the poses
  const Typesetter& frame;  ///< of what stands around them: header, stop box, page number
  StopForm stop;

  PageFrame pageFrame() const { return {text, form, frame, stop}; }
};

/// Cards side by side in rows, pictures as large as the fewest pages allow.
Sheet composeOverview(const SheetPlan& plan);
/// One pose below the other over the whole width.
Sheet composeLarge(const SheetPlan& plan);
/// Every pose on a page of its own, each step with its picture.
Sheet composePoses(const SheetPlan& plan);
/// Four cards to a page; the warning signs have one of them on each page.
Sheet composeCards(const SheetPlan& plan);

}  // namespace matside
