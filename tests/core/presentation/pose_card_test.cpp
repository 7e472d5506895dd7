#include "presentation/pose_card.h"

#include "support/sample_practice.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

using namespace std::chrono_literals;

TEST(PoseCards, StandForTheItemsInTheirOrder) {
  const Library library = sample::library();
  const Timeline timeline = buildTimeline(sample::routine({{"fold", 60s}, {"knee", 45s}}), library, {});
  const auto cards = poseCards(timeline, library);
  ASSERT_EQ(cards.size(), 2U);
  EXPECT_EQ(cards[0].name, "fold");
  EXPECT_EQ(cards[0].hold, 60s);
  EXPECT_EQ(cards[0].times, Times::Once);
  EXPECT_EQ(cards[1].name, "knee");
  EXPECT_EQ(cards[1].hold, 45s);
  EXPECT_EQ(cards[1].times, Times::EachSide);
  EXPECT_EQ(cards[1].picture.side, Side::Left);
}

TEST(PoseCards, SayWhatIsSpecialInTheVariation) {
  const Library library = sample::library();
  Practitioner who;
  EXPECT_TRUE(poseCards(buildTimeline(sample::routine({{"fold", 60s}}), library, who), library)[0].phrases.empty());
  who.shelf = sample::shelfWithBolster();
  EXPECT_EQ(poseCards(buildTimeline(sample::routine({{"fold", 60s}}), library, who), library)[0].phrases,
            std::vector<std::string>{"bolster under the back"});
}

TEST(RoutineSummary, CountsPosesOnceAndNamesEachPositionOnce) {
  const Library library = sample::library();
  const Timeline timeline = buildTimeline(sample::routine({{"knee", 60s}, {"twist", 60s}}), library, {});
  const auto summary = routineSummary(timeline, library);
  EXPECT_EQ(summary.poses, 2U);
  EXPECT_EQ(summary.total, timeline.total());
  EXPECT_EQ(summary.positions, std::vector<Position>{Position::Supine});
}

TEST(CardSteps, LeadFromSettingUpToComingOut) {
  const Library library = sample::library();
  const Pose& pose = *library.pose(PoseId("knee"));
  const auto steps = cardSteps(pose, Variation({OptionId("back-on-mat")}), Side::Left);
  ASSERT_FALSE(steps.empty());
  EXPECT_EQ(steps.front().stage, Stage::SetUp);
  EXPECT_EQ(steps.back().stage, Stage::ComeOut);
  EXPECT_EQ(steps.front().text, "Show sit");
}

}  // namespace
}  // namespace matside
