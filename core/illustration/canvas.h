#pragma once

#include "illustration/bitmap.h"
#include "illustration/colour.h"

#include <cstdint>
#include <glm/vec2.hpp>
#include <vector>

namespace matside {

using Outline = std::vector<glm::vec2>;

/// Colour to lay over a pixel, as strongly as `coverage` says, 0 to 1.
struct Wash {
  Colour colour;
  float coverage = 1;
};

/// A picture being painted. Pixels are premultiplied; `finish` undoes that.
class Canvas {
 public:
  explicit Canvas(PictureSize size) : m_size(size), m_pixels(pixelCount() * 4, 0) {}

  PictureSize size() const { return m_size; }
  void fill(Colour colour);
  /// Fills the outlines by the even-odd rule, with smooth edges.
  void fillOutlines(const std::vector<Outline>& outlines, const Wash& wash);
  void lay(int x, int y, const Wash& wash);
  /// Darkens what is there towards black by a factor per channel, 0 to 1.
  void multiply(int x, int y, Colour factors);

  Bitmap finish() &&;

 private:
  std::size_t pixelCount() const {
    return static_cast<std::size_t>(m_size.width) * static_cast<std::size_t>(m_size.height);
  }
  std::uint8_t* at(int x, int y) {
    return &m_pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width) +
                      static_cast<std::size_t>(x)) *
                     4];
  }

  PictureSize m_size;
  std::vector<std::uint8_t> m_pixels;
};

}  // namespace matside
