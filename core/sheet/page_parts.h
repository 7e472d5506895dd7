#pragma once

#include "sheet/block.h"
#include "sheet/sheet_text.h"

namespace matside {

/// Makes the parts of a sheet that stand around its poses, each over the whole width (mm) between the margins.
class PageParts {
 public:
  PageParts(const SheetText& text, double width, const TextMeasure& measure)
      : m_text(text), m_width(width), m_measure(measure) {}

  /// Title, summary and form fields, closed by a heavy rule.
  Block header() const;
  /// One sentence, then the warning signs: side by side, or in a narrow box one below the other.
  Block stopBox(double width) const;
  /// A label and lines to write on, as many as there is room for and are of use; at least two.
  Block notes(double room) const;
  double leastNotes() const;
  /// The title at the left, the page's number at the right. Pages count from 1.
  Block footer(int page, int pages) const;

 private:
  Block fields(double width) const;

  const SheetText& m_text;
  double m_width;
  const TextMeasure& m_measure;
};

}  // namespace matside
