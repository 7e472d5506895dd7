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
constexpr double bulletIndent = 3.2;

double notesHeight(int lines) {
  return look::writingLine * lines;
}

void lineToWriteOn(BlockBuilder& on, double x, double y) {
  on.item(PageRule{{x, y, on.width() - x, look::rule}, Tone::Muted});
}

Block signColumn(const SheetSigns& signs, double width, const TextMeasure& measure) {
  BlockBuilder column(width, measure);
  column.add({signs.heading, look::strong});
  for (const std::string& sign : signs.signs) {
    column.lineAt(0, column.bottom(), "•", look::body);
    column.add({sign, look::body, bulletIndent});
  }
  return column.take();
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

Block PageParts::stopBox() const {
  const double inner = m_width - 2 * look::padding;
  BlockBuilder sentence(inner, m_measure);
  sentence.add({m_text.stop, look::stop});
  sentence.gap(1);
  const Block top = sentence.take();

  Block content = top;
  const auto count = static_cast<double>(std::max<std::size_t>(m_text.warning.size(), 1));
  const double columnWidth = (inner - look::gap * (count - 1)) / count;
  double x = 0;
  for (const SheetSigns& signs : m_text.warning) {
    const Block column = signColumn(signs, columnWidth, m_measure);
    put(column, x, top.height, content.items);
    content.height = std::max(content.height, top.height + column.height);
    x += columnWidth + look::gap;
  }
  Block box{m_width, content.height + 2 * look::padding, {}};
  box.items.emplace_back(PageBox{{0, 0, m_width, box.height}, look::radius, Tone::AccentSoft, Tone::Accent});
  put(content, look::padding, look::padding, box.items);
  return box;
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
