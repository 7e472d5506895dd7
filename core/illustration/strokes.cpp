#include "illustration/strokes.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <numbers>
#include <vector>

namespace matside {

namespace {

constexpr float behindSurface = 0.006F;  // a stroke may lie this deep: the mesh is not exactly the field

class StrokePen {
 public:
  StrokePen(InkLayer& ink, const GBuffer& buffer, const Camera& camera, const Stroke& stroke)
      : m_ink(ink), m_buffer(buffer), m_camera(camera), m_stroke(stroke) {}

  float perPixel() const { return static_cast<float>(m_buffer.perPixel()); }

  void draw(float pen) {
    m_radius = m_stroke.radius * pen * perPixel();
    m_dabs = dabs();
    std::vector<Stretch> seen = stretches();
    // A speck says nothing.
    std::erase_if(seen, [&](const Stretch& stretch) { return lengthOf(stretch) < leastLength * pen * perPixel(); });
    if (m_stroke.ends == StrokeEnds::Even) {
      std::ranges::for_each(seen, [this](const Stretch& stretch) { drawEven(stretch); });
    } else if (!seen.empty()) {
      drawTapered(*std::ranges::max_element(seen, {}, [this](const Stretch& stretch) { return lengthOf(stretch); }));
    }
  }

 private:
  static constexpr float leastLength = 3.4F;  // in pen widths

  struct StrokeDab {
    glm::vec2 place{0};
    bool seen = false;
    float facing = 0;
  };

  /// Of dabs: the first and the last.
  struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;
  };

  // Close enough to make one line.
  std::vector<StrokeDab> dabs() const {
    std::vector<StrokeDab> dabs;
    const glm::vec3 scale(perPixel(), perPixel(), 1);
    for (std::size_t i = 0; i + 1 < m_stroke.points.size(); ++i) {
      const glm::vec3 from = m_camera.project(m_stroke.points[i]) * scale;
      const glm::vec3 to = m_camera.project(m_stroke.points[i + 1]) * scale;
      const int count = std::max(1, static_cast<int>(glm::distance(glm::vec2(from), glm::vec2(to)) / 0.7F));
      for (int k = 0; k < count; ++k) {
        dabs.push_back(dabAt(glm::mix(from, to, static_cast<float>(k) / static_cast<float>(count))));
      }
    }
    return dabs;
  }

  StrokeDab dabAt(glm::vec3 place) const {
    StrokeDab dab{glm::vec2(place)};
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    const int x = static_cast<int>(std::floor(place.x));
    const int y = static_cast<int>(std::floor(place.y));
    if (x < bounds.left || y < bounds.top || x >= bounds.right || y >= bounds.bottom) {
      return dab;
    }
    const std::size_t i = m_buffer.index(x, y);
    const Sample& sample = m_buffer.sample(i);
    dab.facing = facing(sample);
    dab.seen = sample.material != Material::None && sample.piece == m_stroke.piece &&
               place.z <= m_buffer.depth(i) + behindSurface &&
               (m_stroke.ends == StrokeEnds::Even || dab.facing > leastFacing);
    return dab;
  }

  float lengthOf(const Stretch& stretch) const {
    return glm::distance(m_dabs[stretch.first].place, m_dabs[stretch.last].place);
  }

  // What is seen, from its first to its last dab; the surface may hide a little in between.
  std::vector<Stretch> stretches() const {
    const auto bridged = static_cast<std::size_t>(9 * m_radius);
    std::vector<Stretch> found;
    for (std::size_t i = 0; i < m_dabs.size(); ++i) {
      if (!m_dabs[i].seen) {
        continue;
      }
      if (found.empty() || i - found.back().last > bridged + 1) {
        found.push_back({i, i});
      }
      found.back().last = i;
    }
    return found;
  }

  void drawEven(const Stretch& stretch) {
    for (std::size_t i = stretch.first; i <= stretch.last; ++i) {
      m_ink.dab({m_dabs[i].place, m_radius, 1, m_stroke.ink});
    }
  }

  void drawTapered(const Stretch& stretch) {
    const auto length = static_cast<float>(stretch.last - stretch.first);
    for (std::size_t i = stretch.first; i <= stretch.last; ++i) {
      const float part = static_cast<float>(i - stretch.first) / length;
      const float swell = std::pow(std::max(0.0F, std::sin(std::numbers::pi_v<float> * part)), 0.7F);
      const float strength = 0.9F * std::max(m_dabs[i].facing, 0.6F);
      m_ink.dab({m_dabs[i].place, m_radius * (0.35F + 0.65F * swell), strength, m_stroke.ink});
    }
  }

  // Seen edge-on, a stroke shrinks to a blot: it is left out before that.
  float facing(const Sample& sample) const {
    const float towards = -glm::dot(glm::vec3(sample.nx, sample.ny, sample.nz), m_camera.forward()) / 120;
    return glm::smoothstep(0.10F, 0.32F, towards);
  }

  static constexpr float leastFacing = 0.25F;

  InkLayer& m_ink;
  const GBuffer& m_buffer;
  const Camera& m_camera;
  const Stroke& m_stroke;
  float m_radius = 1;
  std::vector<StrokeDab> m_dabs;
};

}  // namespace

Stroke carriedBy(const Frame& frame, Stroke stroke) {
  for (glm::vec3& point : stroke.points) {
    point = frame.toWorld(point);
  }
  return stroke;
}

Stroke asLineArt(Stroke stroke) {
  stroke.ink = Ink::None;
  stroke.radius = fineLine;
  stroke.ends = StrokeEnds::Even;
  return stroke;
}

void drawStroke(InkLayer& ink, const GBuffer& buffer, const Camera& camera, const Stroke& stroke, float pen) {
  StrokePen(ink, buffer, camera, stroke).draw(pen);
}

void drawSpot(InkLayer& ink, const GBuffer& buffer, const Camera& camera, const Spot& spot) {
  const auto per = static_cast<float>(buffer.perPixel());
  const glm::vec3 middle = camera.project(spot.centre);
  const int reach = static_cast<int>(std::ceil(1.2F * per * spot.radius / camera.pixelWidth()));
  const GBuffer::Bounds& bounds = buffer.bounds();
  const int cx = static_cast<int>(middle.x * per);
  const int cy = static_cast<int>(middle.y * per);
  for (int y = std::max(bounds.top, cy - reach); y < std::min(bounds.bottom, cy + reach); ++y) {
    for (int x = std::max(bounds.left, cx - reach); x < std::min(bounds.right, cx + reach); ++x) {
      const std::size_t i = buffer.index(x, y);
      if (buffer.sample(i).piece != spot.piece || buffer.sample(i).material == Material::None) {
        continue;
      }
      const glm::vec2 pixel((glm::vec2(x, y) + 0.5F) / per);
      const glm::vec3 place = camera.eye() + camera.rayThrough(pixel) * buffer.depth(i);
      const float inside = 1 - glm::smoothstep(0.55F, 1.0F, glm::distance(place, spot.centre) / spot.radius);
      if (inside > 0) {
        ink.tint(i, spot.strength * inside, spot.ink);
      }
    }
  }
}

}  // namespace matside
