#include "presentation/picture_facts.h"

#include "support/shipped_library.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace matside {
namespace {

PictureFacts factsOf(const char* pose, const char* variation, const char* figure, std::optional<Side> side = {}) {
  const Pose* found = shippedLibrary().pose(PoseId(pose));
  const auto facts =
      pictureFacts({PoseId(pose), *variationFromId(*found, variation), side, FigureKey(figure)}, shippedLibrary());
  EXPECT_TRUE(facts.has_value());
  return facts.value_or(PictureFacts{});
}

TEST(PictureFacts, TellWhichKneeIsDrawnToTheChestAndWhatTheHandsDo) {
  const PictureFacts facts = factsOf("knee-to-chest", "plain", "hold", Side::Left);
  EXPECT_EQ(facts.bearing, Bearing::OnBack);
  EXPECT_EQ(facts.head, PictureEnd::Left);
  EXPECT_EQ(facts.legs[indexOf(BodySide::Left)].action, LegAction::DrawnToChest);
  EXPECT_EQ(facts.legs[indexOf(BodySide::Right)].action, LegAction::FootFlat);
  EXPECT_EQ(facts.hands[0], HandAction::HoldsShin);
  EXPECT_EQ(facts.hands[1], HandAction::HoldsShin);
}

TEST(PictureFacts, SayWhatLiesReadyBesideTheMat) {
  const PictureFacts ready = factsOf("lying-twist", "block-low-under-knee", "lie", Side::Right);
  ASSERT_EQ(ready.props.size(), 1U);
  EXPECT_EQ(ready.props[0].place, PropPlace::BesideMat);
  const PictureFacts placed = factsOf("childs-pose", "block-under-forehead", "place");
  ASSERT_EQ(placed.props.size(), 1U);
  EXPECT_EQ(placed.props[0].place, PropPlace::OnMat);
}

TEST(PictureFacts, AreMirroredOnTheOtherSide) {
  const PictureFacts facts = factsOf("knee-to-chest", "plain", "hold", Side::Right);
  EXPECT_EQ(facts.legs[indexOf(BodySide::Right)].action, LegAction::DrawnToChest);
  EXPECT_EQ(facts.legs[indexOf(BodySide::Left)].action, LegAction::FootFlat);
}

TEST(PictureFacts, SayOnWhichSideTheKneesAreInATwist) {
  const PictureFacts first =
      factsOf("lying-twist", "plain", "hold", shippedLibrary().pose(PoseId("lying-twist"))->sides->first);
  const PictureFacts other =
      factsOf("lying-twist", "plain", "hold", opposite(shippedLibrary().pose(PoseId("lying-twist"))->sides->first));
  EXPECT_EQ(first.bearing, Bearing::OnBackHipsTurned);
  EXPECT_NE(first.lies, other.lies);
  EXPECT_TRUE(first.armsWide);
  EXPECT_EQ(first.hands[0], HandAction::PalmUp);
}

TEST(PictureFacts, NameThePropsWithTheirPlaces) {
  const PictureFacts rest = factsOf("supported-savasana", "blocks-under-knees+blanket-under-head+eye-pillow", "hold");
  EXPECT_TRUE(std::ranges::count(rest.props, PropFact{PropId("block"), 2, PropPlace::UnderKnees, "blocks"}));
  EXPECT_TRUE(std::ranges::count(rest.props, PropFact{PropId("blanket"), 1, PropPlace::UnderHead, "blanket"}));
  EXPECT_TRUE(std::ranges::count(rest.props, PropFact{PropId("eye-pillow"), 1, PropPlace::OnEyes, "eye pillow"}));
  EXPECT_EQ(rest.legs[0], (LegFact{LegAction::OverProp, PropId("block")}));
  const PictureFacts child = factsOf("childs-pose", "block-under-forehead+blanket-under-hips", "hold");
  EXPECT_EQ(child.bearing, Bearing::KneelingFolded);
  EXPECT_EQ(child.face, FaceRest::ForeheadOnProp);
  EXPECT_TRUE(std::ranges::count(child.props, PropFact{PropId("block"), 1, PropPlace::UnderForehead, "block"}));
  EXPECT_TRUE(std::ranges::count(child.props, PropFact{PropId("blanket"), 1, PropPlace::UnderHips, "blanket"}));
}

TEST(PictureFacts, AreNoneForAPictureThatIsNotThere) {
  EXPECT_FALSE(pictureFacts({PoseId("headstand"), {}, {}, FigureKey("hold")}, shippedLibrary()).has_value());
  EXPECT_FALSE(pictureFacts({PoseId("childs-pose"), {}, {}, FigureKey("nowhere")}, shippedLibrary()).has_value());
}

}  // namespace
}  // namespace matside
