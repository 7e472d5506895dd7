#include "sheet/block.h"

#include "sheet/paragraph.h"

#include <algorithm>
#include <limits>

namespace matside {

namespace {

constexpr double touch = 1e-6;  // lines that end exactly at an edge are inside it

}  // namespace

PageRect areaOf(const PageItem& item) {
  return std::visit([](const auto& any) { return any.area; }, item);
}

void shift(PageItem& item, double right, double down) {
  const auto shiftArea = [right, down](PageRect& area) {
    area.x += right;
    area.y += down;
  };
  std::visit([&shiftArea](auto& any) { shiftArea(any.area); }, item);
  if (auto* text = std::get_if<PageText>(&item)) {
    text->baseline += down;
  } else if (auto* picture = std::get_if<PagePicture>(&item)) {
    shiftArea(picture->card);
  }
}

void put(const Block& block, double x, double y, std::vector<PageItem>& items) {
  for (const PageItem& item : block.items) {
    shift(items.emplace_back(item), x, y);
  }
}

std::pair<Block, Block> splitAt(const Block& block, double height) {
  double first = std::numeric_limits<double>::max();
  for (const PageItem& item : block.items) {
    first = std::min(first, areaOf(item).bottom());
  }
  const double limit = std::max(height, first) + touch;
  double cut = block.height;
  for (const PageItem& item : block.items) {
    cut = areaOf(item).bottom() > limit ? std::min(cut, areaOf(item).y) : cut;
  }
  std::pair<Block, Block> parts{{block.width, 0, {}}, {block.width, block.height - cut, {}}};
  for (const PageItem& item : block.items) {
    if (areaOf(item).y < cut - touch) {
      parts.first.items.push_back(item);
      parts.first.height = std::max(parts.first.height, areaOf(item).bottom());
    } else {
      shift(parts.second.items.emplace_back(item), 0, -cut);
    }
  }
  return parts;
}

double lineHeight(const TypeStyle& style) {
  constexpr double spacing = 1.26;  // of the size: Noto Sans' accents and descenders do not meet
  return style.points * millimetresPerPoint * spacing;
}

double BlockBuilder::add(const Paragraph& paragraph) {
  const TypeStyle& style = paragraph.lettering.style;
  const double room = m_block.width - paragraph.indent;
  double x = paragraph.indent;
  if (widthOf(paragraph.lead, paragraph.leadLettering.style) > room) {
    add({paragraph.lead, paragraph.leadLettering, paragraph.indent});
  } else if (!paragraph.lead.empty()) {
    lineAt(x, m_block.height, paragraph.lead, paragraph.leadLettering);
    x += widthOf(paragraph.lead, paragraph.leadLettering.style) + widthOf(" ", style);
  }
  double end = x;
  for (const std::string& line : brokenLines(paragraph.text, style, {m_block.width - x, room}, m_measure)) {
    if (!line.empty()) {
      lineAt(x, m_block.height, line, paragraph.lettering);
    }
    end = x + widthOf(line, style);
    gap(lineHeight(style));
    x = paragraph.indent;
  }
  return end;
}

double BlockBuilder::baselineOf(double top, const TypeStyle& style) const {
  const double ascent = m_measure.ascent(style);
  return top + (lineHeight(style) - ascent - m_measure.descent(style)) / 2 + ascent;
}

void BlockBuilder::lineAt(double x, double y, std::string_view text, const Lettering& lettering) {
  const PageRect area{x, y, widthOf(text, lettering.style), lineHeight(lettering.style)};
  item(PageText{area, baselineOf(y, lettering.style), lettering.style, lettering.tone, std::string(text)});
}

void BlockBuilder::lineOn(double baseline, double x, std::string_view text, const Lettering& lettering) {
  lineAt(x, baseline - baselineOf(0, lettering.style), text, lettering);
}

}  // namespace matside
