#pragma once

#include "sheet/block.h"
#include "sheet/sheet_text.h"

#include <vector>

namespace matside {

/// How the poses of a sheet are laid side by side. Millimetres.
struct Grid {
  double width = 0;  ///< between the margins
  int columns = 1;
  double columnWidth() const;
  double wordsWidth() const;  ///< inside a card of one column
};

/// As many columns as keep sentences whole, and no more than there are poses.
Grid gridFor(double width, std::size_t poses);

/// Where the picture of a card stands.
enum class PictureForm {
  Above,   ///< over the words; its height is the sheet's choice
  Beside,  ///< left of the words of a card that has a row to itself
  None,    ///< the card goes on from the page before
};

/// Cards of consecutive poses side by side, all as high as the highest.
struct CardRow {
  PictureForm form = PictureForm::Above;
  std::size_t firstPose = 0;
  double cardWidth = 0;
  std::vector<Block> words;  ///< one a card
  Block below;               ///< under the last card, at the row's foot; without items: nothing

  double height(double pictureHeight) const;
};

/// The rows of all poses, in order. No row is higher than `mostHeight` when pictures have their least height.
std::vector<CardRow> cardRows(const std::vector<SheetPose>& poses, const Grid& grid, double mostHeight,
                              const TextMeasure& measure);

/// Puts the row onto a page, its upper left corner at (x, y).
void place(const CardRow& row, double x, double y, double pictureHeight, ComposedPage& page);

}  // namespace matside
