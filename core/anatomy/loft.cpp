#include "anatomy/loft.h"

#include <cmath>
#include <glm/geometric.hpp>

namespace matside {

Loft::Loft(float length, float nearCap, float farCap, std::span<const Station> stations)
    : m_length(length), m_nearCap(nearCap), m_farCap(farCap), m_profile(stations) {}

Loft Loft::thickened(float factor) const {
  Loft thicker = *this;
  thicker.m_factor *= factor;
  return thicker;
}

float Loft::distance(glm::vec3 p) const {
  float beyond = 0;
  float cap = 1;
  if (p.y > 0) {
    beyond = p.y;
    cap = m_nearCap;
  } else if (p.y < -m_length) {
    beyond = -p.y - m_length;
    cap = m_farCap;
  }
  const auto [front, back, medial, lateral] = m_profile.at(-p.y / m_length);
  const glm::vec3 radii((p.x > 0 ? lateral : medial) * m_factor, cap, (p.z > 0 ? front : back) * m_factor);
  const glm::vec3 scaled = glm::vec3(p.x, beyond, p.z) / radii;
  const float level = glm::length(scaled);
  if (level < 1e-3F) {
    return -std::min(radii.x, radii.z);
  }
  return level * (level - 1) / glm::length(scaled / radii);
}

}  // namespace matside
