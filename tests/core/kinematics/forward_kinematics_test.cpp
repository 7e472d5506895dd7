#include "kinematics/forward_kinematics.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <glm/geometric.hpp>
#include <glm/matrix.hpp>

namespace matside {
namespace {

constexpr BodyProportions body;

BodyPose upright() {
  PelvisPlace place;
  place.attitude = Attitude::Upright;
  place.y = Length::metres(0.9);
  return {pelvisFrame(place), {}};
}

BodyPose uprightWith(Joint joint, double degrees) {
  BodyPose pose = upright();
  pose.angles.set(joint, Angle::degrees(degrees));
  return pose;
}

PosedSkeleton skeletonWith(Joint joint, double degrees) {
  return posedSkeleton(uprightWith(joint, degrees), body);
}

// Upright the person faces -x, so that its left is +z.
constexpr glm::vec3 ahead(-1, 0, 0);
constexpr glm::vec3 toTheLeft(0, 0, 1);
constexpr glm::vec3 up(0, 1, 0);

double cosine(glm::vec3 a, glm::vec3 b) {
  return static_cast<double>(glm::dot(a, b) / (glm::length(a) * glm::length(b)));
}

glm::vec3 boneOf(const Frame& frame) {
  return -frame.axes[1];
}

TEST(ForwardKinematics, StandsUprightWhenEveryAngleIsZero) {
  const PosedSkeleton skeleton = posedSkeleton(upright(), body);
  EXPECT_NEAR(cosine(skeleton.spine.back().axes[1], up), 1, 1e-6);
  EXPECT_NEAR(cosine(boneOf(skeleton.leg(BodySide::Left).shank), -up), 1, 1e-6);
  EXPECT_NEAR(cosine(skeleton.leg(BodySide::Left).foot.axes[2], ahead), 1, 1e-6);
  EXPECT_NEAR(cosine(skeleton.head.axes[2], ahead), 1, 1e-6);
  EXPECT_GT(glm::dot(skeleton.leg(BodySide::Left).thigh.origin, toTheLeft), 0);
  EXPECT_NEAR(cosine(skeleton.arm(BodySide::Left).hand.axes[2], -toTheLeft), 1, 1e-6) << "palms face the thighs";
  EXPECT_NEAR(cosine(skeleton.arm(BodySide::Right).hand.axes[2], toTheLeft), 1, 1e-6);
}

TEST(ForwardKinematics, MovesEveryJointTheWayItsNameSays) {
  const PosedLeg flexedHip = skeletonWith(Joint::HipFlexion, 90).leg(BodySide::Left);
  EXPECT_NEAR(cosine(boneOf(flexedHip.thigh), ahead), 1, 1e-6);
  EXPECT_NEAR(cosine(boneOf(skeletonWith(Joint::HipAbduction, 30).leg(BodySide::Left).thigh), toTheLeft), 0.5, 1e-6);
  EXPECT_NEAR(cosine(boneOf(skeletonWith(Joint::HipAbduction, 30).leg(BodySide::Right).thigh), -toTheLeft), 0.5, 1e-6);
  EXPECT_NEAR(cosine(boneOf(skeletonWith(Joint::KneeFlexion, 90).leg(BodySide::Left).shank), -ahead), 1, 1e-6);
  EXPECT_NEAR(cosine(skeletonWith(Joint::HipExternalRotation, 90).leg(BodySide::Left).foot.axes[2], toTheLeft), 1,
              1e-6);
  EXPECT_NEAR(cosine(skeletonWith(Joint::AnklePlantarFlexion, 60).leg(BodySide::Left).foot.axes[2], ahead), 0.5, 1e-6);
  EXPECT_GT(cosine(skeletonWith(Joint::FootInversion, 30).leg(BodySide::Left).foot.axes[1], toTheLeft), 0.4);
  EXPECT_LT(cosine(skeletonWith(Joint::FootAdduction, 30).leg(BodySide::Left).foot.axes[2], toTheLeft), -0.4);
  EXPECT_NEAR(cosine(boneOf(skeletonWith(Joint::ShoulderFlexion, 90).arm(BodySide::Left).upperArm), ahead), 1, 1e-6);
  EXPECT_NEAR(cosine(boneOf(skeletonWith(Joint::ShoulderAbduction, 90).arm(BodySide::Right).upperArm), -toTheLeft), 1,
              1e-6);
  EXPECT_NEAR(cosine(boneOf(skeletonWith(Joint::ElbowFlexion, 90).arm(BodySide::Left).forearm), ahead), 1, 1e-6);
  EXPECT_NEAR(cosine(skeletonWith(Joint::ForearmPronation, -90).arm(BodySide::Left).hand.axes[2], ahead), 1, 1e-6);
  EXPECT_NEAR(cosine(skeletonWith(Joint::ForearmPronation, 80).arm(BodySide::Right).hand.axes[2], -ahead), 0.985, 1e-3);
  EXPECT_GT(cosine(boneOf(skeletonWith(Joint::WristFlexion, 30).arm(BodySide::Left).hand), -toTheLeft), 0.4);
  EXPECT_GT(cosine(boneOf(skeletonWith(Joint::WristUlnarDeviation, 30).arm(BodySide::Left).hand), -ahead), 0.4);
}

TEST(ForwardKinematics, BendsTheSpineByItsAngles) {
  BodyPose pose = upright();
  pose.angles.set(Joint::LumbarFlexion, Angle::degrees(40));
  pose.angles.set(Joint::ThoracicFlexion, Angle::degrees(20));
  const PosedSkeleton flexed = posedSkeleton(pose, body);
  EXPECT_NEAR(cosine(flexed.spine.back().axes[1], ahead), std::sin(Angle::degrees(60).radians()), 1e-3);
  const PosedSkeleton turned = skeletonWith(Joint::ThoracicRotation, 30);
  EXPECT_NEAR(cosine(turned.head.axes[2], toTheLeft), 0.5, 1e-3);
  const PosedSkeleton bent = skeletonWith(Joint::ThoracicSideBend, 20);
  EXPECT_GT(bent.head.origin.z, 0.03F);
}

TEST(ForwardKinematics, MovesTheShoulderWithTheScapula) {
  const glm::vec3 rest = posedSkeleton(upright(), body).arm(BodySide::Right).upperArm.origin;
  const glm::vec3 ahead20 = skeletonWith(Joint::ScapulaProtraction, 20).arm(BodySide::Right).upperArm.origin;
  const glm::vec3 up20 = skeletonWith(Joint::ScapulaElevation, 20).arm(BodySide::Right).upperArm.origin;
  EXPECT_GT(glm::dot(ahead20 - rest, ahead), 0.03F);
  EXPECT_GT(glm::dot(up20 - rest, up), 0.03F);
}

float error(const glm::mat3& axes) {
  const glm::mat3 product = glm::transpose(axes) * axes - glm::mat3(1);
  return glm::length(product[0]) + glm::length(product[1]) + glm::length(product[2]);
}

Angle somewhereIn(const JointRange& range) {
  const int permille = *rc::gen::inRange(0, 1001);
  return range.lowest + (range.highest - range.lowest) * (permille / 1000.0);
}

BodyPose anyPose() {
  BodyPose pose = upright();
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    pose.angles.setAt(slot, somewhereIn(rangeOf(JointAngles::jointAt(slot))));
  }
  return pose;
}

RC_GTEST_PROP(ForwardKinematics, KeepsBonesWholeAtAnyAngles, ()) {
  const PosedSkeleton skeleton = posedSkeleton(anyPose(), body);
  for (const BodySide side : bothBodySides) {
    const PosedLeg& leg = skeleton.leg(side);
    const PosedArm& arm = skeleton.arm(side);
    for (const Frame& frame : {leg.thigh, leg.shank, leg.foot, leg.gluteal, arm.upperArm, arm.forearm, arm.hand}) {
      RC_ASSERT(error(frame.axes) < 1e-4F);
      RC_ASSERT(glm::determinant(frame.axes) > 0.99F);
    }
    const auto thigh = static_cast<double>(glm::length(leg.shank.origin - leg.thigh.origin));
    const auto forearm = static_cast<double>(glm::length(arm.hand.origin - arm.forearm.origin));
    RC_ASSERT(std::abs(thigh - body.thigh) < 1e-5);
    RC_ASSERT(std::abs(forearm - body.forearm) < 1e-5);
  }
  RC_ASSERT(error(skeleton.head.axes) < 1e-4F);
}

RC_GTEST_PROP(ForwardKinematics, OfMirroredAnglesIsTheMirroredSkeleton, ()) {
  const BodyPose pose = anyPose();
  // Upright, the plane that halves the body is the plane that halves the mat.
  const BodyPose other{pose.pelvis, mirrored(pose.angles)};
  const PosedSkeleton expected = mirrored(posedSkeleton(pose, body));
  const PosedSkeleton actual = posedSkeleton(other, body);
  for (const BodySide side : bothBodySides) {
    RC_ASSERT(glm::length(expected.leg(side).foot.origin - actual.leg(side).foot.origin) < 1e-4F);
    RC_ASSERT(glm::length(expected.arm(side).hand.origin - actual.arm(side).hand.origin) < 1e-4F);
    RC_ASSERT(glm::length(expected.arm(side).hand.axes[2] - actual.arm(side).hand.axes[2]) < 1e-4F);
    RC_ASSERT(std::abs(expected.arm(side).forearmTwist_rad - actual.arm(side).forearmTwist_rad) < 1e-4F);
  }
  RC_ASSERT(glm::length(expected.head.origin - actual.head.origin) < 1e-4F);
}

}  // namespace
}  // namespace matside
