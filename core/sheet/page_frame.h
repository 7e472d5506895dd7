#pragma once

#include "sheet/block.h"
#include "sheet/sheet_text.h"

namespace matside {

/// Page numbers stand at the foot only when there are several pages.
enum class Footers { No, Yes };

/// What the pages of a sheet have in common: margins, the stop box at the foot, the page's number.
class PageFrame {
 public:
  /// All of them must outlive it.
  PageFrame(const SheetText& text, const SheetForm& form, const Typesetter& type);

  double width() const { return m_printable.width; }
  /// The height for what the page tells.
  double room(Footers footers) const;

  /// The warning signs, where every page has only room for the first sentence about them; else nothing.
  std::vector<Block> signs(double room) const;
  /// Typed notes; nothing when there are none.
  std::vector<Block> typedNotes(double room) const;

  /// The pages, told from the top margin down, become a sheet.
  Sheet finish(std::vector<ComposedPage> pages, Footers footers) const;
  /// The same for pages that are composed over their whole area already.
  Sheet asTheyAre(std::vector<ComposedPage> pages) const;

  const PageRect& printable() const { return m_printable; }

 private:
  double footerHeight() const;

  const SheetText& m_text;
  const SheetForm& m_form;
  const Typesetter& m_type;
  PageRect m_printable;
  Block m_stop;  ///< at the foot of every page
  bool m_hasSigns = true;
};

}  // namespace matside
