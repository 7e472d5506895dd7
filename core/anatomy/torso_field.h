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

/// How the trunk's own shape changes, each from 0 to 1.
struct TorsoFlex {
  float lumbarRounding = 0;  ///< deeply rounded, the lower back fills out
  float bellyFullness = 0;   ///< breathed in to the front: the belly has risen
  float backFullness = 0;    ///< breathed in to the back: lower back and flanks have
};

/// The trunk and neck in spine space, with the top it wears, at the default stature.
class TorsoField {
 public:
  static constexpr float below = -0.085F;
  static constexpr float top = 0.592F;

  explicit TorsoField(const BodyShape& shape);

  float distance(const SpinePoint& p, const TorsoFlex& flex) const;

  /// Moves a point of the surface at rest (x, s, z) onto the flexed one.
  glm::vec3 flexed(glm::vec3 p, const TorsoFlex& flex) const;

  /// Negative inside the scooped neckline, positive where the top covers.
  static float neckline(const SpinePoint& p);

 private:
  struct Section {
    float width;
    float depth;
  };

  Section sectionAt(const SpinePoint& p, const TorsoFlex& flex) const;
  float bodyDistance(const SpinePoint& p, const TorsoFlex& flex) const;
  float topThickness(const SpinePoint& p) const;

  BodyShape m_shape;
  Profile<3> m_profile;
};

}  // namespace matside
