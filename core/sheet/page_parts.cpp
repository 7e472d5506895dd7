#include "sheet/page_parts.h"

#include "sheet/look.h"
#include "sheet/paragraph.h"

#include <algorithm>
#include <cmath>

namespace matside {

namespace {

constexpr int fewestNotes = 2;
constexpr int mostNotes = 12;
constexpr double fieldWidth = 58;

double notesHeight(int lines) {
  return look::writingLine * lines;
}

void lineToWriteOn(BlockBuilder& on, double x, double y) {
  on.item(PageRule{{x, y, on.width() - x, look::rule}, Tone::Muted});
}

/// The signs run on, a dot between two: a list would take twice the height.
std::string runOn(const std::vector<std::string>& signs) {
  std::string text;
  for (const std::string& sign : signs) {
    text += (text.empty() ? "" : " · ") + sign;
  }
  return text;
}

void addSigns(const SheetSigns& signs, BlockBuilder& column) {
  column.add({signs.heading, look::strong});
  column.add({runOn(signs.signs), look::body});
}

Block stacked(const std::vector<SheetSigns>& tiers, double width, const TextMeasure& measure) {
  BlockBuilder column(width, measure);
  for (const SheetSigns& signs : tiers) {
    column.gap(column.bottom() > 0 ? 1.5 : 0);
    addSigns(signs, column);
  }
  return column.take();
}

Block sideBySide(const std::vector<SheetSigns>& tiers, double width, const TextMeasure& measure) {
  const auto count = static_cast<double>(tiers.size());
  const double columnWidth = (width - look::gap * (count - 1)) / count;
  Block all{width, 0, {}};
  double x = 0;
  for (const SheetSigns& signs : tiers) {
    BlockBuilder column(columnWidth, measure);
    addSigns(signs, column);
    const Block placed = column.take();
    put(placed, x, 0, all.items);
    all.height = std::max(all.height, placed.height);
    x += columnWidth + look::gap;
  }
  return all;
}

}  // namespace

Block PageParts::fields(double width) const {
  BlockBuilder column(width, m_measure);
  for (const SheetField& field : m_text.fields) {
    column.gap(1.2);
    const double top = column.bottom();
    column.lineAt(0, top, field.label, look::quiet);
    const double x = column.widthOf(field.label, look::quiet.style) + 2;
    if (field.value.empty()) {
      lineToWriteOn(column, x, top + lineHeight(look::quiet.style) - look::rule);
      column.gap(lineHeight(look::quiet.style));
    } else {
      column.add({field.value, look::body, x});
    }
  }
  return column.take();
}

Block PageParts::header() const {
  const double wordsWidth = m_width - (m_text.fields.empty() ? 0 : fieldWidth + look::gap);
  BlockBuilder words(wordsWidth, m_measure);
  words.add({m_text.title, look::title});
  words.gap(0.6);
  for (const std::string& line : m_text.summary) {
    words.add({line, look::summary});
  }
  const Block left = words.take();
  const Block right = fields(fieldWidth);
  Block both{m_width, std::max(left.height, right.height), {}};
  put(left, 0, both.height - left.height, both.items);
  put(right, m_width - fieldWidth, both.height - right.height, both.items);
  both.items.emplace_back(PageRule{{0, both.height + 2.5, m_width, look::heavyRule}, Tone::Ink});
  both.height += 2.5 + look::heavyRule;
  return both;
}

Block PageParts::stopBox(double width) const {
  const double inner = width - 2 * look::padding;
  const Block signs = inner < 1.5 * look::leastColumn ? stacked(m_text.warning, inner, m_measure)
                                                      : sideBySide(m_text.warning, inner, m_measure);
  BlockBuilder box(inner, m_measure);
  box.add({m_text.stop, look::stop});
  box.gap(1);
  Block content = box.take();
  put(signs, 0, content.height, content.items);
  content.height += signs.height;

  Block framed{width, content.height + 2 * look::padding, {}};
  framed.items.emplace_back(PageBox{{0, 0, width, framed.height}, look::radius, Tone::AccentSoft, Tone::Accent});
  put(content, look::padding, look::padding, framed.items);
  return framed;
}

double PageParts::leastNotes() const {
  return notesHeight(fewestNotes);
}

Block PageParts::notes(double room) const {
  const int fitting = static_cast<int>(std::floor(room / look::writingLine));
  const int lines = std::clamp(fitting, fewestNotes, mostNotes);
  BlockBuilder block(m_width, m_measure);
  const double first = look::writingLine - look::rule;
  block.lineAt(0, first - lineHeight(look::quiet.style), m_text.notes, look::quiet);
  lineToWriteOn(block, block.widthOf(m_text.notes, look::quiet.style) + 2, first);
  for (int line = 1; line < lines; ++line) {
    lineToWriteOn(block, 0, first + notesHeight(line));
  }
  block.gap(notesHeight(lines));
  return block.take();
}

Block PageParts::footer(int page, int pages) const {
  BlockBuilder block(m_width, m_measure);
  const std::string number = m_text.pageNumber(page, pages);
  const double numberWidth = block.widthOf(number, look::quiet.style);
  const double room = m_width - numberWidth - look::gap;
  const std::vector<std::string> title = brokenLines(m_text.title, look::quiet.style, {room, room}, m_measure);
  if (!title.empty()) {
    block.lineAt(0, 0, title.front(), look::quiet);
  }
  block.lineAt(m_width - numberWidth, 0, number, look::quiet);
  block.gap(lineHeight(look::quiet.style));
  return block.take();
}

}  // namespace matside
