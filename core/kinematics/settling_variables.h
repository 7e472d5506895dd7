#pragma once

#include "figure/posture.h"
#include "kinematics/forward_kinematics.h"

#include <array>
#include <cstddef>

namespace matside {

/// What may move while a body settles: place and turn of the pelvis, and every joint but those of the fingers.
/// Metres and radians.
namespace settling {

inline constexpr std::size_t pelvisCount = 6;  ///< x, y, z, then a rotation vector in the pelvis' own axes
inline constexpr std::size_t fingerJoints = 3;
inline constexpr std::size_t count = pelvisCount + JointAngles::slotCount - 2 * fingerJoints;

using Values = std::array<double, count>;

struct Variable {
  double lowest = -1;
  double highest = 1;
  double stiffness = 1;  ///< how strongly it keeps to what the posture says: residual a metre or radian
  bool bendsSpine = false;
};

const std::array<Variable, count>& variables();

/// The slot of JointAngles of a variable behind the pelvis' six.
std::size_t slotOf(std::size_t variable);

/// The variables of a pose; the pelvis' are seen from `home`.
Values valuesOf(const BodyPose& pose, const Frame& home);
BodyPose poseOf(const Values& values, const Frame& home, const JointAngles& fingers);

}  // namespace settling
}  // namespace matside
