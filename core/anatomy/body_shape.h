#pragma once

#include "figure/body_proportions.h"
#include "figure/looks.h"

namespace matside {

/// One person's build and clothes. The defaults are a woman of average build, 1.68 m tall.
struct BodyShape {
  float stature = 1.68F;  ///< metres, 1.2 to 2.2
  float limbGirth = 1;    ///< factor on the thickness of arms, legs and buttocks, 0.8 to 1.4
  float torsoWidth = 1;   ///< factor, 0.8 to 1.4
  float torsoDepth = 1;   ///< factor, 0.8 to 1.5
  float legLength = 1;    ///< factor on thigh and shank, 0.95 to 1.05
  float hem = 0.115F;     ///< lower edge of the top above the hip joints, metres at the default stature
  float sleeve = 0.44F;   ///< how much of the upper arm the sleeve covers, 0 to 1
  float looseness = 0;    ///< how far the top stands off, metres, 0 to 0.02
  HairKind hair = HairKind::Bun;

  bool operator==(const BodyShape&) const = default;
};

/// The shape of a person of these looks at the default stature: whoever is taller has smaller props instead.
BodyShape shapeOf(const Looks& looks);

/// The bones inside a shape, at the default stature.
BodyProportions proportionsOf(const BodyShape& shape);

}  // namespace matside
