#include "sheet/page_frame.h"

#include "sheet/page_parts.h"

#include <utility>

namespace matside {

namespace {

PageRect printableOf(const PaperChoice& paper) {
  const PaperSize size = sizeOf(paper);
  return {look::sideMargin, look::endMargin, size.width - 2 * look::sideMargin, size.height - 2 * look::endMargin};
}

/// The box with the warning signs; without them where it would take more than a third of the page.
Block stopBox(const SheetText& text, const PageRect& page, const Typesetter& type) {
  return warningBox(stopWords(text, page.width - 2 * look::padding, type), page.width);
}

Block sentenceBox(const SheetText& text, const PageRect& page, const Typesetter& type) {
  BlockBuilder words(page.width - 2 * look::padding, type.measure);
  words.add({text.stop, type.look.stop});
  return warningBox(words.take(), page.width);
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

PageFrame::PageFrame(const SheetText& text, const SheetForm& form, const Typesetter& type)
    : m_text(text),
      m_form(form),
      m_type(type),
      m_printable(printableOf(form.paper)),
      m_stop(stopBox(text, m_printable, type)) {
  if (m_stop.height > m_printable.height / 3) {
    m_stop = sentenceBox(text, m_printable, type);
    m_hasSigns = false;
  }
}

double PageFrame::footerHeight() const {
  return lineHeight(m_type.look.quiet.style) + 2;
}

double PageFrame::room(Footers footers) const {
  const double footer = footers == Footers::Yes ? footerHeight() : 0;
  return m_printable.height - footer - m_stop.height - look::gap;
}

std::vector<Block> PageFrame::signs(double room) const {
  std::vector<Block> boxes;
  if (!m_hasSigns) {
    addBoxes(stopWords(m_text, width() - 2 * look::padding, m_type), room, warningBox, boxes);
  }
  return boxes;
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
  const int count = static_cast<int>(pages.size());
  int number = 0;
  for (ComposedPage& page : pages) {
    put(m_stop, m_printable.x, stopY, page);
    if (footers == Footers::Yes) {
      const Block footer = footerBlock(m_text, width(), ++number, count, m_type);
      put(footer, m_printable.x, m_printable.bottom() - footer.height, page);
    }
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
