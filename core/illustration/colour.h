#pragma once

#include <cstdint>

namespace matside {

/// A colour on the screen (sRGB), each part 0 to 255.
struct Colour {
  float red = 0;
  float green = 0;
  float blue = 0;

  /// From the usual 0xRRGGBB.
  static constexpr Colour hex(std::uint32_t value) {
    return {static_cast<float>(value >> 16U & 255U), static_cast<float>(value >> 8U & 255U),
            static_cast<float>(value & 255U)};
  }

  bool operator==(const Colour&) const = default;
};

constexpr Colour mix(Colour a, Colour b, float part) {
  return {a.red + (b.red - a.red) * part, a.green + (b.green - a.green) * part, a.blue + (b.blue - a.blue) * part};
}

}  // namespace matside
