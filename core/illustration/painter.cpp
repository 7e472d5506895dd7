#include "illustration/painter.h"

#include <algorithm>
#include <cmath>

namespace matside {

namespace {

/// Reads the floor's shadow along rows of the picture: exactly at every fourth pixel, evenly between.
class ShadowReader {
 public:
  ShadowReader(const FloorShadow& shadow, const MatSlab& mat, const Camera& camera, PictureSize size)
      : m_shadow(shadow), m_mat(mat), m_camera(camera), m_size(size) {
    m_low = {static_cast<float>(size.width), static_cast<float>(size.height)};
    m_high = {0, 0};
    for (const float x : {shadow.low().x, shadow.high().x}) {
      for (const float z : {shadow.low().y, shadow.high().y}) {
        const glm::vec2 place(camera.project({x, 0, z}));
        m_low = glm::min(m_low, place);
        m_high = glm::max(m_high, place);
      }
    }
  }

  std::vector<ShadowPixel> read(int step) {
    std::vector<ShadowPixel> pixels;
    const int left = std::max(0, static_cast<int>(m_low.x)) / step * step;
    const int right = std::min(m_size.width, static_cast<int>(m_high.x) + 1);
    const int top = std::max(0, static_cast<int>(m_low.y)) / step * step;
    const int bottom = std::min(m_size.height, static_cast<int>(m_high.y) + 1);
    for (int y = top; y < bottom; y += step) {
      Reading first = middleOf(left, y, step);
      for (int x = left; x < right; x += stretch * step) {
        const Reading last = middleOf(x + stretch * step, y, step);
        readStretch({x, y}, step, first, last, pixels);
        first = last;
      }
    }
    return pixels;
  }

 private:
  static constexpr int stretch = 4;
  static constexpr float least = 0.004F;

  struct Reading {
    float strength = 0;
    bool onMat = false;
  };

  Reading at(float x, float y) const {
    const glm::vec3 ray = m_camera.rayThrough({x, y});
    if (ray.y > -1e-3F) {
      return {};
    }
    const glm::vec3 place = m_camera.eye() - ray * (m_camera.eye().y / ray.y);
    const glm::vec2 xz(place.x, place.z);
    return {m_shadow.at(xz), m_mat.holds(xz)};
  }

  void readStretch(glm::ivec2 from, int step, const Reading& first, const Reading& last,
                   std::vector<ShadowPixel>& pixels) const {
    if (first.strength < least && last.strength < least) {
      return;
    }
    for (int i = 0; i < stretch && from.x + i * step < m_size.width; ++i) {
      const float part = static_cast<float>(i) / stretch;
      const float strength = glm::mix(first.strength, last.strength, part);
      if (strength >= least) {
        const int x = from.x + i * step;
        const bool onMat = first.onMat == last.onMat ? first.onMat : middleOf(x, from.y, step).onMat;
        pixels.push_back({x, from.y, strength, onMat});
      }
    }
  }

  Reading middleOf(int x, int y, int step) const {
    return at(static_cast<float>(x) + 0.5F * static_cast<float>(step),
              static_cast<float>(y) + 0.5F * static_cast<float>(step));
  }

  const FloorShadow& m_shadow;
  const MatSlab& m_mat;
  const Camera& m_camera;
  PictureSize m_size;
  glm::vec2 m_low{0};
  glm::vec2 m_high{0};
};

}  // namespace

std::vector<ShadowPixel> shadowPixels(const FloorShadow& shadow, const MatSlab& mat, const Camera& camera,
                                      PictureSize size, int step) {
  return ShadowReader(shadow, mat, camera, size).read(step);
}

Colour underShadow(float strength, bool onMat) {
  const Colour taken = onMat ? Colour{0.66F, 0.50F, 0.46F} : Colour{0.30F, 0.42F, 0.52F};
  return {1 - strength * taken.red, 1 - strength * taken.green, 1 - strength * taken.blue};
}

void paintAreas(Canvas& canvas, const std::vector<Area>& areas) {
  for (const Area& area : areas) {
    canvas.fillOutlines(area.outlines, area.wash);
  }
}

void paintFloorShadow(Canvas& canvas, const std::vector<ShadowPixel>& pixels) {
  for (const ShadowPixel& pixel : pixels) {
    canvas.multiply(pixel.x, pixel.y, underShadow(pixel.strength, pixel.onMat));
  }
}

}  // namespace matside
