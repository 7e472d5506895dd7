#pragma once

#include "anatomy/body_shape.h"
#include "anatomy/profile.h"

#include <glm/vec3.hpp>

namespace matside {

/// A place beside the spine curve: `s` runs along the curve from the hip joints up, x to the body's left,
/// z to the front; `beyond` is how far the place lies past either end of the curve. Metres.
struct SpinePoint {
  float x = 0;
  float s = 0;
  float z = 0;
  float beyond = 0;
};

/// The trunk and neck in spine space, with the top it wears, at the default stature.
class TorsoField {
 public:
  static constexpr float below = -0.085F;
  static constexpr float top = 0.592F;

  explicit TorsoField(const BodyShape& shape);

  /// `rounding`: 0 upright, 1 deeply rounded lower back, which then fills out.
  float distance(const SpinePoint& p, float rounding) const;

  /// Moves a point of the surface made without rounding (x, s, z) onto the rounded one.
  glm::vec3 rounded(glm::vec3 p, float rounding) const;

  /// Negative inside the scooped neckline, positive where the top covers.
  static float neckline(const SpinePoint& p);

 private:
  struct Section {
    float width;
    float depth;
  };

  Section sectionAt(const SpinePoint& p, float rounding) const;
  float bodyDistance(const SpinePoint& p, float rounding) const;
  float topThickness(const SpinePoint& p) const;

  BodyShape m_shape;
  Profile<3> m_profile;
};

}  // namespace matside
