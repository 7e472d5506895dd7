#pragma once

#include "sheet/look.h"

#include <string_view>
#include <utility>
#include <vector>

namespace matside {

/// With which letters a sheet is set.
struct Typesetter {
  const Look& look;
  const TextMeasure& measure;
};

/// What a block is taken apart between.
enum class Seam {
  Cautions,  ///< to be read together
  Steps,
  Stages,  ///< something else begins
};

/// Where a block may be taken apart without tearing what belongs together.
struct Parting {
  double at = 0;  ///< mm from its top
  Seam seam = Seam::Steps;
};

/// A piece of a page, laid out from its own upper left corner; to be put anywhere as a whole.
struct Block {
  double width = 0;
  double height = 0;
  std::vector<PageItem> items;
  std::vector<PoseArea> poses;
  std::vector<Parting> joints;
  bool tellsSigns = false;  ///< of the warning signs; not of those at the foot of every page
};

void shift(PageItem& item, double right, double down);

/// Puts `block` with its corner at (x, y).
void put(const Block& block, double x, double y, ComposedPage& page);
void put(const Block& block, double x, double y, Block& onto);

/// Puts `more` under `block`.
void stack(Block& block, double gap, const Block& more);

/// The block in two: what ends above `height`, and the rest moved up to its own top. It is taken apart at a joint
/// where one is low enough, else between lines. No line is cut; the first line is always in the first part.
std::pair<Block, Block> splitAt(const Block& block, double height);

double lineHeight(const TypeStyle& style);

/// Words that are broken into lines.
struct Paragraph {
  std::string_view text;
  Lettering lettering;
  double indent = 0;           ///< of every line, mm
  std::string_view lead = {};  ///< stands before the first line; may be empty
  Lettering leadLettering = {};
};

/// Fills a block from the top down.
class BlockBuilder {
 public:
  BlockBuilder(double width, const TextMeasure& measure) : m_measure(measure) { m_block.width = width; }

  /// Lines over the width that is left beside the indent. Returns where the last one ends.
  double add(const Paragraph& paragraph);
  /// One line at `x` whose top is at `y`; it must fit. Does not move the filling on.
  void lineAt(double x, double y, std::string_view text, const Lettering& lettering);
  /// The same, its letters standing on `baseline`.
  void lineOn(double baseline, double x, std::string_view text, const Lettering& lettering);
  /// Where letters stand in a line whose top is at `top`.
  double baselineOf(double top, const TypeStyle& style) const;
  /// Anything else, in the block's own coordinates. Does not move the filling on.
  template <class Item>
  void item(Item item) {
    m_block.items.emplace_back(std::move(item));
  }
  void gap(double height) { m_block.height += height; }
  /// What is filled in from here on may go to another page.
  void joint(Seam seam = Seam::Steps) { m_block.joints.push_back({m_block.height, seam}); }

  double bottom() const { return m_block.height; }
  double width() const { return m_block.width; }
  double widthOf(std::string_view text, const TypeStyle& style) const { return m_measure.width(text, style); }
  Block take() { return std::exchange(m_block, Block{}); }

 private:
  const TextMeasure& m_measure;
  Block m_block;
};

}  // namespace matside
