#pragma once

#include "illustration/bitmap.h"

#include <filesystem>
#include <optional>

namespace matside {

/// None when there is no such file or it is no PNG.
std::optional<Bitmap> readPng(const std::filesystem::path& file);
bool writePng(const std::filesystem::path& file, const Bitmap& picture);

/// How different two pictures look: of blocks of 2 x 2 pixels, so that edges may be smoothed otherwise.
struct Difference {
  double mean = 0;        ///< of a block's colours, 0 to 255
  double strikingly = 0;  ///< part of the blocks that anybody would see to differ
};
Difference differenceOf(const Bitmap& kept, const Bitmap& now);

/// The kept picture, the present one, and where they differ.
Bitmap sideBySide(const Bitmap& kept, const Bitmap& now);

}  // namespace matside
