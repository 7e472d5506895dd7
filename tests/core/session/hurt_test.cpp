#include "practice_fixture.h"

namespace matside {
namespace {

class Hurt : public Practice {};

TEST_F(Hurt, PausesAtOnceInEveryStage) {
  for (const Stage stage : allStages) {
    begin({{"knee", 40s}});
    playTo(stage, 1s);
    player().does(&Session::hurt);
    player().does(&Session::hurt);
    EXPECT_EQ(news().size(), 1U) << stageName(stage);
    EXPECT_EQ(session().state(), Session::State::Paused);
    EXPECT_EQ(session().pausedFor(), PauseReason::Hurts);
  }
}

TEST_F(Hurt, IsHeardInAPauseToo) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::pause);
  player().does(&Session::hurt);
  EXPECT_EQ(news(), (Lines{"26.0 paused", "26.0 hurts"}));
}

TEST_F(Hurt, EasingOffAndResumingGoesOnWithTheHold) {
  Practitioner who;
  who.shelf = sample::shelfWithBolster();
  who.choices[PoseId("fold")][PlaceId("back")] = OptionId("back-on-mat");
  begin({{"fold", 40s}}, who);
  playTo(Stage::Hold, 10s);
  player().does(&Session::hurt);
  session().easeOff(player().now());
  player().does(&Session::resume);
  EXPECT_EQ(news(), (Lines{"26.0 hurts", "26.0 now bolster-under-back", "26.0 resumed"}));
  EXPECT_EQ(session().leftInSegment(player().now()), 30s);
}

TEST_F(Hurt, ABodyThatLeftTheHoldIsLedIntoItAgainForWhatWasLeft) {
  begin({{"fold", 60s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::hurt);
  player().does(&Session::getInAgain);
  EXPECT_EQ(news(), (Lines{"26.0 hurts", "26.0 resumed elsewhere", "26.0 ends fold hold", "26.0 starts fold get-in",
                           "26.0 step lean"}));
  playTo(Stage::Hold);
  EXPECT_EQ(session().leftInSegment(player().now()), 50s);
}

TEST_F(Hurt, GettingInAgainLeavesAtLeastTheShortestHold) {
  begin({{"fold", 60s}});
  playTo(Stage::Hold, 58s);
  player().does(&Session::getInAgain);
  playTo(Stage::Hold);
  EXPECT_EQ(running().length, library.pose(PoseId("fold"))->hold.shortest);
}

TEST_F(Hurt, GettingInAgainOnTheOtherSideChangesSidesAgain) {
  begin({{"knee", 40s}});
  playTo(Stage::ChangeSides);
  playTo(Stage::Hold, 10s);
  player().does(&Session::hurt);
  player().does(&Session::getInAgain);
  EXPECT_EQ(stage(), Stage::ChangeSides);
  EXPECT_EQ(session().state(), Session::State::Running);
}

TEST_F(Hurt, GettingInAgainMoreEasilyBeginsWithWhatIsNeededForIt) {
  Practitioner who;
  who.shelf = sample::shelfWithBolster();
  who.choices[PoseId("fold")][PlaceId("back")] = OptionId("back-on-mat");
  begin({{"fold", 40s}}, who);
  playTo(Stage::Hold, 10s);
  player().does(&Session::hurt);
  session().easeOff(player().now());
  player().does(&Session::getInAgain);
  EXPECT_EQ(stage(), Stage::SetUp);
  EXPECT_TRUE(running().variation.has(OptionId("bolster-under-back")));
}

TEST_F(Hurt, NobodyIsLedInWhoIsOnTheWayOut) {
  begin({{"fold", 40s}});
  playTo(Stage::ComeOut, 1s);
  player().does(&Session::hurt);
  player().does(&Session::getInAgain);
  EXPECT_EQ(news(), (Lines{"57.0 hurts", "57.0 resumed"}));
}

TEST_F(Hurt, SkippingThePosePlaysTheWayOutFromTheSideTheBodyLiesOn) {
  begin({{"knee", 40s}, {"rest", 120s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::hurt);
  player().does(&Session::skipPose);
  player().finishSegment();
  player().finishSegment();
  EXPECT_EQ(news(),
            (Lines{"26.0 hurts", "26.0 resumed elsewhere", "26.0 ends knee hold left", "26.0 starts knee come-out left",
                   "26.0 step roll", "34.0 ends knee come-out left", "34.0 starts knee rest left", "34.0 step settle",
                   "39.0 ends knee rest left", "39.0 starts rest set-up", "39.0 step sit"}));
}

TEST_F(Hurt, BackFromASkippedPosesWayOutReturnsToTheSideThatWasLeft) {
  begin({{"knee", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::skipPose);
  player().does(&Session::back);
  EXPECT_EQ(stage(), Stage::Hold);
  EXPECT_EQ(running().side, Side::Left);
  playTo(Stage::ComeOut);
  EXPECT_EQ(running().side, Side::Right) << "having done both sides after all";
}

TEST_F(Hurt, SkippingBeforeGettingInNeedsNoWayOut) {
  begin({{"fold", 40s}, {"rest", 120s}});
  player().letPass(2s);
  player().does(&Session::skipPose);
  EXPECT_EQ(stage(), Stage::SetUp);
  EXPECT_EQ(running().pose, PoseId("rest"));
}

TEST_F(Hurt, SkippingWhileComingOutGoesOnComingOut) {
  begin({{"fold", 40s}, {"rest", 120s}});
  playTo(Stage::ComeOut, 1s);
  player().does(&Session::hurt);
  player().does(&Session::skipPose);
  EXPECT_EQ(news(), (Lines{"57.0 hurts", "57.0 resumed"}));
  EXPECT_EQ(session().state(), Session::State::Running);
}

TEST_F(Hurt, SkippingTheLastPoseComesOutAndEnds) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::skipPose);
  player().playOut();
  EXPECT_EQ(news().back(), "39.0 completed");
}

TEST_F(Hurt, GoingToRestPlaysTheWayOutAndThenTheLastPose) {
  begin({{"fold", 40s}, {"knee", 40s}, {"rest", 120s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::hurt);
  player().does(&Session::goToRest);
  EXPECT_EQ(session().leftInRoutine(player().now()), 8s + 6s + 10s + 120s + 8s + 5s);
  player().finishSegment();
  EXPECT_EQ(news(), (Lines{"26.0 hurts", "26.0 resumed elsewhere", "26.0 ends fold hold", "26.0 starts fold come-out",
                           "26.0 step roll", "34.0 ends fold come-out", "34.0 starts rest set-up", "34.0 step sit"}));
}

TEST_F(Hurt, GoingToRestFromAWayOutFinishesIt) {
  begin({{"fold", 40s}, {"knee", 40s}, {"rest", 120s}});
  playTo(Stage::ComeOut, 1s);
  player().does(&Session::goToRest);
  player().finishSegment();
  EXPECT_EQ(running().pose, PoseId("rest"));
}

TEST_F(Hurt, GoingToRestWithinTheLastPoseComesOut) {
  begin({{"fold", 40s}, {"rest", 120s}});
  playTo(Stage::Rest);
  playTo(Stage::Hold, 10s);
  player().does(&Session::goToRest);
  EXPECT_EQ(stage(), Stage::ComeOut);
}

TEST_F(Hurt, EndingPlaysTheWayOutFirst) {
  begin({{"knee", 40s}, {"rest", 120s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::hurt);
  player().does(&Session::comeOutAndEnd);
  EXPECT_EQ(session().leftInRoutine(player().now()), 8s);
  player().finishSegment();
  EXPECT_EQ(news(),
            (Lines{"26.0 hurts", "26.0 resumed elsewhere", "26.0 ends knee hold left", "26.0 starts knee come-out left",
                   "26.0 step roll", "34.0 ends knee come-out left", "34.0 stopped"}));
}

TEST_F(Hurt, EndingWhileComingOutFinishesThat) {
  begin({{"fold", 40s}, {"rest", 120s}});
  playTo(Stage::ComeOut, 1s);
  player().does(&Session::comeOutAndEnd);
  EXPECT_EQ(session().state(), Session::State::Running);
  player().finishSegment();
  EXPECT_EQ(news(), (Lines{"64.0 ends fold come-out", "64.0 stopped"}));
}

TEST_F(Hurt, EndingOutsideAPoseEndsAtOnce) {
  for (const Stage stage : {Stage::SetUp, Stage::Rest}) {
    begin({{"fold", 40s}, {"rest", 120s}});
    playTo(stage, 1s);
    player().does(&Session::comeOutAndEnd);
    EXPECT_EQ(session().state(), Session::State::Ended) << stageName(stage);
    EXPECT_EQ(player().all<RoutineEnded>(), std::vector<RoutineEnded>{{Ending::Stopped}});
  }
}

TEST_F(Hurt, StoppingEndsThere) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::hurt);
  player().does(&Session::stop);
  EXPECT_EQ(news(), (Lines{"26.0 hurts", "26.0 ends fold hold", "26.0 stopped"}));
}

}  // namespace
}  // namespace matside
