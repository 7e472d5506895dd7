#include "variation/variation.h"

#include "core/variation/option_samples.h"
#include "support/shipped_library.h"

#include <gtest/gtest.h>

#include <set>

namespace matside {
namespace {

std::vector<std::string> idsOfAll(const Pose& pose) {
  std::vector<std::string> ids;
  for (const Variation& variation : allVariations(pose)) {
    ids.push_back(variationId(pose, variation));
  }
  return ids;
}

TEST(VariationId, JoinsWhatIsNotFirstInTheOrderOfThePlaces) {
  const Pose pose = poseWithPlaces();
  EXPECT_EQ(variationId(pose, plainVariation(pose)), "plain");
  EXPECT_EQ(variationId(pose, variationOf({"legs-blocks", "head-mat", "eyes-pillow"})), "legs-blocks+eyes-pillow");
}

TEST(VariationId, IsFoundAgainFromItsText) {
  const Pose pose = poseWithPlaces();
  EXPECT_EQ(variationFromId(pose, "plain"), plainVariation(pose));
  EXPECT_EQ(variationFromId(pose, "eyes-pillow+legs-blocks"), variationOf({"legs-blocks", "head-mat", "eyes-pillow"}));
  EXPECT_EQ(variationFromId(pose, "head-mat"), plainVariation(pose));
}

TEST(VariationId, OfNoVariationGivesNone) {
  const Pose pose = poseWithPlaces();
  for (const std::string id : {"", "+", "plain+eyes-pillow", "legs-sofa", "legs-blocks+legs-bolster", "eyes-pillow+",
                               "legs-bolster+head-bolster", "eyes-pillow+eyes-pillow"}) {
    EXPECT_EQ(variationFromId(pose, id), std::nullopt) << id;
  }
}

TEST(AllVariations, AreEveryCombinationThatGoesTogetherThePlainOneFirst) {
  const Pose pose = poseWithPlaces();
  EXPECT_EQ(allVariations(pose).size(), 3U * 3U * 2U - 2U) << "the bolster lies under the legs or under the head";
  EXPECT_EQ(idsOfAll(pose).front(), "plain");
}

TEST(AllVariations, OfAPoseWithoutPlacesAreThePlainOne) {
  EXPECT_EQ(idsOfAll(Pose{}), std::vector<std::string>{"plain"});
}

TEST(AllVariations, OfTheShippedPosesAreAllCombinations) {
  const std::pair<std::string, std::size_t> counts[] = {
      {"childs-pose", 16}, {"knee-to-chest", 6}, {"lying-twist", 10}, {"supported-savasana", 12}};
  for (const auto& [id, count] : counts) {
    const Pose* pose = shippedLibrary().pose(PoseId(id));
    ASSERT_NE(pose, nullptr) << id;
    const std::vector<std::string> ids = idsOfAll(*pose);
    EXPECT_EQ(ids.size(), count) << id;
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), count) << id;
  }
}

TEST(AllVariations, HaveAnIdThatLeadsBackToThem) {
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    for (const Variation& variation : allVariations(pose)) {
      EXPECT_EQ(variationFromId(pose, variationId(pose, variation)), variation);
    }
  }
}

TEST(PropsNeeded, AreThoseOfEveryOptionTogether) {
  const Pose* child = shippedLibrary().pose(PoseId("childs-pose"));
  ASSERT_NE(child, nullptr);
  const auto both = variationFromId(*child, "block-under-forehead+blanket-under-hips+blanket-under-shins");
  ASSERT_TRUE(both.has_value());
  EXPECT_EQ(propsNeeded(*child, *both), (PropCounts{{PropId("block"), 1}, {PropId("blanket"), 2}}));
  EXPECT_EQ(propsNeeded(*child, plainVariation(*child)), PropCounts{});
}

}  // namespace
}  // namespace matside
