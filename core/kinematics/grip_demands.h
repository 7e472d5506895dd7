#pragma once

#include "kinematics/demands.h"

#include <vector>

namespace matside {

/// The part of the body a limb is.
BodyPart partOf(Limb limb, BodySide side);

/// A point on the skin of a limb and the direction out of it, in the space of its bone.
struct LimbFace {
  glm::vec3 place{0};
  glm::vec3 out{0};
};
LimbFace faceOf(const BodySurface& surface, const Grip& grip);

/// Palm on its place, facing it, fingers across the limb.
void addGrip(const SkinnedPose& body, BodySide hand, const Grip& grip, std::vector<Demand>& demands);

/// Metres between the palm and where it should be.
float gripOff(const SkinnedPose& body, BodySide hand, const Grip& grip);

}  // namespace matside
