#include "kinematics/settling_variables.h"

#include "kinematics/rotation.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <glm/matrix.hpp>

namespace matside::settling {
namespace {

// Residual units are millimetres of a missed contact, so this is what one degree away from the posture may cost.
// Big joints that carry the look of a pose are stiffer than those that adapt to what they meet.
double stiffnessADegree(Joint joint) {
  switch (joint) {
    case Joint::LumbarFlexion:
    case Joint::ThoracicFlexion:
      return 0.15;
    case Joint::LumbarRotation:
    case Joint::ThoracicRotation:
    case Joint::NeckRotation:
    case Joint::LumbarSideBend:
    case Joint::ThoracicSideBend:
    case Joint::NeckSideBend:
    case Joint::FootAdduction:
    case Joint::FootInversion:
      return 0.25;
    case Joint::HipAbduction:
    case Joint::HipExternalRotation:
    case Joint::HeadNod:
    case Joint::ScapulaProtraction:
    case Joint::ScapulaElevation:
    case Joint::WristFlexion:
    case Joint::WristUlnarDeviation:
      return 0.2;
    case Joint::HipFlexion:
    case Joint::KneeFlexion:
      return 0.12;
    case Joint::NeckFlexion:
    case Joint::AnklePlantarFlexion:
      return 0.08;
    case Joint::ShoulderFlexion:
    case Joint::ShoulderAbduction:
    case Joint::ShoulderExternalRotation:
    case Joint::ElbowFlexion:
    case Joint::ForearmPronation:
      return 0.06;
    case Joint::FingerCurl:
    case Joint::FingerSpread:
    case Joint::ThumbOpposition:
      break;
  }
  return 0;
}

constexpr double degreesARadian = 57.29577951308232;

std::array<Variable, count> makeVariables() {
  std::array<Variable, count> all;
  constexpr double metreAside = 20;  // 50 mm cost as much as one millimetre of a contact
  constexpr double metreUp = 2;      // the height follows from what it lies on
  constexpr double radianOfPelvis = 0.2 * degreesARadian;
  for (std::size_t i = 0; i < 3; ++i) {
    all[i] = {-5, 5, i == 1 ? metreUp : metreAside, false};
    all[i + 3] = {-1.2, 1.2, radianOfPelvis, false};
  }
  for (std::size_t i = pelvisCount; i < count; ++i) {
    const Joint joint = JointAngles::jointAt(slotOf(i));
    const JointRange& range = rangeOf(joint);
    all[i] = {range.lowest.radians(), range.highest.radians(), stiffnessADegree(joint) * degreesARadian,
              joint < Joint::HeadNod};
  }
  return all;
}

// The vector whose direction a rotation turns about, as long as its angle; below half a turn.
glm::vec3 rotationVector(const glm::mat3& axes) {
  const glm::vec3 twice(axes[1].z - axes[2].y, axes[2].x - axes[0].z, axes[0].y - axes[1].x);
  const float sine = 0.5F * glm::length(twice);
  const float cosine = 0.5F * (axes[0].x + axes[1].y + axes[2].z - 1);
  return sine < 1e-6F ? 0.5F * twice : twice * (std::atan2(sine, cosine) / (2 * sine));
}

}  // namespace

const std::array<Variable, count>& variables() {
  static const std::array<Variable, count> all = makeVariables();
  return all;
}

std::size_t slotOf(std::size_t variable) {
  return variable - pelvisCount;
}

Values valuesOf(const BodyPose& pose, const Frame& home) {
  Values values{};
  const glm::vec3 turn = rotationVector(glm::transpose(home.axes) * pose.pelvis.axes);
  for (int i = 0; i < 3; ++i) {
    values[static_cast<std::size_t>(i)] = static_cast<double>(pose.pelvis.origin[i]);
    values[static_cast<std::size_t>(i + 3)] = static_cast<double>(turn[i]);
  }
  for (std::size_t i = pelvisCount; i < count; ++i) {
    values[i] = pose.angles.at(slotOf(i)).radians();
  }
  for (std::size_t i = 0; i < count; ++i) {
    values[i] = std::clamp(values[i], variables()[i].lowest, variables()[i].highest);
  }
  return values;
}

BodyPose poseOf(const Values& values, const Frame& home, const JointAngles& fingers) {
  BodyPose pose{home, fingers};
  pose.pelvis.origin = glm::vec3(glm::dvec3(values[0], values[1], values[2]));
  pose.pelvis.axes = home.axes * rotation(glm::vec3(glm::dvec3(values[3], values[4], values[5])));
  for (std::size_t i = pelvisCount; i < count; ++i) {
    pose.angles.setAt(slotOf(i), Angle::radians(values[i]));
  }
  return pose;
}

}  // namespace matside::settling
