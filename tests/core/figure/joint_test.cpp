#include "figure/joint.h"

#include "figure/body_spot.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

TEST(JointRanges, AreInTheOrderOfTheJointsAndHoldZero) {
  for (std::size_t i = 0; i < jointCount; ++i) {
    const JointRange& range = jointRanges()[i];
    EXPECT_EQ(range.joint, static_cast<Joint>(i));
    EXPECT_LE(range.lowest.degrees(), 0) << range.name;
    EXPECT_GT(range.highest.degrees(), 0) << range.name;
    EXPECT_EQ(jointNamed(range.name), range.joint);
  }
  EXPECT_FALSE(jointNamed("knee-rotation").has_value());
}

TEST(JointAngles, GiveEachSideOfAPairedJointItsOwnSlot) {
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    const Joint joint = JointAngles::jointAt(slot);
    EXPECT_TRUE(JointAngles::slot(joint, BodySide::Left) == slot || JointAngles::slot(joint, BodySide::Right) == slot);
  }
}

TEST(JointAngles, MirroredTwiceAreTheSame) {
  JointAngles angles;
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    angles.setAt(slot, Angle::degrees(static_cast<double>(slot)));
  }
  const JointAngles other = mirrored(angles);
  EXPECT_EQ(other(Joint::KneeFlexion, BodySide::Left), angles(Joint::KneeFlexion, BodySide::Right));
  EXPECT_EQ(other(Joint::ThoracicRotation), -angles(Joint::ThoracicRotation));
  EXPECT_EQ(other(Joint::NeckFlexion), angles(Joint::NeckFlexion));
  EXPECT_EQ(mirrored(other), angles);
}

TEST(BodySpots, AreFoundByTheirNames) {
  for (std::size_t i = 0; i < regionCount; ++i) {
    const BodySpot spot{static_cast<Region>(i), isPaired(static_cast<Region>(i)) ? BodySide::Right : BodySide::Left};
    EXPECT_EQ(spotNamed(spotName(spot)), spot) << spotName(spot);
  }
  EXPECT_FALSE(spotNamed("heel").has_value());
  EXPECT_FALSE(spotNamed("left-forehead").has_value());
  EXPECT_FALSE(spotNamed("left-wing").has_value());
}

}  // namespace
}  // namespace matside
