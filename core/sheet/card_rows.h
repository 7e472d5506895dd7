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

/// The cards of all poses in rows of equal height, in order, pictures above the words. No row is higher than `room`
/// when pictures have their least height.
std::vector<Row> cardRows(const std::vector<SheetPose>& poses, const Grid& grid, double room, const Typesetter& type);

}  // namespace matside
