#pragma once

#include "sheet/page.h"
#include "sheet/sheet_text.h"

namespace matside {

/// Sets a routine on pages. Nothing overlaps, leaves the margins or is left out. A pose stays on one page, and on one
/// card, unless it is longer than that; then it goes on, between two steps, under its `continued` heading. The warning
/// signs stand on every page, and where they would fill most of it the first sentence about them does.
Sheet compose(const SheetText& text, const SheetForm& form, const TextMeasure& measure);

}  // namespace matside
