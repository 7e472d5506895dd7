#include "practice_fixture.h"

#include <functional>

namespace matside {
namespace {

class Snapshots : public Practice {
 protected:
  Snapshot now() { return session().snapshot(player().now()); }

  /// A second session, as after a crash: does it take the snapshot?
  bool restores(const Snapshot& snapshot, const Items& items) {
    prepare(sample::routine(items));
    return session().restore(snapshot, player().now());
  }
};

TEST_F(Snapshots, GoOnFromTheSamePlacePaused) {
  begin({{"knee", 40s}, {"rest", 120s}});
  playTo(Stage::Hold, 10s);
  player().does(&Session::extend);
  session().choose(player().now(), OptionId("bolster-under-back"));
  const Snapshot snapshot = now();
  ASSERT_TRUE(restores(snapshot, {{"knee", 40s}, {"rest", 120s}}));
  EXPECT_EQ(news(), Lines{"26.0 paused"});
  EXPECT_EQ(session().state(), Session::State::Paused);
  EXPECT_EQ(session().leftInSegment(player().now()), 60s);
  EXPECT_EQ(session().timeline().segments[4].length, 70s) << "the other side was extended too";
  EXPECT_TRUE(running().variation.has(OptionId("bolster-under-back")));
  EXPECT_EQ(now(), snapshot);
  player().does(&Session::resume);
  player().finishSegment();
  EXPECT_EQ(news(), (Lines{"26.0 resumed", "31.0 step soften", "76.0 ending", "86.0 ends knee hold left",
                           "86.0 starts knee change-sides right", "86.0 step let-go"}));
}

TEST_F(Snapshots, GoOnFromTheVeryEndOfAHoldInAnotherVariation) {
  const Items items = {{"knee", 40s}, {"rest", 120s}};
  begin(items);
  playTo(Stage::Hold, 10s);
  Snapshot atTheEnd = now();
  atTheEnd.step = running().steps.size() - 1;
  atTheEnd.inStep = running().steps.back().length;
  ASSERT_TRUE(restores(atTheEnd, items));
  session().choose(player().now(), OptionId("bolster-under-back"));
  player().does(&Session::resume);
  player().letPass(1s);
  EXPECT_EQ(running().stage, Stage::ChangeSides);
}

TEST_F(Snapshots, RememberTheWayOutOfASkippedPose) {
  const Items items = {{"knee", 40s}, {"fold", 40s}, {"rest", 120s}};
  begin(items);
  playTo(Stage::Hold, 10s);
  player().does(&Session::goToRest);
  player().letPass(2s);
  ASSERT_TRUE(restores(now(), items));
  EXPECT_EQ(running().side, Side::Left);
  player().does(&Session::resume);
  player().finishSegment();
  EXPECT_EQ(running().pose, PoseId("rest"));
}

TEST_F(Snapshots, DoNotTellHalfOfAnExtendedHoldAgain) {
  const Items items = {{"rest", 130s}};
  begin(items);
  playTo(Stage::Hold, 66s);
  player().does(&Session::extend);
  ASSERT_TRUE(restores(now(), items));
  player().does(&Session::resume);
  player().finishSegment();
  EXPECT_EQ(player().all<HalfwayReached>().size(), 0U);
}

TEST_F(Snapshots, LeaveWhatIsDueToBeToldAfterwards) {
  const Items items = {{"fold", 40s}, {"rest", 120s}};
  begin(items);
  playTo(Stage::Hold, 29s);
  const Snapshot late = session().snapshot(player().now() + 4s);
  ASSERT_TRUE(restores(late, items));
  player().does(&Session::resume);
  player().finishSegment();
  EXPECT_EQ(news(), (Lines{"46.0 paused", "46.0 resumed", "46.0 ending", "56.0 ends fold hold",
                           "56.0 starts fold come-out", "56.0 step roll"}));
}

TEST_F(Snapshots, RefuseAWayThatLeadsBackOrNowhere) {
  const Items items = {{"knee", 40s}, {"fold", 40s}, {"rest", 120s}};
  begin(items);
  playTo(Stage::Hold, 10s);
  player().does(&Session::goToRest);
  Snapshot place = now();
  EXPECT_EQ(place.onward, 2U);
  place.onward = 0;
  EXPECT_FALSE(restores(place, items));
  place.onward = 4;
  EXPECT_FALSE(restores(place, items));
}

TEST_F(Snapshots, KeepASegmentThatOnlyThisVariationHas) {
  const Timeline timeline = buildTimeline(sample::routine({{"bare", 40s}}), library, {});
  sample::Player first(library, timeline);
  first.does(&Session::start);
  first.letPass(20s);
  first.session().choose(first.now(), OptionId("bolster-under-back"));
  sample::Player second(library, timeline);
  ASSERT_TRUE(second.session().restore(first.session().snapshot(first.now()), second.now()));
  EXPECT_EQ(second.session().timeline().segments.size(), timeline.segments.size() + 1);
  EXPECT_EQ(second.session().timeline().props, (PropCounts{{PropId("bolster"), 1}}));
}

TEST_F(Snapshots, StillWaitWhereAStepWaits) {
  Routine patient = sample::routine({{"knee", 40s}});
  patient.items[0].waitsAtChange = true;
  beginRoutine(patient);
  playTo(Stage::ChangeSides);
  const Snapshot snapshot = now();
  prepare(patient);
  ASSERT_TRUE(session().restore(snapshot, player().now()));
  player().does(&Session::resume);
  EXPECT_EQ(session().state(), Session::State::Waiting);
}

TEST_F(Snapshots, AreOnlyTakenUpBeforeTheStart) {
  begin({{"fold", 40s}});
  playTo(Stage::Hold, 10s);
  EXPECT_FALSE(session().restore(now(), player().now()));
  EXPECT_EQ(session().state(), Session::State::Running);
}

TEST_F(Snapshots, OfAnotherRoutineAreRefused) {
  begin({{"fold", 40s}});
  const Snapshot snapshot = now();
  EXPECT_FALSE(restores(snapshot, {{"knee", 40s}}));
  EXPECT_FALSE(restores(snapshot, {}));
}

TEST_F(Snapshots, OfNonsenseAreRefusedAndChangeNothing) {
  const Items items = {{"knee", 40s}, {"rest", 120s}};
  begin(items);
  playTo(Stage::Hold, 10s);
  const Snapshot good = now();
  const std::vector<std::function<void(Snapshot&)>> harms = {
      [](Snapshot& s) { s.routine = RoutineId("other"); },
      [](Snapshot& s) { s.segment = 999; },
      [](Snapshot& s) { s.step = 999; },
      [](Snapshot& s) { s.inStep = -1ms; },
      [](Snapshot& s) { s.stepLength = -1ms; },
      [](Snapshot& s) { s.inStep = 3600001ms; },
      [](Snapshot& s) { s.practised = -1ms; },
      [](Snapshot& s) { s.practised = 240h; },
      [](Snapshot& s) { s.segments[2].side = Side::Right; },
      [](Snapshot& s) { s.segments[2].side.reset(); },
      [](Snapshot& s) { s.segments[2].stage = Stage::Rest; },
      [](Snapshot& s) { s.segments[2].item = 1; },
      [](Snapshot& s) { s.onward = 1; },
      [](Snapshot& s) { s.segments.clear(); },
      [](Snapshot& s) { s.segments.erase(s.segments.begin() + 4); },
      [](Snapshot& s) { s.segments.push_back(s.segments.back()); },
      [](Snapshot& s) { s.segments[2].hold = 0ms; },
      [](Snapshot& s) { s.segments[3].hold = 1s; },
      [](Snapshot& s) { s.segments[4].hold = -5s; },
      [](Snapshot& s) { s.segments[4].hold = 3601s; },
      [](Snapshot& s) { s.segments[3].variation = Variation(); },
      [](Snapshot& s) { s.segments[3].variation = Variation({OptionId("feather-bed")}); },
      [](Snapshot& s) {
        s.segments[3].variation = Variation({OptionId("back-on-mat"), OptionId("bolster-under-back")});
      },
  };
  for (std::size_t harm = 0; harm < harms.size(); ++harm) {
    Snapshot harmed = good;
    harms[harm](harmed);
    EXPECT_FALSE(restores(harmed, items)) << harm;
    EXPECT_EQ(session().state(), Session::State::Ready);
    EXPECT_EQ(news(), Lines{});
  }
  EXPECT_TRUE(restores(good, items)) << "unharmed it fits";
}

}  // namespace
}  // namespace matside
