#include "sheet/block.h"

#include "sheet/paragraph.h"

#include <algorithm>
#include <limits>

namespace matside {

namespace {

constexpr double touch = 1e-6;  // lines that end exactly at an edge are inside it

void move(PageRect& area, double right, double down) {
  area.x += right;
  area.y += down;
}

/// The lowest cut above `limit` that goes through nothing.
double lineCut(const Block& block, double limit) {
  double cut = block.height;
  for (const PageItem& item : block.items) {
    cut = areaOf(item).bottom() > limit ? std::min(cut, areaOf(item).y) : cut;
  }
  return cut;
}

/// Below the first items that stand side by side.
double firstCut(const Block& block) {
  double first = std::numeric_limits<double>::max();
  for (const PageItem& item : block.items) {
    first = std::min(first, areaOf(item).bottom());
  }
  for (double before = 0; before < first;) {
    before = first;
    for (const PageItem& item : block.items) {
      first = areaOf(item).y < before - touch ? std::max(first, areaOf(item).bottom()) : first;
    }
  }
  return first;
}

double cutOf(const Block& block, double height) {
  const double first = firstCut(block);
  const double cut = lineCut(block, std::max(height, first) + touch);
  double joint = 0;
  for (const Parting& candidate : block.joints) {
    joint = candidate.at <= cut + touch ? std::max(joint, candidate.at) : joint;
  }
  return cut < block.height && joint >= first - touch ? joint : cut;
}

}  // namespace

void shift(PageItem& item, double right, double down) {
  std::visit([right, down](auto& any) { move(any.area, right, down); }, item);
  if (auto* text = std::get_if<PageText>(&item)) {
    text->baseline += down;
  } else if (auto* picture = std::get_if<PagePicture>(&item)) {
    move(picture->card, right, down);
  }
}

void put(const Block& block, double x, double y, ComposedPage& page) {
  page.tellsSigns = page.tellsSigns || block.tellsSigns;
  for (const PageItem& item : block.items) {
    shift(page.items.emplace_back(item), x, y);
  }
  for (const PoseArea& pose : block.poses) {
    move(page.poses.emplace_back(pose).area, x, y);
  }
}

void put(const Block& block, double x, double y, Block& onto) {
  onto.tellsSigns = onto.tellsSigns || block.tellsSigns;
  for (const PageItem& item : block.items) {
    shift(onto.items.emplace_back(item), x, y);
  }
  for (const PoseArea& pose : block.poses) {
    move(onto.poses.emplace_back(pose).area, x, y);
  }
  for (const Parting& joint : block.joints) {
    onto.joints.push_back({y + joint.at, joint.seam});
  }
}

void stack(Block& block, double gap, const Block& more) {
  if (more.items.empty()) {
    return;
  }
  const double y = block.height + (block.items.empty() ? 0 : gap);
  put(more, 0, y, block);
  block.width = std::max(block.width, more.width);
  block.height = y + more.height;
}

std::pair<Block, Block> splitAt(const Block& block, double height) {
  const double cut = cutOf(block, height);
  std::pair<Block, Block> parts;
  parts.first.width = parts.second.width = block.width;
  parts.second.items.reserve(block.items.size());
  for (const PageItem& item : block.items) {
    if (areaOf(item).y < cut - touch) {
      parts.first.items.push_back(item);
      parts.first.height = std::max(parts.first.height, areaOf(item).bottom());
      continue;
    }
    // What follows a joint need not begin at it.
    shift(parts.second.items.emplace_back(item), 0, -cut);
    parts.second.height = std::max(parts.second.height, areaOf(item).bottom() - cut);
  }
  for (const Parting& joint : block.joints) {
    if (joint.at > cut + touch) {
      parts.second.joints.push_back({joint.at - cut, joint.seam});
    }
  }
  return parts;
}

double lineHeight(const TypeStyle& style) {
  return style.points * millimetresPerPoint * style.leading;
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
