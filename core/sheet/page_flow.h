#pragma once

#include "sheet/page_frame.h"

#include <functional>

namespace matside {

/// Something that stands on a page whole, laid out with pictures of this height.
using Row = std::function<Block(double pictureHeight)>;

/// A row that has no picture, or one that does not grow.
Row fixedRow(Block block);

/// A block that may be higher than a page, as rows that are not.
void addRows(const Block& block, double room, std::vector<Row>& rows);

enum class Pictures {
  Alike,    ///< of one height throughout
  PerPage,  ///< as high as their page allows
};

/// Heights pictures may have, mm.
struct PictureRange {
  double least = look::leastPicture;
  double most = look::leastPicture;
  Pictures pictures = Pictures::Alike;
};

/// Rows from the top of each page down.
struct PageFlow {
  double pictureHeight = 0;
  std::vector<std::vector<Block>> pages;
  std::size_t roomiest = 0;  ///< the page with most room left
  bool hasNotes = false;     ///< there is room for lines to write on
  std::size_t bare = 0;      ///< pages without a pose

  /// On fewer pages, with a pose on more of them, with room for notes, with larger pictures: in this order.
  bool isBetterThan(const PageFlow& other) const;
};

/// The best way to put these rows on pages of this height. No row may be higher with its least picture.
PageFlow flowOnto(double room, const std::vector<Row>& rows, const PictureRange& range, double notes);

/// The height left below the rows of a page, a gap between all.
double roomBelow(const std::vector<Block>& rows, double room);

}  // namespace matside
