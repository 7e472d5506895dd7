#pragma once

namespace matside {

enum class HairKind { Bun, Short };

/// One person's build and clothes. The defaults are a woman of average build, 1.68 m tall.
struct BodyShape {
  float stature = 1.68F;  ///< metres, 1.2 to 2.2
  float limbGirth = 1;    ///< factor on the thickness of arms and legs, 0.8 to 1.4
  float torsoWidth = 1;   ///< factor, 0.8 to 1.4
  float torsoDepth = 1;   ///< factor, 0.8 to 1.5
  float hem = 0.115F;     ///< lower edge of the top above the hip joints, metres at the default stature
  float sleeve = 0.30F;   ///< how much of the upper arm the sleeve covers, 0 to 1
  float looseness = 0;    ///< how far the top stands off, metres, 0 to 0.02
  HairKind hair = HairKind::Bun;

  bool operator==(const BodyShape&) const = default;
};

/// Lengths between joints, metres.
///
///   shoulders  o-----+-----o      shoulderHalfWidth, shoulderHeight above the hip joints
///   elbow      |     |            upperArm, then forearm
///   hips       o  o--+--o         hipHalfWidth
///   knee          |               thigh, then shin
///   ankle         o               ankleHeight above the sole
struct Proportions {
  float thigh;
  float shin;
  float upperArm;
  float forearm;
  float hipHalfWidth;
  float shoulderHalfWidth;
  float shoulderHeight;
  float ankleHeight;
  float spineBelow;  ///< the torso begins this far below the hip joints, along the spine (negative)
  float spineTop;    ///< and ends here, at the base of the skull
};

Proportions proportionsOf(const BodyShape& shape);

}  // namespace matside
