#pragma once

#include "kinematics/forward_kinematics.h"

namespace matside::testing_support {

inline PosedSkeleton skeletonOf(Attitude attitude, const JointAngles& angles, double height) {
  PelvisPlace place;
  place.attitude = attitude;
  place.y = Length::metres(height);
  return posedSkeleton(BodyPose{pelvisFrame(place), angles}, BodyProportions{});
}

/// Upright with the soles on the mat.
inline PosedSkeleton standingSkeleton() {
  return skeletonOf(Attitude::Upright, {}, 0.90);
}

/// On the back with both knees bent.
inline PosedSkeleton supineSkeleton() {
  JointAngles angles;
  angles.set(Joint::HipFlexion, Angle::degrees(45));
  angles.set(Joint::KneeFlexion, Angle::degrees(110));
  angles.set(Joint::AnklePlantarFlexion, Angle::degrees(20));
  return skeletonOf(Attitude::Supine, angles, 0.12);
}

/// A prop on the mat beside the body.
inline PosedProp propBeside(PropShape shape, glm::vec3 halfSize) {
  PosedProp prop;
  prop.shape = shape;
  prop.halfSize = halfSize;
  prop.frame.origin = {0.2F, halfSize.y, 0.5F};
  return prop;
}

}  // namespace matside::testing_support
