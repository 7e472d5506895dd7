#include "figure/posture.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

const BodySpot forehead{Region::Forehead, BodySide::Left};
const BodySpot leftHeel{Region::Heel, BodySide::Left};
const BodySpot rightHeel{Region::Heel, BodySide::Right};

Posture posture() {
  Posture made;
  made.pelvis.roll = Angle::degrees(-60);
  made.pelvis.z = Length::centimetres(-8);
  made.angles.set(Joint::KneeFlexion, BodySide::Left, Angle::degrees(90));
  made.contacts[leftHeel] = {};
  made.contacts[forehead] = Contact{"block", {}, {}};
  made.props["block"] = {};
  made.grips[BodySide::Left] = {Limb::Shank, BodySide::Left, 0.2, {}};
  made.view.azimuth = Angle::degrees(-24);
  made.view.azimuthOfOtherSide = Angle::degrees(14);
  return made;
}

PostureChange bolsterInstead() {
  PostureChange change;
  change.tilt = Angle::degrees(10);
  change.angles[JointAngles::slot(Joint::KneeFlexion, BodySide::Left)] = Angle::degrees(40);
  change.props["block"] = std::nullopt;
  change.props["bolster"] = PlacedProp();
  change.contacts[forehead] = Contact{"bolster", {}, {}};
  change.contacts[leftHeel] = std::nullopt;
  change.grips[BodySide::Left] = std::nullopt;
  return change;
}

TEST(PostureChange, SetsAddsAndTakesAway) {
  const Posture after = changed(posture(), bolsterInstead());
  EXPECT_EQ(after.pelvis.tilt, Angle::degrees(10));
  EXPECT_EQ(after.pelvis.roll, Angle::degrees(-60));
  EXPECT_EQ(after.angles(Joint::KneeFlexion, BodySide::Left), Angle::degrees(40));
  EXPECT_EQ(after.props.size(), 1U);
  EXPECT_TRUE(after.props.contains("bolster"));
  EXPECT_EQ(after.contacts.at(forehead).prop, "bolster");
  EXPECT_FALSE(after.contacts.contains(leftHeel));
  EXPECT_TRUE(after.grips.empty());
}

TEST(Posture, MirroredExchangesTheSides) {
  const Posture other = mirrored(posture());
  EXPECT_EQ(other.pelvis.roll, Angle::degrees(60));
  EXPECT_EQ(other.pelvis.z, Length::centimetres(8));
  EXPECT_EQ(other.angles(Joint::KneeFlexion, BodySide::Right), Angle::degrees(90));
  EXPECT_TRUE(other.contacts.contains(rightHeel));
  EXPECT_EQ(other.grips.at(BodySide::Right).side, BodySide::Right);
  EXPECT_EQ(other.view.azimuth, Angle::degrees(14));
  EXPECT_EQ(mirrored(other), posture());
}

}  // namespace
}  // namespace matside
