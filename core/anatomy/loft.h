#pragma once

#include "anatomy/profile.h"

#include <glm/vec3.hpp>
#include <span>

namespace matside {

/// A limb segment: a rounded section that changes along the bone. The bone runs along -y from 0 to -length,
/// +z is the front, +x the lateral side. Stations lie at parts of the length, 0 to 1, with the radii
/// front, back, medial, lateral in metres.
class Loft {
 public:
  using Station = Profile<4>::Station;

  /// `nearCap` and `farCap`: how far the rounded ends reach beyond the bone's ends.
  Loft(float length, float nearCap, float farCap, std::span<const Station> stations);

  Loft thickened(float factor) const;

  float distance(glm::vec3 p) const;
  float length() const { return m_length; }

 private:
  float m_length;
  float m_nearCap;
  float m_farCap;
  float m_factor = 1;
  Profile<4> m_profile;
};

}  // namespace matside
