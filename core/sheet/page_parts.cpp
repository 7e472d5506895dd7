#include "sheet/page_parts.h"

#include "sheet/paragraph.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace matside {

namespace {

constexpr std::size_t namingFields = 2;  // for whom, and when: what a page is known by
constexpr int fewestNotes = 2;
constexpr int mostNotes = 12;

void lineToWriteOn(BlockBuilder& on, double x, double y) {
  on.item(PageRule{{x, y, on.width() - x, look::rule}, Tone::Muted});
}

struct BoxLook {
  Tone fill;
  Tone outline;
};

Block boxed(const Block& words, double width, const BoxLook& box) {
  Block framed;
  framed.width = width;
  framed.height = words.height + 2 * look::padding;
  framed.items.emplace_back(PageBox{{0, 0, width, framed.height}, look::radius, box.fill, box.outline});
  put(words, look::padding, look::padding, framed);
  return framed;
}

void addRuleBelow(Block& block, double width) {
  constexpr double above = 2.5;
  block.items.emplace_back(PageRule{{0, block.height + above, width, look::heavyRule}, Tone::Ink});
  block.width = width;
  block.height += above + look::heavyRule;
}

Block titleBlock(const SheetText& text, double width, const Typesetter& type) {
  BlockBuilder words(width, type.measure);
  words.add({text.title, type.look.title});
  words.gap(0.6);
  for (const std::string& line : text.summary) {
    words.add({line, type.look.summary});
  }
  return words.take();
}

/// A field in one line, no wider than given; nothing where that is too little.
Block footerField(const SheetField& field, double width, const Typesetter& type) {
  constexpr double lineToWrite = 40;
  constexpr double leastLine = 15;
  const Lettering& quiet = type.look.quiet;
  BlockBuilder block(width, type.measure);
  const double x = block.widthOf(field.label, quiet.style) + 2;
  if (x + leastLine > width) {
    return {};
  }
  block.lineAt(0, 0, field.label, quiet);
  double end = std::min(width, x + lineToWrite);
  const double bottom = lineHeight(quiet.style);
  if (field.value.empty()) {
    block.item(PageRule{{x, bottom - look::rule, end - x, look::rule}, Tone::Muted});
  } else {
    const std::string value = leadingLines(field.value, 1, type.look.body.style, width - x, type.measure).front();
    block.lineAt(x, 0, value, type.look.body);
    end = x + block.widthOf(value, type.look.body.style);
  }
  block.gap(bottom);
  Block line = block.take();
  line.width = end;
  return line;
}

}  // namespace

Block fieldsBlock(const std::vector<SheetField>& fields, double width, const Typesetter& type) {
  const Lettering& label = type.look.quiet;
  BlockBuilder column(width, type.measure);
  double indent = 0;
  for (const SheetField& field : fields) {
    indent = std::max(indent, column.widthOf(field.label, label.style) + 2);
  }
  indent = std::min(indent, width / 2);
  for (const SheetField& field : fields) {
    column.gap(column.bottom() > 0 ? 1.2 : 0);
    if (column.widthOf(field.label, label.style) > indent) {
      column.add({field.label, label});
    } else {
      column.lineAt(0, column.bottom(), field.label, label);
    }
    if (field.value.empty()) {
      column.gap(lineHeight(label.style));
      lineToWriteOn(column, indent, column.bottom() - look::rule);
    } else {
      column.add({field.value, type.look.body, indent});
    }
  }
  return column.take();
}

Block headerBlock(const SheetText& text, double width, const Typesetter& type) {
  const double fieldsWidth = text.fields.empty() ? 0 : 62 * type.look.size;
  const double titleWidth = width - fieldsWidth - (text.fields.empty() ? 0 : 2 * look::gap);
  Block header;
  if (titleWidth < 70 * type.look.size) {
    header = titleBlock(text, width, type);
    stack(header, 2, fieldsBlock(text.fields, width, type));
  } else {
    const Block left = titleBlock(text, titleWidth, type);
    const Block right = fieldsBlock(text.fields, fieldsWidth, type);
    header.height = std::max(left.height, right.height);
    put(left, 0, header.height - left.height, header);
    put(right, width - fieldsWidth, header.height - right.height, header);
  }
  addRuleBelow(header, width);
  return header;
}

Block stripBlock(const SheetText& text, double width, const Typesetter& type) {
  const std::vector<SheetField> fields(
      text.fields.begin(), text.fields.begin() + static_cast<long>(std::min(namingFields, text.fields.size())));
  const double columns = static_cast<double>(fields.size()) + 1;
  const double columnWidth = (width - look::gap * (columns - 1)) / columns;
  constexpr std::size_t mostLines = 3;
  BlockBuilder first(columnWidth, type.measure);
  for (const std::string& line :
       leadingLines(text.title, mostLines, type.look.strong.style, columnWidth, type.measure)) {
    first.add({line, type.look.strong});
  }
  Block strip = first.take();
  strip.height = std::max(strip.height, lineHeight(type.look.strong.style));
  const double mostHeight = mostLines * lineHeight(type.look.strong.style);
  double x = columnWidth + look::gap;
  for (const SheetField& field : fields) {
    const Block column = splitAt(fieldsBlock({field}, columnWidth, type), mostHeight).first;
    put(column, x, 0, strip);
    strip.height = std::max(strip.height, column.height);
    x += columnWidth + look::gap;
  }
  addRuleBelow(strip, width);
  return strip;
}

Block warningBox(const Block& words, double width) {
  return boxed(words, width, {Tone::AccentSoft, Tone::Accent});
}

Block cardBox(const Block& words, double width) {
  return boxed(words, width, {Tone::Surface, Tone::Line});
}

double leastNotes(const Typesetter& type) {
  return fewestNotes * type.look.writingLine;
}

Block notesLines(const SheetText& text, double width, double room, const Typesetter& type) {
  const double line = type.look.writingLine;
  const int lines = std::min(static_cast<int>(std::floor(room / line)), mostNotes);
  if (lines < fewestNotes) {
    return {};
  }
  BlockBuilder block(width, type.measure);
  const Lettering& label = type.look.quiet;
  const double first = line - look::rule;
  block.lineAt(0, first - lineHeight(label.style), text.notes, label);
  lineToWriteOn(block, block.widthOf(text.notes, label.style) + 2, first);
  for (int next = 1; next < lines; ++next) {
    lineToWriteOn(block, 0, first + line * next);
  }
  block.gap(line * lines);
  return block.take();
}

Block footerBlock(const SheetText& text, double width, const PageNumber& number, const Typesetter& type) {
  const Lettering& quiet = type.look.quiet;
  BlockBuilder block(width, type.measure);
  const std::string page = text.pageNumber(number.page, number.pages);
  const double pageWidth = block.widthOf(page, quiet.style);
  const std::vector<std::string> title =
      leadingLines(text.title, 1, quiet.style, width - pageWidth - look::gap, type.measure);
  if (!title.empty()) {
    block.lineAt(0, 0, title.front(), quiet);
  }
  block.lineAt(width - pageWidth, 0, page, quiet);
  block.gap(lineHeight(quiet.style));
  return block.take();
}

Block namedFooterBlock(const SheetText& text, double width, const PageNumber& number, const Typesetter& type) {
  Block footer = footerBlock(text, width, number, type);
  const double right = areaOf(footer.items.back()).x;
  const double left = footer.items.size() > 1 ? areaOf(footer.items.front()).right() : 0;
  double x = left + 2 * look::gap;
  for (const SheetField& field : std::span(text.fields).first(std::min(namingFields, text.fields.size()))) {
    const Block line = footerField(field, right - 2 * look::gap - x, type);
    put(line, x, 0, footer);
    x += line.width + look::gap;
  }
  return footer;
}

}  // namespace matside
