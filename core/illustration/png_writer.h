#pragma once

#include "illustration/bitmap.h"

#include <cstdint>
#include <vector>

namespace matside {

/// The picture as the bytes of a PNG file.
std::vector<std::uint8_t> pngOf(const Bitmap& bitmap);

}  // namespace matside
