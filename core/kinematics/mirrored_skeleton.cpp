#include "kinematics/posed_skeleton.h"

#include <glm/mat3x3.hpp>
#include <utility>

namespace matside {
namespace {

constexpr glm::vec3 reflection(1, 1, -1);

PosedLeg mirrored(const PosedLeg& leg) {
  return {mirrored(leg.gluteal), mirrored(leg.thigh), mirrored(leg.shank), mirrored(leg.foot), leg.kneeFlexion_deg};
}

PosedArm mirrored(const PosedArm& arm) {
  return {mirrored(arm.upperArm), mirrored(arm.forearm), mirrored(arm.hand), -arm.forearmTwist_rad, arm.fingers};
}

void mirror(PosedStrap& strap) {
  for (glm::vec3& point : strap.points) {
    point *= reflection;
  }
  for (glm::vec3& direction : strap.across) {
    direction *= reflection;
  }
}

}  // namespace

// Turning the reflected x axis round keeps the frame right-handed, and +x to the body's left.
Frame mirrored(const Frame& frame) {
  return {frame.origin * reflection,
          {-(frame.axes[0] * reflection), frame.axes[1] * reflection, frame.axes[2] * reflection}};
}

PosedSkeleton mirrored(const PosedSkeleton& skeleton) {
  PosedSkeleton other = skeleton;
  other.pelvis = mirrored(skeleton.pelvis);
  other.head = mirrored(skeleton.head);
  for (Frame& frame : other.spine) {
    frame = mirrored(frame);
  }
  for (const BodySide side : bothBodySides) {
    other.legs[indexOf(side)] = mirrored(skeleton.leg(opposite(side)));
    other.arms[indexOf(side)] = mirrored(skeleton.arm(opposite(side)));
  }
  for (PosedProp& prop : other.props) {
    prop.frame = mirrored(prop.frame);
  }
  for (PosedStrap& strap : other.straps) {
    mirror(strap);
  }
  return other;
}

}  // namespace matside
