#include "kinematics/settle.h"

#include "support/usual_surface.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

namespace matside {
namespace {

Length centimetres(double value) {
  return Length::centimetres(value);
}

PropKind bolsterOfHeight(double height_cm) {
  PropKind kind;
  kind.id = PropId("bolster");
  PropForm form;
  form.id = PropFormId("rectangular");
  form.shape = PropShape::Cushion;
  form.width = centimetres(65);
  form.depth = centimetres(28);
  form.height = centimetres(height_cm);
  kind.forms = {form};
  return kind;
}

// On the back with knees bent: angles that are only roughly right, and what must rest on the mat.
Posture lyingDown() {
  Posture posture;
  posture.pelvis.attitude = Attitude::Supine;
  posture.pelvis.y = centimetres(14);
  posture.angles.set(Joint::HipFlexion, Angle::degrees(50));
  posture.angles.set(Joint::KneeFlexion, Angle::degrees(105));
  posture.angles.set(Joint::AnklePlantarFlexion, Angle::degrees(20));
  posture.angles.set(Joint::ShoulderAbduction, Angle::degrees(25));
  for (const Region region : {Region::BackOfHead, Region::UpperBack, Region::Sacrum}) {
    posture.contacts[{region, BodySide::Left}] = {};
  }
  for (const BodySide side : bothBodySides) {
    posture.contacts[{Region::Sole, side}] = {};
    posture.contacts[{Region::Hand, side}] = {};
  }
  return posture;
}

Posture kneesOverBolster() {
  Posture posture = lyingDown();
  PlacedProp bolster;
  bolster.prop = PropId("bolster");
  bolster.placing = Placing::Under;
  bolster.spots = {{Region::BackOfKnee, BodySide::Left}, {Region::BackOfKnee, BodySide::Right}};
  bolster.turn = Angle::degrees(90);
  posture.props["bolster"] = bolster;
  posture.angles.set(Joint::HipFlexion, Angle::degrees(20));
  posture.angles.set(Joint::KneeFlexion, Angle::degrees(50));
  for (const BodySide side : bothBodySides) {
    posture.contacts.erase({Region::Sole, side});
    posture.contacts[{Region::Heel, side}] = {};
    posture.contacts[{Region::BackOfThigh, side}] = Contact{"bolster", {}, {}};
  }
  return posture;
}

void expectAtRest(const Settled& settled) {
  for (const ContactState& state : settled.contacts) {
    EXPECT_LT(std::abs(state.off), 0.002F) << spotName(state.spot);
  }
  for (const Overlap& overlap : settled.overlaps) {
    EXPECT_LT(overlap.excess(), 0.002F) << "part " << static_cast<int>(overlap.part);
  }
}

TEST(Settling, RestsABodyOnTheMat) {
  expectAtRest(settle(lyingDown(), {}, usualSurface()));
}

TEST(Settling, LaysAPalmFlat) {
  Posture posture = lyingDown();
  posture.angles.set(Joint::ForearmPronation, Angle::degrees(20));
  posture.angles.set(Joint::FingerCurl, Angle::degrees(0));
  for (const BodySide side : bothBodySides) {
    posture.contacts.erase({Region::Hand, side});
    posture.contacts[{Region::Palm, side}] = {};
  }
  const Settled settled = settle(posture, {}, usualSurface());
  expectAtRest(settled);
  for (const BodySide side : bothBodySides) {
    EXPECT_LT(settled.skeleton.arm(side).hand.axes[2].y, -0.95F);
  }
}

TEST(Settling, WearsAPropSquareBetweenBothLegs) {
  PropKind blanket = bolsterOfHeight(6);
  blanket.forms.front().shape = PropShape::Blanket;
  PlacedProp worn;
  worn.prop = blanket.id;
  worn.placing = Placing::Worn;
  worn.spots = {{Region::FrontOfThigh, BodySide::Left}, {Region::FrontOfThigh, BodySide::Right}};
  Posture posture = lyingDown();
  posture.angles.set(Joint::HipExternalRotation, Angle::degrees(40));
  posture.props["blanket"] = worn;
  const PosedSkeleton skeleton = settle(posture, {&blanket, 1}, usualSurface()).skeleton;
  const glm::vec3 across = skeleton.props.front().frame.axes[0];
  const auto along = [&](BodySide side) { return glm::dot(across, skeleton.leg(side).thigh.axes[0]); };
  EXPECT_NEAR(along(BodySide::Left), along(BodySide::Right), 0.02F);
}

TEST(Settling, FitsTheLegsToTheHeightOfABolsterWithoutOtherAngles) {
  for (const double height_cm : {12.0, 15.0, 17.0}) {
    const std::vector<PropKind> props = {bolsterOfHeight(height_cm)};
    expectAtRest(settle(kneesOverBolster(), props, usualSurface()));
  }
}

TEST(Settling, KeepsWithinTheRangesOfTheJoints) {
  const Settled settled = settle(lyingDown(), {}, usualSurface());
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    const JointRange& range = rangeOf(JointAngles::jointAt(slot));
    EXPECT_GE(settled.pose.angles.at(slot).degrees(), range.lowest.degrees() - 1e-6) << range.name;
    EXPECT_LE(settled.pose.angles.at(slot).degrees(), range.highest.degrees() + 1e-6) << range.name;
  }
}

float apart(const PosedSkeleton& a, const PosedSkeleton& b) {
  float most = glm::distance(a.head.origin, b.head.origin);
  for (const BodySide side : bothBodySides) {
    most = std::max({most, glm::distance(a.leg(side).foot.origin, b.leg(side).foot.origin),
                     glm::distance(a.arm(side).hand.origin, b.arm(side).hand.origin)});
  }
  return most;
}

TEST(Settling, GivesTheSameForTheSame) {
  const PosedSkeleton once = settle(lyingDown(), {}, usualSurface()).skeleton;
  const PosedSkeleton again = settle(lyingDown(), {}, usualSurface()).skeleton;
  EXPECT_EQ(apart(once, again), 0);
}

TEST(Settling, FromWhereItEndedStaysThere) {
  const Settled cold = settle(lyingDown(), {}, usualSurface());
  const Settled warm = settle(lyingDown(), {}, usualSurface(), &cold.pose);
  expectAtRest(warm);
  EXPECT_LT(apart(cold.skeleton, warm.skeleton), 0.02F);
}

TEST(Settling, OfTheOtherSideIsTheMirroredBody) {
  Posture posture = lyingDown();
  posture.angles.set(Joint::HipFlexion, BodySide::Left, Angle::degrees(100));
  posture.angles.set(Joint::KneeFlexion, BodySide::Left, Angle::degrees(120));
  posture.contacts.erase({Region::Sole, BodySide::Left});
  const PosedSkeleton expected = mirrored(settle(posture, {}, usualSurface()).skeleton);
  const PosedSkeleton actual = settle(mirrored(posture), {}, usualSurface()).skeleton;
  EXPECT_LT(apart(expected, actual), 0.01F);
}

TEST(Settling, NamesAContactThatNoBodyCanMeet) {
  Posture posture = lyingDown();
  posture.contacts[{Region::Forehead, BodySide::Left}] = {};
  const Settled settled = settle(posture, {}, usualSurface());
  const auto unmet = settled.unmetContacts();
  ASSERT_FALSE(unmet.empty());
}

TEST(Settling, LeavesOutAPropNobodyKnows) {
  Posture posture = kneesOverBolster();
  const Settled settled = settle(posture, {}, usualSurface());
  EXPECT_TRUE(settled.skeleton.props.empty());
  EXPECT_FALSE(settled.unmetContacts().empty());
}

TEST(Settling, LetsTheEndsOfAStrapHangFromBothHands) {
  Posture posture = lyingDown();
  posture.angles.set(Joint::HipFlexion, BodySide::Left, Angle::degrees(100));
  posture.angles.set(Joint::ElbowFlexion, Angle::degrees(110));
  posture.contacts.erase({Region::Sole, BodySide::Left});
  for (const BodySide side : bothBodySides) {
    posture.contacts.erase({Region::Hand, side});
  }
  posture.strap = StrapLoop{PropId("strap"), Limb::Thigh, BodySide::Left, 0.66};
  const PosedSkeleton skeleton = settle(posture, {}, usualSurface()).skeleton;
  ASSERT_EQ(skeleton.straps.size(), 1U);
  const PosedStrap& strap = skeleton.straps.front();
  ASSERT_EQ(strap.points.size(), strap.across.size());
  for (const BodySide side : bothBodySides) {
    const glm::vec3 end = side == BodySide::Left ? strap.points.front() : strap.points.back();
    const glm::vec3 hand = skeleton.arm(side).hand.origin;
    EXPECT_LT(end.y, hand.y);
    EXPECT_LT(glm::distance(end, hand), 0.30F);
  }
}

}  // namespace
}  // namespace matside
