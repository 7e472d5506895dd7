#pragma once

#include "sheet/page_flow.h"

namespace matside {

/// How the poses of a sheet are laid side by side. Millimetres.
struct Grid {
  double width = 0;  ///< between the margins
  int columns = 1;
  double columnWidth() const;
  double wordsWidth() const;  ///< inside a card of one column
};

/// As many columns as keep sentences whole, and no more than there are poses; `leastColumn` is the narrowest.
Grid gridFor(double width, double leastColumn, std::size_t poses);

/// The height there is for rows of cards: below what stands before them, and on every later page.
struct RowRoom {
  double first = 0;
  double others = 0;
};

/// The cards of all poses in rows of equal height, in order, pictures above the words; beside them on a card that has
/// a row to itself. They take the fewest pages, begin on the first where that takes no more, and are as many to a row
/// as the grid has columns where that does not. No row is higher than a page when pictures have their least height.
std::vector<Row> cardRows(const std::vector<SheetPose>& poses, const Grid& grid, const RowRoom& room,
                          const Typesetter& type);

}  // namespace matside
