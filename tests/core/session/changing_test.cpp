#include "practice_fixture.h"

namespace matside {
namespace {

class Changing : public Practice {
 protected:
  const OptionId bolster{"bolster-under-back"};
};

TEST_F(Changing, ExtendMakesTheRunningHoldLonger) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::extend);
  EXPECT_EQ(news(), Lines{"26.0 extended 30"});
  EXPECT_EQ(session().leftInSegment(player().now()), 60s);
  player().finishSegment();
  EXPECT_EQ(news(), (Lines{"31.0 step soften", "76.0 ending", "86.0 ends fold hold", "86.0 starts fold come-out",
                           "86.0 step roll"}));
}

TEST_F(Changing, ExtendGivesTheSecondSideTheSame) {
  begin({{"knee", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::extend);
  EXPECT_EQ(session().timeline().segments[4].length, 70s);
  EXPECT_EQ(session().timeline().segments[4].start, 16s + 70s + 14s);
}

TEST_F(Changing, ExtendOnTheSecondSideLeavesTheFirstAsItWas) {
  begin({{"knee", 40s}});
  playTo(Stage::ChangeSides);
  playTo(Stage::Hold, 10s);
  player().does(&Session::extend);
  EXPECT_EQ(session().timeline().segments[4].length, 70s);
  EXPECT_EQ(session().timeline().segments[2].length, 40s);
}

TEST_F(Changing, ExtendIsForHoldsOnly) {
  begin({{"fold", 40s}});
  playTo(Stage::GetIn, 1s);
  player().does(&Session::extend);
  EXPECT_EQ(news(), Lines{});
  EXPECT_EQ(session().timeline().total(), 69s);
}

TEST_F(Changing, ExtendStopsAtAnHour) {
  begin({{"fold", 3590s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::extend);
  player().does(&Session::extend);
  EXPECT_EQ(news(), Lines{"26.0 extended 10"});
  EXPECT_EQ(running().length, 3600s);
}

TEST_F(Changing, ExtendInTheLastSecondsAnnouncesTheEndOnceMore) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 35s);
  player().does(&Session::extend);
  player().finishSegment();
  EXPECT_EQ(player().all<HoldEnding>().size(), 1U);
  EXPECT_EQ(news()[1], "76.0 ending");
}

TEST_F(Changing, ExtendAfterHalfwayDoesNotSayItAgain) {
  begin({{"fold", 122s}});
  playTo(Stage::Hold, 61s);
  player().does(&Session::extend);
  player().finishSegment();
  EXPECT_EQ(player().all<HalfwayReached>().size(), 0U);
}

TEST_F(Changing, ExtendMakesRoomForAStepThatDidNotFit) {
  begin({{"fold", 30s}});
  playTo(Stage::Hold, 20s);
  player().does(&Session::extend);
  EXPECT_EQ(news(), (Lines{"36.0 extended 30", "36.0 step soften"}));
}

TEST_F(Changing, ChooseInAHoldLeavesTheClockAlone) {
  begin({{"knee", 40s}});
  playTo(Stage::Hold, 10s);
  session().choose(player().now(), bolster);
  EXPECT_EQ(news(), Lines{"26.0 now bolster-under-back"});
  EXPECT_EQ(session().leftInSegment(player().now()), 30s);
  EXPECT_EQ(running().length, 40s);
  for (std::size_t index = session().segment(); index < session().timeline().segments.size(); ++index) {
    EXPECT_TRUE(session().timeline().segments[index].variation.has(bolster)) << index;
  }
  EXPECT_FALSE(session().timeline().segments[1].variation.has(bolster)) << "what is past stays";
}

TEST_F(Changing, ChooseAtTheVeryMomentOfAnEventDoesNotTellItAgain) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 30s);
  session().choose(player().now(), bolster);
  player().finishSegment();
  EXPECT_EQ(news(), (Lines{"46.0 now bolster-under-back", "56.0 ends fold hold", "56.0 starts fold come-out",
                           "56.0 step roll"}));
}

TEST_F(Changing, ChooseWhatIsThereAlreadyOrIsNoOptionChangesNothing) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  session().choose(player().now(), OptionId("back-on-mat"));
  session().choose(player().now(), OptionId("feather-bed"));
  EXPECT_EQ(news(), Lines{});
}

TEST_F(Changing, ChooseWhileGettingInGoesOnInTheSameStep) {
  begin({{"fold", 40s}});
  playTo(Stage::GetIn, 3s);
  session().choose(player().now(), bolster);
  player().finishSegment();
  EXPECT_EQ(news(), (Lines{"9.0 now bolster-under-back", "17.0 step lie-on-bolster", "26.0 ends fold get-in",
                           "26.0 starts fold hold", "26.0 step breathe"}))
      << "with the 7 s it takes to fetch it";
}

TEST_F(Changing, ChooseBeginsTheStepThatTakesThePlaceOfTheRunningOne) {
  begin({{"fold", 40s}});
  playTo(Stage::GetIn, 7s);
  session().choose(player().now(), bolster);
  EXPECT_EQ(news(), (Lines{"13.0 now bolster-under-back", "13.0 step lie-on-bolster"}));
  EXPECT_EQ(session().leftInSegment(player().now()), 16s) << "9 s for the step and 7 s to fetch it";
}

TEST_F(Changing, ChooseInTheSetUpStaysWithTheStepUnderWay) {
  begin({{"fold", 40s}});
  playTo(Stage::SetUp, 2s);
  session().choose(player().now(), bolster);
  EXPECT_EQ(news(), Lines{"2.0 now bolster-under-back"});
  EXPECT_EQ(running().steps[session().step()].step.id, StepId("sit"));
}

TEST_F(Changing, TimeToTakeUpAPropSurvivesARestore) {
  begin({{"fold", 40s}});
  playTo(Stage::GetIn, 3s);
  session().choose(player().now(), bolster);
  const Snapshot place = session().snapshot(player().now());
  prepare(sample::routine({{"fold", 40s}}));
  ASSERT_TRUE(session().restore(place, player().now()));
  EXPECT_EQ(session().leftInSegment(player().now()), 1s + 7s + 9s);
}

TEST_F(Changing, GoingBackInThePoseKeepsTheVariation) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 1s);
  session().choose(player().now(), bolster);
  player().does(&Session::back);
  EXPECT_EQ(stage(), Stage::GetIn);
  EXPECT_TRUE(running().variation.has(bolster));
  player().does(&Session::back);
  EXPECT_EQ(running().steps[0].step.id, StepId("gather"));
  EXPECT_EQ(running().steps[1].step.id, StepId("fetch"));
}

TEST_F(Changing, EaseOffTakesTheEasierVariationOnce) {
  Practitioner who;
  who.shelf = sample::shelfWithBolster();
  who.choices[PoseId("fold")][PlaceId("back")] = OptionId("back-on-mat");
  begin({{"fold", 40s}}, who);
  playTo(Stage::Hold, 10s);
  EXPECT_TRUE(session().easeOff(player().now()));
  EXPECT_EQ(news(), Lines{"26.0 now bolster-under-back"});
  EXPECT_FALSE(session().easeOff(player().now()));
  EXPECT_EQ(news(), Lines{});
}

}  // namespace
}  // namespace matside
