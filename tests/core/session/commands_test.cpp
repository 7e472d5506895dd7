#include "practice_fixture.h"

namespace matside {
namespace {

class Commands : public Practice {};

TEST_F(Commands, DoNothingBeforeTheStart) {
  prepare(sample::routine({{"fold", 40s}}));
  for (const auto command : {&Session::pause, &Session::resume, &Session::proceed, &Session::next, &Session::back,
                             &Session::extend, &Session::hurt, &Session::skipPose, &Session::goToRest,
                             &Session::comeOutAndEnd, &Session::stop, &Session::advance}) {
    player().does(command);
  }
  EXPECT_FALSE(session().easeOff(player().now()));
  session().choose(player().now(), OptionId("bolster-under-back"));
  EXPECT_EQ(session().state(), Session::State::Ready);
  EXPECT_EQ(news(), Lines{});
}

TEST_F(Commands, DoNothingAfterTheEnd) {
  begin({{"fold", 40s}});
  player().playOut();
  player().forget();
  for (const auto command : {&Session::start, &Session::pause, &Session::resume, &Session::proceed, &Session::next,
                             &Session::back, &Session::extend, &Session::hurt, &Session::skipPose, &Session::goToRest,
                             &Session::comeOutAndEnd, &Session::stop, &Session::advance}) {
    player().does(command);
  }
  EXPECT_FALSE(session().easeOff(player().now()));
  session().choose(player().now(), OptionId("bolster-under-back"));
  EXPECT_EQ(session().state(), Session::State::Ended);
  EXPECT_EQ(news(), Lines{});
}

TEST_F(Commands, PauseKeepsThePlace) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::pause);
  player().does(&Session::pause);
  player().letPass(3600s);
  EXPECT_EQ(session().leftInSegment(player().now()), 30s);
  player().does(&Session::resume);
  player().does(&Session::resume);
  player().finishSegment();
  EXPECT_EQ(news(), (Lines{"26.0 paused", "26.0 resumed", "31.0 step soften", "46.0 ending", "56.0 ends fold hold",
                           "56.0 starts fold come-out", "56.0 step roll"}));
}

TEST_F(Commands, NextFromAHoldPlaysItsWayOut) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::next);
  EXPECT_EQ(news(), (Lines{"26.0 ends fold hold", "26.0 starts fold come-out", "26.0 step roll"}));
}

TEST_F(Commands, NextFromTheFirstSideChangesSides) {
  begin({{"knee", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::next);
  EXPECT_EQ(news(), (Lines{"26.0 ends knee hold left", "26.0 starts knee change-sides right", "26.0 step let-go"}));
}

TEST_F(Commands, NextFromTheLastStageEndsTheRoutine) {
  begin({{"fold", 40s}});
  playTo(Stage::Rest, 1s);
  player().does(&Session::next);
  EXPECT_EQ(news(), (Lines{"65.0 ends fold rest", "65.0 completed"}));
}

TEST_F(Commands, NextWhilePausedMovesAndStaysPaused) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::pause);
  player().does(&Session::next);
  player().letPass(60s);
  EXPECT_EQ(news(), (Lines{"26.0 paused", "26.0 ends fold hold", "26.0 starts fold come-out", "26.0 step roll"}));
  EXPECT_EQ(session().state(), Session::State::Paused);
}

TEST_F(Commands, NextGoesOnFromAStepThatWaits) {
  Routine patient = sample::routine({{"knee", 40s}});
  patient.items[0].waitsAtChange = true;
  beginRoutine(patient);
  playTo(Stage::ChangeSides);
  player().does(&Session::next);
  EXPECT_EQ(session().state(), Session::State::Running);
  EXPECT_EQ(stage(), Stage::Hold);
}

TEST_F(Commands, BackRestartsTheStage) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 3s);
  player().does(&Session::back);
  EXPECT_EQ(news(), (Lines{"19.0 ends fold hold", "19.0 starts fold hold", "19.0 step breathe"}));
  EXPECT_EQ(session().leftInSegment(player().now()), 40s);
}

TEST_F(Commands, BackInTheFirstThreeSecondsGoesToTheStageBefore) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 2999ms);
  player().does(&Session::back);
  EXPECT_EQ(stage(), Stage::GetIn);
  player().does(&Session::back);
  player().does(&Session::back);
  EXPECT_EQ(stage(), Stage::SetUp) << "and no further than the beginning";
}

TEST_F(Commands, BackFromAPoseGoesToTheOneBefore) {
  begin({{"fold", 40s}, {"rest", 120s}});
  playTo(Stage::Rest);
  player().finishSegment();
  player().does(&Session::back);
  EXPECT_EQ(stage(), Stage::Rest);
  EXPECT_EQ(running().pose, PoseId("fold"));
}

TEST_F(Commands, ProceedEndsAStepWhereEveryStepWaits) {
  Practitioner who;
  who.waits = Waits::AtEveryStep;
  begin({{"fold", 40s}}, who);
  EXPECT_EQ(session().state(), Session::State::Waiting);
  player().letPass(60s);
  player().does(&Session::proceed);
  player().letPass(60s);
  player().does(&Session::proceed);
  EXPECT_EQ(news(), (Lines{"0.0 starts fold set-up", "0.0 step sit", "0.0 waits at sit", "0.0 ends fold set-up",
                           "0.0 starts fold get-in", "0.0 step lean", "0.0 waits at lean", "0.0 step lie",
                           "0.0 waits at lie"}));
  player().does(&Session::proceed);
  EXPECT_EQ(stage(), Stage::Hold);
  EXPECT_EQ(session().state(), Session::State::Running);
}

TEST_F(Commands, StopEndsAtOnce) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::stop);
  EXPECT_EQ(news(), (Lines{"26.0 ends fold hold", "26.0 stopped"}));
}

}  // namespace
}  // namespace matside
