#include "practice_fixture.h"

namespace matside {
namespace {

class PassingOfTime : public Practice {};

TEST_F(PassingOfTime, TellsAPoseWithSidesFromBeginningToEnd) {
  begin({{"knee", 40s}});
  player().playOut();
  EXPECT_EQ(news(), (Lines{
                        "0.0 starts knee set-up left",
                        "0.0 step sit",
                        "6.0 ends knee set-up left",
                        "6.0 starts knee get-in left",
                        "6.0 step lean",
                        "10.0 step lie",
                        "16.0 ends knee get-in left",
                        "16.0 starts knee hold left",
                        "16.0 step breathe",
                        "31.0 step soften",
                        "46.0 ending",
                        "56.0 ends knee hold left",
                        "56.0 starts knee change-sides right",
                        "56.0 step let-go",
                        "65.0 step other-knee",
                        "70.0 ends knee change-sides right",
                        "70.0 starts knee hold right",
                        "70.0 step breathe",
                        "85.0 step soften",
                        "100.0 ending",
                        "110.0 ends knee hold right",
                        "110.0 starts knee come-out right",
                        "110.0 step roll",
                        "118.0 ends knee come-out right",
                        "118.0 starts knee rest right",
                        "118.0 step settle",
                        "123.0 ends knee rest right",
                        "123.0 completed",
                    }));
  EXPECT_EQ(session().state(), Session::State::Ended);
}

TEST_F(PassingOfTime, SaysHalfwayOnlyInHoldsOverTwoMinutes) {
  begin({{"fold", 120s}, {"rest", 121s}});
  player().playOut();
  EXPECT_EQ(player().all<HalfwayReached>(), std::vector<HalfwayReached>{{7}});
}

TEST_F(PassingOfTime, AnnouncesTheEndOnlyOfHoldsOverTwentySeconds) {
  Routine brief = sample::routine({{"fold", 20s}, {"fold", 21s}});
  beginRoutine(brief);
  player().playOut();
  EXPECT_EQ(player().all<HoldEnding>(), std::vector<HoldEnding>{{7}});
}

TEST_F(PassingOfTime, TellsWhatIsOverdueAtItsOwnTime) {
  begin({{"fold", 40s}});
  player().letPass(3s);
  news();
  player().jump(4s);
  EXPECT_EQ(news(), (Lines{"6.0 ends fold set-up", "6.0 starts fold get-in", "6.0 step lean"}));
  EXPECT_EQ(session().inSegment(player().now()), 1s) << "a late call takes nothing from what follows";
}

TEST_F(PassingOfTime, PausesInPlaceWhenTheComputerSlept) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  player().jump(5001ms);
  EXPECT_EQ(news(), Lines{"26.0 slept"});
  EXPECT_EQ(session().state(), Session::State::Paused);
  EXPECT_EQ(session().pausedFor(), PauseReason::Slept);
  EXPECT_EQ(session().leftInSegment(player().now()), 30s);
  player().does(&Session::resume);
  player().finishSegment();
  EXPECT_EQ(news(), (Lines{"26.0 resumed", "31.0 step soften", "46.0 ending", "56.0 ends fold hold",
                           "56.0 starts fold come-out", "56.0 step roll"}));
}

TEST_F(PassingOfTime, TakesAGapOfFiveSecondsAsALateCall) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  player().jump(5s);
  EXPECT_EQ(session().state(), Session::State::Running);
  EXPECT_EQ(session().inSegment(player().now()), 15s);
}

TEST_F(PassingOfTime, NoticesASleepAtACommandToo) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  session().next(player().now() + 60s);
  EXPECT_EQ(session().state(), Session::State::Paused);
  EXPECT_EQ(stage(), Stage::ComeOut) << "the command still counts";
}

TEST_F(PassingOfTime, NeverRunsBack) {
  begin({{"fold", 40s}});
  player().letPass(3s);
  session().advance(player().now() - 2s);
  EXPECT_EQ(session().inSegment(player().now()), 3s);
  EXPECT_EQ(session().inSegment(player().now() - 1s), 3s);
}

TEST_F(PassingOfTime, AsksToBeWokenAtTheNextEventOrTheNextWholeSecondLeft) {
  begin({{"fold", 40s}});
  player().letPass(300ms);
  EXPECT_EQ(session().nextWake(), player().now() + 700ms);
  player().letPass(5600ms);
  EXPECT_EQ(session().nextWake(), player().now() + 100ms) << "the set-up ends";
}

TEST_F(PassingOfTime, NeedsNoWakingWhileNothingRuns) {
  prepare(sample::routine({{"fold", 40s}}));
  EXPECT_EQ(session().nextWake(), std::nullopt);
  player().does(&Session::start);
  EXPECT_NE(session().nextWake(), std::nullopt);
  player().does(&Session::pause);
  EXPECT_EQ(session().nextWake(), std::nullopt);
  player().does(&Session::stop);
  EXPECT_EQ(session().nextWake(), std::nullopt);
}

TEST_F(PassingOfTime, CountsWhatIsLeft) {
  begin({{"fold", 40s}});
  EXPECT_EQ(session().leftInSegment(player().now()), 6s);
  EXPECT_EQ(session().leftInRoutine(player().now()), 69s);
  EXPECT_EQ(session().leftInRoutine(player().now() + 2s), 67s) << "between calls too";
  player().playOut();
  EXPECT_EQ(session().leftInSegment(player().now()), 0s);
  EXPECT_EQ(session().leftInRoutine(player().now()), 0s);
}

TEST_F(PassingOfTime, EndsAnEmptyRoutineAtOnce) {
  begin({});
  EXPECT_EQ(news(), Lines{"0.0 completed"});
  EXPECT_EQ(session().leftInRoutine(player().now()), 0s);
}

TEST_F(PassingOfTime, WaitsForThePersonAndThenGivesTheStepItsTime) {
  Routine patient = sample::routine({{"knee", 40s}});
  patient.items[0].waitsAtChange = true;
  beginRoutine(patient);
  playTo(Stage::Hold, 39s);
  player().letPass(60s);
  EXPECT_EQ(news(), (Lines{"56.0 ends knee hold left", "56.0 starts knee change-sides right", "56.0 step let-go",
                           "56.0 waits at let-go"}));
  EXPECT_EQ(session().state(), Session::State::Waiting);
  EXPECT_EQ(session().nextWake(), std::nullopt);
  EXPECT_EQ(session().inSegment(player().now()), 0s);
  player().does(&Session::proceed);
  player().letPass(9s);
  EXPECT_EQ(news(), Lines{"65.0 step other-knee"});
}

TEST_F(PassingOfTime, IsNotTakenForASleepWhileItWaitsOrPauses) {
  Routine patient = sample::routine({{"knee", 40s}});
  patient.items[0].waitsAtChange = true;
  beginRoutine(patient);
  playTo(Stage::ChangeSides);
  player().jump(3600s);
  EXPECT_EQ(session().state(), Session::State::Waiting);
  player().does(&Session::pause);
  player().jump(3600s);
  player().does(&Session::resume);
  EXPECT_EQ(session().state(), Session::State::Waiting) << "where it was";
  EXPECT_EQ(news(), (Lines{"56.0 paused", "56.0 resumed"}));
}

}  // namespace
}  // namespace matside
