#include "kinematics/forward_kinematics.h"

#include "kinematics/rotation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace matside {
namespace {

constexpr auto pi = std::numbers::pi_v<float>;

float radians(const JointAngles& angles, Joint joint) {
  return static_cast<float>(angles(joint).radians());
}

float radians(const JointAngles& angles, Joint joint, BodySide side) {
  return static_cast<float>(angles(joint, side).radians());
}

float metres(double value) {
  return static_cast<float>(value);
}

// The outer side of the body is +x on the left and -x on the right.
float outward(BodySide side) {
  return side == BodySide::Left ? 1.0F : -1.0F;
}

constexpr float sampleStep = static_cast<float>((spine::top - spine::bottom) / (spine::sampleCount - 1));
const int pelvicSample = static_cast<int>(std::lround(-spine::bottom / static_cast<double>(sampleStep)));

/// The share of each region's bend that one step of the spine takes.
struct BendShare {
  float lumbar = 0;
  float thoracic = 0;
  float neck = 0;
};

float bell(double height, double from, double to) {
  if (height < from || height > to) {
    return 0;
  }
  const double along = (height - from) / (to - from);
  return static_cast<float>((1 - std::cos(along * 2 * std::numbers::pi)) / (to - from));
}

using BendShares = std::array<BendShare, spine::sampleCount - 1>;

BendShares bendShares() {
  BendShares shares;
  BendShare total;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    const double height = spine::bottom + (static_cast<double>(i) + 0.5) * static_cast<double>(sampleStep);
    shares[i] = {bell(height, spine::lumbarFrom, spine::lumbarTo), bell(height, spine::thoracicFrom, spine::thoracicTo),
                 bell(height, spine::neckFrom, spine::neckTo)};
    total.lumbar += shares[i].lumbar;
    total.thoracic += shares[i].thoracic;
    total.neck += shares[i].neck;
  }
  for (BendShare& share : shares) {
    share = {share.lumbar / total.lumbar, share.thoracic / total.thoracic, share.neck / total.neck};
  }
  return shares;
}

glm::mat3 stepRotation(const JointAngles& angles, const BendShare& share) {
  const float flexion = radians(angles, Joint::LumbarFlexion) * share.lumbar +
                        radians(angles, Joint::ThoracicFlexion) * share.thoracic +
                        radians(angles, Joint::NeckFlexion) * share.neck;
  const float turn = radians(angles, Joint::LumbarRotation) * share.lumbar +
                     radians(angles, Joint::ThoracicRotation) * share.thoracic +
                     radians(angles, Joint::NeckRotation) * share.neck;
  const float bend = radians(angles, Joint::LumbarSideBend) * share.lumbar +
                     radians(angles, Joint::ThoracicSideBend) * share.thoracic +
                     radians(angles, Joint::NeckSideBend) * share.neck;
  return rotation({flexion, turn, -bend});
}

Frame within(const Frame& parent, const Frame& child) {
  return {parent.toWorld(child.origin), parent.axes * child.axes};
}

Frame headFrame(const Frame& neck, float nod) {
  const glm::mat3 axes = neck.axes * aboutX(nod);
  // The skull turns on the atlas, a little above and in front of the end of the neck's line.
  return {neck.toWorld({0, 0.012F, 0.008F}) + axes * glm::vec3(0, 0.043F, 0.010F), axes};
}

// The buttock follows the thigh by about half: it is carried between the two bones it is fastened to.
Frame glutealFrame(const Frame& pelvis, const Frame& thigh, float out) {
  constexpr float towardsThigh = 0.55F;
  const glm::mat3 between = pelvis.axes * (1 - towardsThigh) + thigh.axes * towardsThigh;
  return {pelvis.toWorld({out * 0.078F, -0.005F, 0}), orthonormal(between)};
}

PosedLeg posedLeg(const Frame& pelvis, const JointAngles& angles, BodySide side, const BodyProportions& body) {
  const float out = outward(side);
  PosedLeg leg;
  leg.thigh.origin = pelvis.toWorld({out * metres(body.hipAside), -metres(body.hipBelow), 0});
  leg.thigh.axes = pelvis.axes * aboutX(-radians(angles, Joint::HipFlexion, side)) *
                   aboutZ(out * radians(angles, Joint::HipAbduction, side)) *
                   aboutY(out * radians(angles, Joint::HipExternalRotation, side));
  leg.shank.origin = leg.thigh.toWorld({0, -metres(body.thigh), 0});
  leg.shank.axes = leg.thigh.axes * aboutX(radians(angles, Joint::KneeFlexion, side));
  leg.foot.origin = leg.shank.toWorld({0, -metres(body.shank), 0});
  leg.foot.axes = leg.shank.axes * aboutX(radians(angles, Joint::AnklePlantarFlexion, side)) *
                  aboutY(-out * radians(angles, Joint::FootAdduction, side)) *
                  aboutZ(-out * radians(angles, Joint::FootInversion, side));
  leg.gluteal = glutealFrame(pelvis, leg.thigh, out);
  leg.kneeFlexion_deg = static_cast<float>(angles(Joint::KneeFlexion, side).degrees());
  return leg;
}

glm::vec3 shoulderJoint(const Frame& thorax, const JointAngles& angles, BodySide side, const BodyProportions& body) {
  const float out = outward(side);
  const glm::vec3 collarbone(out * metres(body.sternoclavicularAside), 0, metres(body.sternoclavicularAhead));
  const glm::vec3 rest(out * metres(body.shoulderAside), 0, -metres(body.shoulderBehind));
  const glm::mat3 turn = aboutY(-out * radians(angles, Joint::ScapulaProtraction, side)) *
                         aboutZ(out * radians(angles, Joint::ScapulaElevation, side));
  return thorax.toWorld(collarbone + turn * (rest - collarbone));
}

HandShape handShape(const JointAngles& angles, BodySide side) {
  // A relaxed hand spreads its fingers by about 7 degrees; a thumb wholly across the palm has opposed by 60.
  return {static_cast<float>(angles(Joint::FingerCurl, side).degrees()),
          static_cast<float>(angles(Joint::FingerSpread, side).degrees() / 7.0),
          static_cast<float>(angles(Joint::ThumbOpposition, side).degrees() / 60.0)};
}

PosedArm posedArm(const Frame& thorax, const JointAngles& angles, BodySide side, const BodyProportions& body) {
  const float out = outward(side);
  PosedArm arm;
  arm.upperArm.origin = shoulderJoint(thorax, angles, side, body);
  // The arm is raised about one axis, so that no attitude of it is singular short of straight up.
  const glm::vec3 raised(-radians(angles, Joint::ShoulderFlexion, side), 0,
                         out * radians(angles, Joint::ShoulderAbduction, side));
  arm.upperArm.axes =
      thorax.axes * rotation(raised) * aboutY(out * radians(angles, Joint::ShoulderExternalRotation, side));
  arm.forearm.origin = arm.upperArm.toWorld({0, -metres(body.upperArm), 0});
  arm.forearm.axes = arm.upperArm.axes * aboutX(-radians(angles, Joint::ElbowFlexion, side));
  // With the palm ahead the two bones of the forearm lie side by side; the thumb is ahead a quarter turn later.
  arm.forearmTwist_rad = -out * (radians(angles, Joint::ForearmPronation, side) + pi / 2);
  arm.hand.origin = arm.forearm.toWorld({0, -metres(body.forearm), 0});
  arm.hand.axes = arm.forearm.axes * aboutY(arm.forearmTwist_rad) *
                  aboutX(-radians(angles, Joint::WristFlexion, side)) *
                  aboutZ(-out * radians(angles, Joint::WristUlnarDeviation, side));
  arm.fingers = handShape(angles, side);
  return arm;
}

glm::mat3 attitudeAxes(Attitude attitude) {
  // Columns: the body's left, up towards its head, its front.
  switch (attitude) {
    case Attitude::Upright:
      return {0, 0, 1, 0, 1, 0, -1, 0, 0};
    case Attitude::Supine:
      return {0, 0, -1, -1, 0, 0, 0, 1, 0};
    case Attitude::Prone:
      return {0, 0, 1, -1, 0, 0, 0, -1, 0};
    case Attitude::OnLeftSide:
      return {0, -1, 0, -1, 0, 0, 0, 0, -1};
    case Attitude::OnRightSide:
      return {0, 1, 0, -1, 0, 0, 0, 0, 1};
  }
  return glm::mat3(1);
}

// The back of a neutral spine is hollow at the loins; from 5 to 40 degrees of flexion it fills.
float lumbarRounding(const JointAngles& angles) {
  const auto flexion = static_cast<float>(angles(Joint::LumbarFlexion).degrees());
  const float t = std::clamp((flexion - 5) / 35, 0.0F, 1.0F);
  return t * t * (3 - 2 * t);
}

}  // namespace

Frame pelvisFrame(const PelvisPlace& place) {
  const auto angle = [](Angle value) { return static_cast<float>(value.radians()); };
  Frame pelvis;
  pelvis.origin = {place.x.metres(), place.y.metres(), place.z.metres()};
  pelvis.axes = aboutY(angle(place.turn)) * attitudeAxes(place.attitude) * aboutY(angle(place.roll)) *
                aboutX(angle(place.tilt)) * aboutZ(-angle(place.lean));
  return pelvis;
}

SpineFrames bentSpine(const JointAngles& angles) {
  static const BendShares shares = bendShares();
  SpineFrames curve;
  for (int i = 0; i <= pelvicSample; ++i) {
    curve[static_cast<std::size_t>(i)] = {{0, metres(spine::bottom) + static_cast<float>(i) * sampleStep, 0},
                                          glm::mat3(1)};
  }
  for (auto i = static_cast<std::size_t>(pelvicSample); i + 1 < curve.size(); ++i) {
    const glm::mat3 axes = orthonormal(curve[i].axes * stepRotation(angles, shares[i]));
    const glm::vec3 along = glm::normalize(curve[i].axes[1] + axes[1]);
    curve[i + 1] = {curve[i].origin + along * sampleStep, axes};
  }
  return curve;
}

Frame spineFrameAt(const SpineFrames& curve, float height) {
  const float position = (height - metres(spine::bottom)) / sampleStep;
  const float last = static_cast<float>(curve.size() - 2);
  const float lower = std::clamp(std::floor(position), 0.0F, last);
  const auto index = static_cast<std::size_t>(lower);
  const float t = std::clamp(position - lower, 0.0F, 1.0F);
  return {curve[index].origin * (1 - t) + curve[index + 1].origin * t, curve[index].axes};
}

PosedSkeleton posedSkeleton(const BodyPose& pose, const SpineFrames& curve, const BodyProportions& body) {
  PosedSkeleton skeleton;
  skeleton.pelvis = pose.pelvis;
  for (std::size_t i = 0; i < curve.size(); ++i) {
    skeleton.spine[i] = within(pose.pelvis, curve[i]);
  }
  skeleton.head = headFrame(skeleton.spine.back(), radians(pose.angles, Joint::HeadNod));
  const Frame thorax = within(pose.pelvis, spineFrameAt(curve, metres(spine::shoulderHeight)));
  for (const BodySide side : bothBodySides) {
    skeleton.legs[indexOf(side)] = posedLeg(pose.pelvis, pose.angles, side, body);
    skeleton.arms[indexOf(side)] = posedArm(thorax, pose.angles, side, body);
  }
  skeleton.torso.lumbarRounding = lumbarRounding(pose.angles);
  return skeleton;
}

PosedSkeleton posedSkeleton(const BodyPose& pose, const BodyProportions& body) {
  return posedSkeleton(pose, bentSpine(pose.angles), body);
}

}  // namespace matside
