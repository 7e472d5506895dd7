#include "illustration/canvas.h"

#include "illustration/four.h"
#include "illustration/outline_filler.h"

#include <algorithm>
#include <cstring>

namespace matside {

namespace {

constexpr float opaque = 0.999F;

std::uint8_t rounded(float value) {
  return static_cast<std::uint8_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

}  // namespace

void Canvas::fill(Colour colour) {
  std::uint8_t pixel[4];
  store(fourOf(colour, 255), pixel);
  for (std::size_t i = 0; i < m_pixels.size(); i += 4) {
    std::memcpy(&m_pixels[i], pixel, sizeof pixel);
  }
}

void Canvas::lay(int x, int y, const Wash& wash) {
  std::uint8_t* pixel = at(x, y);
  const Four above = fourOf(wash.colour, 255);
  if (wash.coverage >= opaque) {
    store(above, pixel);
    return;
  }
  const Four below = fourFrom(pixel);
  store(below + (above - below) * wash.coverage, pixel);
}

void Canvas::multiply(int x, int y, Colour factors) {
  std::uint8_t* pixel = at(x, y);
  Four below = fourFrom(pixel);
  if (pixel[3] < 255) {
    // Nothing to darken below: a shadow on no ground is black of that strength.
    const float strength = 1 - (factors.red + factors.green + factors.blue) / 3;
    below[3] += (255 - below[3]) * strength;
  }
  store(below * fourOf(factors, 1), pixel);
}

void Canvas::fillOutlines(const std::vector<Outline>& outlines, const Wash& wash) {
  OutlineFiller filler(outlines, m_size.width);
  const auto [first, end] = filler.rows(m_size.height);
  for (int y = first; y < end; ++y) {
    filler.forRow(y, [&](int x, float covered) { lay(x, y, {wash.colour, covered * wash.coverage}); });
  }
}

Bitmap Canvas::finish() && {
  for (std::size_t i = 0; i < m_pixels.size(); i += 4) {
    const std::uint8_t alpha = m_pixels[i + 3];
    if (alpha == 0 || alpha == 255) {
      continue;
    }
    for (std::size_t k = 0; k < 3; ++k) {
      m_pixels[i + k] = rounded(static_cast<float>(m_pixels[i + k]) * 255.0F / static_cast<float>(alpha));
    }
  }
  return {m_size, std::move(m_pixels)};
}

}  // namespace matside
