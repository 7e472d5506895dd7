#pragma once

#include "anatomy/body_part.h"
#include "anatomy/distance.h"
#include "anatomy/surface_net.h"

#include <array>
#include <cstddef>
#include <glm/geometric.hpp>
#include <glm/vec3.hpp>
#include <optional>
#include <span>

namespace matside {

/// Another part near a vertex, whose light and shade mix with its own.
struct NearPart {
  BodyPart part = BodyPart::Torso;
  float distance = 0;
  float weight = 1;
};

/// One vertex of a body part on its way from the part's template to the skin.
class SkinVertex {
 public:
  /// Parts farther than this do not matter to a vertex.
  static constexpr float nearby = 0.06F;

  SkinVertex(glm::vec3 world, glm::vec3 worldNormal) : position(world), normal(worldNormal) {}

  /// Remembers a part near enough for its tone to matter; hands the distance back.
  float touch(BodyPart part, float distance, float weight = 1) {
    if (distance < nearby && weight > 0 && m_touched < m_near.size()) {
      m_near[m_touched++] = {part, distance, weight};
    }
    return distance;
  }

  std::span<const NearPart> near() const { return {m_near.data(), m_touched}; }

  /// A Newton step onto `field` (negative inside), as far as another part at distance `nearest` melts into this
  /// one within `reach`.
  template <class Field>
  void settle(const Field& field, float nearest, float reach) {
    constexpr float step = 0.004F;
    const float weight = distance::ramp(-reach, -0.4F * reach, nearest);
    const FieldSample sample = sampleField(field, position, step);
    const float slope = glm::length(sample.gradient);
    if (slope < 1e-6F) {
      return;
    }
    const glm::vec3 direction = sample.gradient / slope;
    const glm::vec3 mixed = glm::mix(normal, direction, weight);
    normal = glm::dot(mixed, mixed) > 1e-8F ? glm::normalize(mixed) : direction;
    position -= direction * (sample.value * weight);
    moved += glm::max(0.0F, -sample.value * weight);
  }

  glm::vec3 position;
  glm::vec3 normal;
  std::optional<float> alongSpine;  ///< beside which length of the spine it lies, where that is known
  float moved = 0;                  ///< how far it was lifted onto the common skin
  float material = 1;               ///< see SurfacePiece
  float sharpness = 0.30F;          ///< how much of the true normal shows in the tone

 private:
  std::array<NearPart, 6> m_near{};
  std::size_t m_touched = 0;
};

}  // namespace matside
