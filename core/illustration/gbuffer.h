#pragma once

#include "body/material.h"
#include "illustration/bitmap.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <glm/vec3.hpp>
#include <vector>

namespace matside {

/// What is seen at one sub-pixel. Eight bytes, compared as one.
struct Sample {
  Material material = Material::None;
  std::uint8_t piece = 0;
  std::uint8_t tone = 0;               ///< 0 away from the light to 255 towards it
  std::uint8_t occlusion = 0;          ///< 0 open to 255 in contact
  std::int8_t nx = 0, ny = 0, nz = 0;  ///< normal, times 120
  std::uint8_t fine = 0;               ///< 1 where small forms matter: hands, feet, props

  bool operator==(const Sample&) const = default;
};

/// The figure and its props as samples, `perPixel` each way, row by row from the top; only the part of the picture that
/// holds them is kept.
class GBuffer {
 public:
  static constexpr float nothing = 1e9F;

  /// Of a picture's samples; multiples of perPixel.
  struct Bounds {
    int left = 0;
    int top = 0;
    int right = 0;  ///< one past the last
    int bottom = 0;

    int width() const { return right - left; }
    int height() const { return bottom - top; }
  };

  GBuffer(PictureSize picture, int perPixel, const Bounds& bounds)
      : m_picture(picture),
        m_perPixel(perPixel),
        m_bounds(bounds),
        m_samples(static_cast<std::size_t>(bounds.width()) * static_cast<std::size_t>(bounds.height())),
        m_depths(m_samples.size(), nothing) {}

  PictureSize picture() const { return m_picture; }
  int perPixel() const { return m_perPixel; }
  /// The figure lies within these.
  const Bounds& bounds() const { return m_bounds; }

  /// From a place to the one below it.
  std::size_t stride() const { return static_cast<std::size_t>(m_bounds.width()); }
  std::size_t count() const { return m_samples.size(); }
  /// Of a place within the bounds.
  std::size_t index(int x, int y) const {
    return static_cast<std::size_t>(y - m_bounds.top) * stride() + static_cast<std::size_t>(x - m_bounds.left);
  }

  Sample& sample(std::size_t i) { return m_samples[i]; }
  const Sample& sample(std::size_t i) const { return m_samples[i]; }
  float& depth(std::size_t i) { return m_depths[i]; }
  const float& depth(std::size_t i) const { return m_depths[i]; }

 private:
  PictureSize m_picture;
  int m_perPixel;
  Bounds m_bounds;
  std::vector<Sample> m_samples;
  std::vector<float> m_depths;
};

static_assert(sizeof(Sample) == 8);

}  // namespace matside
