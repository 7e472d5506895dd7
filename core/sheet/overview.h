#pragma once

#include "sheet/page.h"
#include "sheet/sheet_text.h"

namespace matside {

/// The paper to compose for.
struct PaperChoice {
  Paper paper = Paper::A4;
  Orientation orientation = Orientation::Portrait;

  bool operator==(const PaperChoice&) const = default;
};

/// The whole routine on as few pages as fit: cards side by side in rows, pictures as large as those pages allow,
/// lines for notes where room is left, and the stop box on the last page,
/// at its foot or under the last card. Nothing overlaps or leaves the margins. A
/// pose stays on one page unless its words alone are longer than a page; then it goes on under its `continued` heading.
Sheet composeOverview(const SheetText& text, const PaperChoice& paper, const TextMeasure& measure);

}  // namespace matside
