#pragma once

#include "sheet/card_row.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace matside {

/// What pages have to hold. Heights in millimetres.
struct PageNeeds {
  double firstPage = 0;   ///< for rows on the first page, below its header
  double laterPages = 0;  ///< on every other page
  double footer = 0;      ///< less than that, on each, when there are several pages
  double stopBox = 0;     ///< on the last page; 0: it stands in the last row
  double leastNotes = 0;  ///< on one of the pages
};

/// Rows [first, end) on one page, and the height left free below them.
struct PagePlan {
  std::size_t first = 0;
  std::size_t end = 0;
  double room = 0;
};

/// What goes onto which page, at one height of the pictures.
struct SheetPlan {
  double pictureHeight = 0;
  std::vector<PagePlan> pages;
  std::optional<std::size_t> notesPage;  ///< none: there is no room for notes anywhere
  double notesRoom = 0;

  /// With room for notes, on fewer pages, with larger pictures: in this order.
  bool isBetterThan(const SheetPlan& other) const;
};

/// The best plan for these rows with pictures from the least height up to `mostPicture`.
SheetPlan planPages(const std::vector<CardRow>& rows, const PageNeeds& needs, double mostPicture);

}  // namespace matside
