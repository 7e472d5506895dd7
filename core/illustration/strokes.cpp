#include "illustration/strokes.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <numbers>

namespace matside {

namespace {

constexpr float behindSurface = 0.006F;  // a stroke may lie this deep: the mesh is not exactly the field

class StrokePen {
 public:
  StrokePen(InkLayer& ink, const GBuffer& buffer, const Camera& camera, const Stroke& stroke)
      : m_ink(ink), m_buffer(buffer), m_forward(camera.forward()), m_stroke(stroke) {}

  float perPixel() const { return static_cast<float>(m_buffer.perPixel()); }

  void setWidth(float pen) { m_radius = m_stroke.radius * pen * perPixel(); }

  // Dabs close enough to make one line.
  void segment(glm::vec3 from, glm::vec3 to, glm::vec2 part) {
    const float length = glm::distance(glm::vec2(from), glm::vec2(to));
    const int dabs = std::max(1, static_cast<int>(length / 0.7F));
    for (int i = 0; i < dabs; ++i) {
      const float t = static_cast<float>(i) / static_cast<float>(dabs);
      dab(glm::mix(from, to, t), glm::mix(part.x, part.y, t));
    }
  }

 private:
  void dab(glm::vec3 place, float part) {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    const int x = static_cast<int>(std::floor(place.x));
    const int y = static_cast<int>(std::floor(place.y));
    if (x < bounds.left || y < bounds.top || x >= bounds.right || y >= bounds.bottom) {
      return;
    }
    const std::size_t i = m_buffer.index(x, y);
    if (m_buffer.sample(i).material == Material::None || m_buffer.sample(i).piece != m_stroke.piece ||
        place.z > m_buffer.depth(i) + behindSurface) {
      return;
    }
    if (m_stroke.ends == StrokeEnds::Even) {
      m_ink.dab({glm::vec2(place), m_radius, 1, m_stroke.ink});
      return;
    }
    const float swell = std::pow(std::max(0.0F, std::sin(std::numbers::pi_v<float> * part)), 0.7F);
    const float strength = 0.9F * facing(m_buffer.sample(i));
    m_ink.dab({glm::vec2(place), m_radius * (0.35F + 0.65F * swell), strength, m_stroke.ink});
  }

  // Seen edge-on, a stroke shrinks to a blot: it fades before that.
  float facing(const Sample& sample) const {
    const float towards = -glm::dot(glm::vec3(sample.nx, sample.ny, sample.nz), m_forward) / 120;
    return glm::smoothstep(0.10F, 0.32F, towards);
  }

  InkLayer& m_ink;
  const GBuffer& m_buffer;
  glm::vec3 m_forward;
  const Stroke& m_stroke;
  float m_radius = 1;
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
  StrokePen strokePen(ink, buffer, camera, stroke);
  strokePen.setWidth(pen);
  const glm::vec3 scale(strokePen.perPixel(), strokePen.perPixel(), 1);
  const auto last = static_cast<float>(std::max<std::size_t>(stroke.points.size(), 2) - 1);
  for (std::size_t i = 0; i + 1 < stroke.points.size(); ++i) {
    const auto at = static_cast<float>(i);
    strokePen.segment(camera.project(stroke.points[i]) * scale, camera.project(stroke.points[i + 1]) * scale,
                      {at / last, (at + 1) / last});
  }
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
