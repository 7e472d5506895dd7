#pragma once

#include "sheet/block.h"
#include "sheet/stop_words.h"

namespace matside {

/// What stands at the foot below the stop box.
enum class Footers {
  None,
  Numbers,  ///< title and page number
  Named,    ///< and from the second page on for whom and when
};

/// What the stop box at the foot of every page tells of the warning signs; the others stand below the header.
enum class FootSigns {
  All,
  Emergencies,
  None,
};

struct StopForm {
  FootSigns signs = FootSigns::All;
  SignsForm form = SignsForm::Listed;
  PageSpan signsOn = {};  ///< where those stand that are not at the foot
};

/// What the pages of a sheet have in common: margins, the stop box at the foot, the page's number.
class PageFrame {
 public:
  /// Text, form and letters must outlive it.
  PageFrame(const SheetText& text, const SheetForm& form, const Typesetter& type, const StopForm& stop);

  double width() const { return m_printable.width; }
  /// The height for what the page tells.
  double room(Footers footers) const;
  /// The part of a page's height that the stop box takes.
  double stopShare() const { return m_stop.height / m_printable.height; }

  /// The warning signs that are not at the foot, to stand below the header.
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
  std::vector<Block> signs(double room, SignsForm form) const;
  std::size_t signsAtFoot() const;
  Block stopBox() const;
  bool saysWhenToStop(const ComposedPage& page) const;

  const SheetText& m_text;
  const SheetForm& m_form;
  const Typesetter& m_type;
  StopForm m_choice;
  PageRect m_printable;
  Block m_stop;  ///< at the foot of every page
};

}  // namespace matside
