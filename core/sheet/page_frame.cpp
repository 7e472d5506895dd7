#include "sheet/page_frame.h"

#include "sheet/page_parts.h"

#include <algorithm>
#include <span>
#include <utility>

namespace matside {

namespace {

PageRect printableOf(const PaperChoice& paper) {
  const PaperSize size = sizeOf(paper);
  return {look::sideMargin, look::endMargin, size.width - 2 * look::sideMargin, size.height - 2 * look::endMargin};
}

/// Words that may be longer than a page, in boxes that are not.
void addBoxes(Block words, double room, Block (*boxed)(const Block&, double), std::vector<Block>& boxes) {
  const double width = words.width + 2 * look::padding;
  while (!words.items.empty()) {
    auto [part, rest] = splitAt(words, room - 2 * look::padding);
    boxes.push_back(boxed(part, width));
    words = std::move(rest);
  }
}

}  // namespace

PageFrame::PageFrame(const SheetText& text, const SheetForm& form, const Typesetter& type, const StopForm& stop)
    : m_text(text),
      m_form(form),
      m_type(type),
      m_choice(stop),
      m_printable(printableOf(form.paper)),
      m_stop(stopBox()) {}

/// How many of the headings stand at the foot.
std::size_t PageFrame::signsAtFoot() const {
  switch (m_choice.signs) {
    case FootSigns::All:
      return m_text.warning.size();
    case FootSigns::Emergencies:
      return std::min<std::size_t>(m_text.warning.size(), 1);
    case FootSigns::None:
      return 0;
  }
  return 0;
}

Block PageFrame::stopBox() const {
  const double inside = m_printable.width - 2 * look::padding;
  const std::string& stop = m_choice.signs == FootSigns::None ? m_text.stopShort : m_text.stop;
  const std::span<const SheetSigns> signs = std::span(m_text.warning).first(signsAtFoot());
  const bool isWhole = signs.size() == m_text.warning.size();
  Block words = stopSentence(stop, isWhole ? std::string() : m_text.signsElsewhere(m_choice.signsOn), inside, m_type);
  stack(words, 1, signWords(signs, inside, m_type, m_choice.form));
  return warningBox(words, m_printable.width);
}

double PageFrame::footerHeight() const {
  return lineHeight(m_type.look.quiet.style) + 2;
}

double PageFrame::room(Footers footers) const {
  const double footer = footers == Footers::None ? 0 : footerHeight();
  return m_printable.height - footer - m_stop.height - look::gap;
}

std::vector<Block> PageFrame::signs(double room) const {
  std::vector<Block> listed = signs(room, SignsForm::Listed);
  return listed.size() > 1 ? signs(room, SignsForm::RunOn) : listed;
}

std::vector<Block> PageFrame::signs(double room, SignsForm form) const {
  const double inside = width() - 2 * look::padding;
  const std::span<const SheetSigns> others = std::span(m_text.warning).subspan(signsAtFoot());
  std::vector<Block> boxes;
  addBoxes(m_choice.signs == FootSigns::None ? stopWords(m_text, inside, m_type, form)
                                             : signWords(others, inside, m_type, form),
           room, warningBox, boxes);
  for (Block& box : boxes) {
    box.tellsSigns = true;
  }
  return boxes;
}

/// In a box above, so that it needs none at the foot.
bool PageFrame::saysWhenToStop(const ComposedPage& page) const {
  const Lettering& stop = m_type.look.stop;
  return std::ranges::any_of(page.items, [&stop](const PageItem& item) {
    const auto* text = std::get_if<PageText>(&item);
    return text != nullptr && text->style == stop.style && text->tone == stop.tone;
  });
}

std::vector<Block> PageFrame::typedNotes(double room) const {
  std::vector<Block> boxes;
  if (!m_text.notesText.empty()) {
    BlockBuilder notes(width() - 2 * look::padding, m_type.measure);
    notes.add({m_text.notes, m_type.look.strong});
    notes.add({m_text.notesText, m_type.look.body});
    addBoxes(notes.take(), room, cardBox, boxes);
  }
  return boxes;
}

Sheet PageFrame::finish(std::vector<ComposedPage> pages, Footers footers) const {
  const double stopY = m_printable.y + room(footers) + look::gap;
  for (PageNumber number{1, static_cast<int>(pages.size())}; ComposedPage & page : pages) {
    if (!saysWhenToStop(page)) {
      put(m_stop, m_printable.x, stopY, page);
    }
    if (footers != Footers::None) {
      const bool named = footers == Footers::Named && number.page > 1;
      const Block footer =
          named ? namedFooterBlock(m_text, width(), number, m_type) : footerBlock(m_text, width(), number, m_type);
      put(footer, m_printable.x, m_printable.bottom() - footer.height, page);
    }
    ++number.page;
  }
  return asTheyAre(std::move(pages));
}

Sheet PageFrame::asTheyAre(std::vector<ComposedPage> pages) const {
  Sheet sheet{sizeOf(m_form.paper), m_printable, m_form.style, m_text.reading, {}, std::move(pages)};
  for (const SheetPose& pose : m_text.poses) {
    sheet.poseNames.push_back(pose.number + " " + pose.name);
  }
  return sheet;
}

}  // namespace matside
