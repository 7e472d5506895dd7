#include "illustration/canvas.h"

#include "illustration/outline_filler.h"

#include <algorithm>

namespace matside {

namespace {

std::uint8_t rounded(float value) {
  return static_cast<std::uint8_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

std::uint8_t mixed(std::uint8_t below, float above, float coverage) {
  const auto value = static_cast<float>(below);
  return rounded(value + (above - value) * coverage);
}

}  // namespace

void Canvas::fill(Colour colour) {
  for (std::size_t i = 0; i < m_pixels.size(); i += 4) {
    m_pixels[i] = rounded(colour.red);
    m_pixels[i + 1] = rounded(colour.green);
    m_pixels[i + 2] = rounded(colour.blue);
    m_pixels[i + 3] = 255;
  }
}

void Canvas::lay(int x, int y, const Wash& wash) {
  std::uint8_t* pixel = at(x, y);
  if (wash.coverage >= 0.999F) {
    pixel[0] = rounded(wash.colour.red);
    pixel[1] = rounded(wash.colour.green);
    pixel[2] = rounded(wash.colour.blue);
    pixel[3] = 255;
    return;
  }
  pixel[0] = mixed(pixel[0], wash.colour.red, wash.coverage);
  pixel[1] = mixed(pixel[1], wash.colour.green, wash.coverage);
  pixel[2] = mixed(pixel[2], wash.colour.blue, wash.coverage);
  pixel[3] = mixed(pixel[3], 255, wash.coverage);
}

void Canvas::multiply(int x, int y, Colour factors) {
  std::uint8_t* pixel = at(x, y);
  if (pixel[3] < 255) {
    // Nothing to darken below: a shadow on no ground is black of that strength.
    const float strength = 1 - (factors.red + factors.green + factors.blue) / 3;
    pixel[3] = mixed(pixel[3], 255, strength);
  }
  pixel[0] = rounded(static_cast<float>(pixel[0]) * factors.red);
  pixel[1] = rounded(static_cast<float>(pixel[1]) * factors.green);
  pixel[2] = rounded(static_cast<float>(pixel[2]) * factors.blue);
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
