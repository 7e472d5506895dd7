#pragma once

#include <cstdint>
#include <vector>

namespace matside {

struct PictureSize {
  int width = 1200;  ///< pixels, 1 to 16384
  int height = 800;  ///< pixels, 1 to 16384

  bool operator==(const PictureSize&) const = default;
};

/// A picture as rows of pixels from the top, four bytes each: red, green, blue, alpha, not premultiplied.
struct Bitmap {
  PictureSize size;
  std::vector<std::uint8_t> pixels;

  bool operator==(const Bitmap&) const = default;
};

}  // namespace matside
