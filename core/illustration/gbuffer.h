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

/// The figure and its props as samples, `perPixel` each way. Row by row from the top.
class GBuffer {
 public:
  static constexpr float nothing = 1e9F;

  GBuffer(PictureSize picture, int perPixel)
      : m_picture(picture),
        m_perPixel(perPixel),
        m_width(picture.width * perPixel),
        m_height(picture.height * perPixel),
        m_samples(count()),
        m_depths(count(), nothing) {}

  struct Bounds {
    int left = 0;
    int top = 0;
    int right = 0;  ///< one past the last
    int bottom = 0;
  };

  PictureSize picture() const { return m_picture; }
  int perPixel() const { return m_perPixel; }
  int width() const { return m_width; }
  int height() const { return m_height; }
  std::size_t index(int x, int y) const {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x);
  }

  Sample& sample(std::size_t i) { return m_samples[i]; }
  const Sample& sample(std::size_t i) const { return m_samples[i]; }
  float& depth(std::size_t i) { return m_depths[i]; }
  float depth(std::size_t i) const { return m_depths[i]; }

  /// The figure lies within these, which are multiples of perPixel.
  const Bounds& bounds() const { return m_bounds; }
  void setBounds(const Bounds& bounds) { m_bounds = bounds; }

 private:
  std::size_t count() const { return static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height); }

  PictureSize m_picture;
  int m_perPixel;
  int m_width;
  int m_height;
  Bounds m_bounds;
  std::vector<Sample> m_samples;
  std::vector<float> m_depths;
};

static_assert(sizeof(Sample) == 8);

}  // namespace matside
