#include "core/variation/option_samples.h"
#include "support/shipped_library.h"
#include "variation/variation.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace matside {
namespace {

TEST(ChooseVariation, WithAnEmptyShelfTakesTheFirstOptions) {
  const Pose pose = poseWithPlaces();
  const ChosenVariation chosen = chooseVariation(pose, {}, {});
  EXPECT_EQ(chosen.variation, plainVariation(pose));
  EXPECT_EQ(chosen.reasons, std::vector<Reason>(3, Reason::First));
  EXPECT_EQ(chosen.needed, PropCounts{});
}

TEST(ChooseVariation, TakesTheFirstPreferenceTheShelfHolds) {
  const Pose pose = poseWithPlaces();
  const ChosenVariation chosen = chooseVariation(pose, shelfOf({{"block", 2}, {"blanket", 1}}), {});
  EXPECT_EQ(chosen.variation, variationOf({"legs-blocks", "head-blanket", "eyes-free"}));
  EXPECT_EQ(chosen.reasons, (std::vector{Reason::Preferred, Reason::Preferred, Reason::First}));
}

TEST(ChooseVariation, GivesOnePropToOnePlaceOnly) {
  const Pose pose = poseWithPlaces();
  const ChosenVariation chosen = chooseVariation(pose, shelfOf({{"bolster", 1}, {"blanket", 1}}), {});
  EXPECT_EQ(chosen.variation, variationOf({"legs-bolster", "head-blanket", "eyes-free"}));
  EXPECT_EQ(chosen.needed, (PropCounts{{PropId("bolster"), 1}, {PropId("blanket"), 1}}));
}

TEST(ChooseVariation, NeverTakesWhatIsRuledOut) {
  const Pose pose = poseWithPlaces();
  const ChosenVariation chosen = chooseVariation(pose, shelfOf({{"bolster", 2}}), {});
  EXPECT_EQ(chosen.variation, variationOf({"legs-bolster", "head-mat", "eyes-free"}));
}

TEST(ChooseVariation, LetsAChoiceGoBeforeThePreferenceOfAnotherPlace) {
  const Pose pose = poseWithPlaces();
  const ChosenVariation chosen =
      chooseVariation(pose, shelfOf({{"bolster", 1}}), {{PlaceId("head"), OptionId("head-bolster")}});
  EXPECT_EQ(chosen.variation, variationOf({"legs-floor", "head-bolster", "eyes-free"}));
  EXPECT_EQ(chosen.reasons, (std::vector{Reason::First, Reason::Chosen, Reason::First}));
}

TEST(ChooseVariation, KeepsAChoiceOfNothing) {
  const Pose pose = poseWithPlaces();
  const ChosenVariation chosen =
      chooseVariation(pose, shelfOf({{"bolster", 1}}), {{PlaceId("legs"), OptionId("legs-floor")}});
  EXPECT_TRUE(chosen.variation.has(OptionId("legs-floor")));
  EXPECT_EQ(chosen.reasons.front(), Reason::Chosen);
}

TEST(ChooseVariation, PassesOverChoicesThatAreNotThere) {
  const Pose pose = poseWithPlaces();
  const Choices odd = {{PlaceId("legs"), OptionId("eyes-pillow")},
                       {PlaceId("head"), OptionId("head-cloud")},
                       {PlaceId("knees"), OptionId("legs-bolster")},
                       {PlaceId("eyes"), OptionId("eyes-pillow")}};
  EXPECT_EQ(chooseVariation(pose, {}, odd).variation, plainVariation(pose));
}

TEST(WithOption, PutsAnOptionAtItsPlaceWithoutAskingTheShelf) {
  const Pose pose = poseWithPlaces();
  EXPECT_EQ(withOption(pose, plainVariation(pose), OptionId("legs-blocks")),
            variationOf({"legs-blocks", "head-mat", "eyes-free"}));
  EXPECT_EQ(withOption(pose, plainVariation(pose), OptionId("legs-sofa")), plainVariation(pose));
}

TEST(WithOption, MakesWhatCannotGoWithItGiveWay) {
  const Pose pose = poseWithPlaces();
  EXPECT_EQ(withOption(pose, variationOf({"legs-floor", "head-bolster", "eyes-pillow"}), OptionId("legs-bolster")),
            variationOf({"legs-bolster", "head-mat", "eyes-pillow"}));
  EXPECT_EQ(withOption(pose, variationOf({"legs-bolster", "head-mat", "eyes-pillow"}), OptionId("head-bolster")),
            variationOf({"legs-floor", "head-bolster", "eyes-pillow"}));
}

TEST(EasierVariation, TakesTheFirstEasierOptionOfEachPlaceThatIsAtHand) {
  const Pose pose = poseWithPlaces();
  EXPECT_EQ(easierVariation(pose, shelfOf({{"block", 2}, {"blanket", 1}}), plainVariation(pose)),
            variationOf({"legs-blocks", "head-blanket", "eyes-free"}));
  EXPECT_EQ(easierVariation(pose, shelfOf({{"bolster", 1}, {"block", 2}}), plainVariation(pose)),
            variationOf({"legs-bolster", "head-mat", "eyes-free"}));
}

TEST(EasierVariation, IsNoneWhenNothingEasierIsLeft) {
  const Pose pose = poseWithPlaces();
  EXPECT_EQ(easierVariation(pose, {}, plainVariation(pose)), std::nullopt);
  const Variation easiest = variationOf({"legs-bolster", "head-blanket", "eyes-free"});
  EXPECT_EQ(easierVariation(pose, shelfOf({{"bolster", 1}, {"block", 2}, {"blanket", 1}}), easiest), std::nullopt);
}

TEST(EasierVariation, KeepsAStandInThatIsInUse) {
  const Pose pose = poseWithPlaces();
  EXPECT_EQ(easierVariation(pose, shelfOf({{"block", 2}}), variationOf({"legs-bolster", "head-mat", "eyes-free"})),
            std::nullopt)
      << "blocks are not easier than the bolster that lies there";
}

TEST(EasierVariation, OfTheShippedPosesIsReachedInOneStep) {
  const PropShelf everything = shelfOf({{"block", 4}, {"bolster", 2}, {"blanket", 4}, {"strap", 2}, {"eye-pillow", 1}});
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    for (const Variation& variation : allVariations(pose)) {
      const auto easier = easierVariation(pose, everything, variation);
      EXPECT_EQ(easierVariation(pose, everything, easier.value_or(variation)), std::nullopt)
          << variationId(pose, variation);
    }
  }
}

rc::Gen<int> anyCount() {
  return rc::gen::inRange(0, 4);
}

PropShelf anyShelf() {
  PropShelf shelf;
  for (const std::string prop : {"block", "bolster", "blanket", "strap", "eye-pillow"}) {
    shelf.setCount(PropId(prop), *anyCount().as(prop));
  }
  return shelf;
}

Choices anyChoices(const Pose& pose) {
  Choices choices;
  for (const Place& place : pose.places) {
    const auto index = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(place.options.size()) + 1));
    if (index < place.options.size()) {
      choices[place.id] = place.options[index].id;
    }
  }
  return choices;
}

std::vector<Pose> allPoses() {
  std::vector<Pose> poses = {poseWithPlaces()};
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    poses.push_back(pose);
  }
  return poses;
}

RC_GTEST_PROP(ChooseVariation, NeverNeedsMoreThanTheShelfHolds, ()) {
  const Pose pose = *rc::gen::elementOf(allPoses());
  const PropShelf shelf = anyShelf();
  const ChosenVariation chosen = chooseVariation(pose, shelf, anyChoices(pose));
  RC_ASSERT(shelf.holds(chosen.needed));
  RC_ASSERT(chosen.needed == propsNeeded(pose, chosen.variation));
  RC_ASSERT(chosen.reasons.size() == pose.places.size());
  const auto all = allVariations(pose);
  RC_ASSERT(std::ranges::find(all, chosen.variation) != all.end());
}

RC_GTEST_PROP(WithOption, AlwaysGivesAVariationThatHasIt, ()) {
  const Pose pose = *rc::gen::elementOf(allPoses());
  const auto all = allVariations(pose);
  const Variation before = *rc::gen::elementOf(all);
  const Place place = *rc::gen::elementOf(pose.places);
  const Option option = *rc::gen::elementOf(place.options);
  const Variation after = withOption(pose, before, option.id);
  RC_ASSERT(after.has(option.id));
  RC_ASSERT(std::ranges::find(all, after) != all.end());
}

RC_GTEST_PROP(EasierVariation, NeedsNothingThatIsNeitherOnTheShelfNorInUse, ()) {
  const Pose pose = *rc::gen::elementOf(allPoses());
  const Variation before = *rc::gen::elementOf(allVariations(pose));
  const PropShelf shelf = anyShelf();
  const auto easier = easierVariation(pose, shelf, before);
  if (easier) {
    RC_ASSERT(PropShelf(larger(shelf.counts(), propsNeeded(pose, before))).holds(propsNeeded(pose, *easier)));
    RC_ASSERT(*easier != before);
  }
}

}  // namespace
}  // namespace matside
