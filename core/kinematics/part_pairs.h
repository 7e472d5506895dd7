#pragma once

#include "anatomy/body_part.h"
#include "kinematics/posed_skeleton.h"

#include <glm/vec3.hpp>
#include <vector>

namespace matside {

/// Where two parts grow together, so that their skins may overlap there.
enum class SharedJoint { None, Hip, Crotch, Knee, Shoulder, Elbow, Wrist, Neck };

/// Two parts that must not pass through each other.
struct PartPair {
  BodyPart skin;   ///< whose points are looked at
  BodyPart other;  ///< whose inside they must keep out of
  float given;     ///< metres the flesh of both gives together
  SharedJoint joint = SharedJoint::None;
  float jointRadius = 0;  ///< nearer to the joint than this nothing is looked at
};

const std::vector<PartPair>& partPairs();

glm::vec3 jointOf(const PosedSkeleton& skeleton, SharedJoint joint, BodySide side);

/// How deep, in metres, the flesh of a part gives on something hard; and on a prop.
float giveOf(BodyPart part);
float giveOf(BodyPart part, const PosedProp& prop);

}  // namespace matside
