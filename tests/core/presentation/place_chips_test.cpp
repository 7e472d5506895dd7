#include "presentation/place_chips.h"

#include "support/sample_practice.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

const OptionId onMat("back-on-mat");
const OptionId onBolster("bolster-under-back");

std::vector<PlaceChips> chipsFor(const std::vector<OptionId>& chosen, const PropShelf& shelf) {
  const Library library = sample::library();
  return placeChips(*library.pose(PoseId("fold")), Variation(chosen), shelf);
}

TEST(PlaceChips, MarkWhatIsChosen) {
  const auto places = chipsFor({onBolster}, sample::shelfWithBolster());
  ASSERT_EQ(places.size(), 1U);
  ASSERT_EQ(places[0].options.size(), 2U);
  EXPECT_FALSE(places[0].options[0].chosen);
  EXPECT_TRUE(places[0].options[1].chosen);
}

TEST(PlaceChips, SayWhatTheShelfLacksForAnOption) {
  const auto places = chipsFor({onMat}, PropShelf());
  EXPECT_TRUE(places[0].options[0].missing.empty());
  EXPECT_EQ(places[0].options[1].missing, (PropCounts{{PropId("bolster"), 1}}));
}

TEST(PlaceChips, LackNothingWithTheBolsterAtHand) {
  EXPECT_TRUE(chipsFor({onMat}, sample::shelfWithBolster())[0].options[1].missing.empty());
}

TEST(ShelfEntries, OfferWhatThePosesUseWithTheMostTheyUse) {
  const auto entries = shelfEntries(sample::library(), sample::shelfWithBolster());
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0].prop, PropId("bolster"));
  EXPECT_EQ(entries[0].count, 1);
  EXPECT_EQ(entries[0].most, 1);
}

TEST(GatherList, NamesWhatIsNeededAndNothingElse) {
  const Library library = sample::library();
  EXPECT_TRUE(gatherList({}, library).empty());
  const auto list = gatherList({{PropId("bolster"), 1}}, library);
  ASSERT_EQ(list.size(), 1U);
  EXPECT_EQ(list[0].name, "bolster");
  EXPECT_EQ(list[0].count, 1);
}

}  // namespace
}  // namespace matside
