#include "timeline/timeline.h"

#include "chime/bell.h"
#include "support/sample_practice.h"
#include "timeline/speaking.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace matside {
namespace {

using namespace std::chrono_literals;
using sample::routine;

std::string sideName(std::optional<Side> side) {
  return !side ? "-" : *side == Side::Left ? "left" : "right";
}

/// "12 hold left 60", one a segment: start, stage, side, length in seconds.
std::vector<std::string> summary(const Timeline& timeline) {
  std::vector<std::string> lines;
  for (const auto& segment : timeline.segments) {
    lines.push_back(fmt::format("{} {} {} {}", segment.start / 1s, stageName(segment.stage), sideName(segment.side),
                                segment.length / 1s));
  }
  return lines;
}

std::vector<std::string> stepIds(const Segment& segment) {
  std::vector<std::string> ids;
  for (const auto& timed : segment.steps) {
    ids.push_back(timed.step.id.text());
  }
  return ids;
}

const Segment& segmentOf(const Timeline& timeline, Stage stage) {
  return *std::ranges::find(timeline.segments, stage, &Segment::stage);
}

TEST(Timeline, LaysOutAPoseWithoutSidesStageByStage) {
  EXPECT_EQ(
      summary(buildTimeline(routine({{"fold", 40s}}), sample::library(), {})),
      (std::vector<std::string>{"0 set-up - 6", "6 get-in - 10", "16 hold - 40", "56 come-out - 8", "64 rest - 5"}));
}

TEST(Timeline, HoldsASidedPoseOnBothSidesAndNamesTheSideChangedTo) {
  EXPECT_EQ(
      summary(buildTimeline(routine({{"twist", 40s}}), sample::library(), {})),
      (std::vector<std::string>{"0 set-up right 6", "6 get-in right 10", "16 hold right 40", "56 change-sides left 14",
                                "70 hold left 40", "110 come-out left 8", "118 rest left 5"}));
}

TEST(Timeline, TakesTheUsualHoldWhereTheRoutineHasNone) {
  const Timeline timeline = buildTimeline(routine({{"rest", {}}}), sample::library(), {});
  EXPECT_EQ(segmentOf(timeline, Stage::Hold).length, 300s);
}

TEST(Timeline, PutsTheRoutinesWordsAtItsVeryBeginningAndEnd) {
  Routine words = routine({{"fold", 40s}, {"rest", 120s}});
  words.opening = {sample::line("Welcome"), sample::line("Take your time")};
  words.closing = {sample::line("That was all")};
  const Timeline timeline = buildTimeline(words, sample::library(), {});
  EXPECT_EQ(stepIds(timeline.segments.front()), (std::vector<std::string>{"opening-1", "opening-2", "sit"}));
  EXPECT_EQ(stepIds(timeline.segments.back()), (std::vector<std::string>{"settle", "closing-1"}));
  EXPECT_EQ(timeline.segments.front().steps[0].step.figure, FigureKey("lying")) << "words have a picture too";
  EXPECT_EQ(stepIds(timeline.segments[5]), std::vector<std::string>{"sit"}) << "and sound only once";
}

TEST(Timeline, LeavesSilenceBetweenTheLastWordsAndTheLastBell) {
  Routine words = routine({{"rest", 120s}});
  words.closing = {sample::line("Take your time, and rest."), sample::line("That was all")};
  const Segment last = buildTimeline(words, sample::library(), {}).segments.back();
  ASSERT_GE(last.steps.size(), 2U);
  EXPECT_GE(last.steps.back().length, speakingTime("That was all") + 2s);
  EXPECT_EQ(last.steps.back().at + last.steps.back().length, last.length);
}

TEST(Timeline, KeepsALastStageForTheClosingWordsOfAPoseWithoutRest) {
  Pose abrupt = sample::pose("abrupt", {60s, 30s, 90s});
  abrupt.steps[Stage::SetUp].clear();
  abrupt.steps[Stage::Rest].clear();
  Routine words = routine({{"abrupt", {}}});
  EXPECT_EQ(buildTimeline(words, Library::fromParts({}, {abrupt}, {}), {}).segments.size(), 3U);
  words.opening = {sample::line("Welcome")};
  words.closing = {sample::line("That was all")};
  const Timeline timeline = buildTimeline(words, Library::fromParts({}, {abrupt}, {}), {});
  EXPECT_EQ(timeline.segments.front().stage, Stage::SetUp);
  EXPECT_EQ(timeline.segments.back().stage, Stage::Rest);
}

TEST(Timeline, LaysOutTheVariationTheShelfAllows) {
  Practitioner who;
  who.shelf = sample::shelfWithBolster();
  const Timeline timeline = buildTimeline(routine({{"fold", 40s}}), sample::library(), who);
  EXPECT_EQ(stepIds(segmentOf(timeline, Stage::SetUp)), (std::vector<std::string>{"gather", "fetch", "sit"}));
  EXPECT_EQ(stepIds(segmentOf(timeline, Stage::GetIn)), (std::vector<std::string>{"lean", "lie-on-bolster"}));
  EXPECT_EQ(segmentOf(timeline, Stage::GetIn).length, 13s);
  EXPECT_EQ(stepIds(segmentOf(timeline, Stage::ComeOut)), (std::vector<std::string>{"roll", "put-away"}));
}

TEST(Timeline, GathersForThePoseThatNeedsMost) {
  Practitioner who;
  who.shelf = sample::shelfWithBolster();
  const auto library = sample::library();
  EXPECT_EQ(buildTimeline(routine({{"fold", {}}, {"rest", {}}}), library, who).props,
            (PropCounts{{PropId("bolster"), 1}}));
  EXPECT_EQ(buildTimeline(routine({{"fold", {}}, {"rest", {}}}), library, {}).props, PropCounts{});
}

TEST(Timeline, PrefersWhatThePersonChoseToWhatTheRoutineSays) {
  Practitioner who;
  who.shelf = sample::shelfWithBolster();
  Routine bare = routine({{"fold", {}}});
  bare.items[0].options = {OptionId("back-on-mat")};
  const auto library = sample::library();
  EXPECT_TRUE(buildTimeline(bare, library, who).segments[0].variation.has(OptionId("back-on-mat")));
  who.choices[PoseId("fold")][PlaceId("back")] = OptionId("bolster-under-back");
  EXPECT_TRUE(buildTimeline(bare, library, who).segments[0].variation.has(OptionId("bolster-under-back")));
  who.shelf = {};
  EXPECT_TRUE(buildTimeline(bare, library, who).segments[0].variation.has(OptionId("back-on-mat")))
      << "a choice the shelf cannot serve gives way";
}

TEST(Timeline, GivesTheTimesBetweenHoldsThePaceAskedForInWholeSeconds) {
  Practitioner slow;
  slow.pace = {1.25, 2.0};
  const Timeline timeline = buildTimeline(routine({{"knee", 40s}}), sample::library(), slow);
  EXPECT_EQ(segmentOf(timeline, Stage::GetIn).length, 5s + 8s) << "4 s and 6 s, a quarter more each, rounded up";
  EXPECT_EQ(segmentOf(timeline, Stage::ChangeSides).length, 18s + 10s);
  EXPECT_EQ(segmentOf(timeline, Stage::Hold).length, 40s);
}

TEST(Timeline, NeverHurriesAStepPastItsWords) {
  Pose wordy = sample::pose("wordy", {60s, 30s, 90s});
  wordy.steps[Stage::GetIn][0].spoken =
      sample::line("Take all the time in the world and lie down as slowly as you like");
  Practitioner hasty;
  hasty.pace = {0.5, 0.5};
  const Timeline timeline = buildTimeline(routine({{"wordy", {}}}), Library::fromParts({}, {wordy}, {}), hasty);
  EXPECT_GE(segmentOf(timeline, Stage::GetIn).steps[0].length, 5s);
}

TEST(Timeline, LeavesTimeForTheBellAndTheWordsBeforeAChangeOfSides) {
  Pose hasty = sample::sidedPose("hasty", {60s, 30s, 90s});
  hasty.steps[Stage::ChangeSides][0].time = 1s;
  const Timeline timeline = buildTimeline(routine({{"hasty", {}}}), Library::fromParts({}, {hasty}, {}), {});
  const TimedStep& first = segmentOf(timeline, Stage::ChangeSides).steps[0];
  EXPECT_GE(first.length, lengthOf(Bell::ChangeSides) + speakingTime("Change sides.") + speakingTime("Say let-go"));
}

TEST(Timeline, LeavesTimeForANameBeforeAPosesFirstStep) {
  Pose hasty = sample::pose("a pose with a name that takes its time to say", {60s, 30s, 90s});
  hasty.steps[Stage::SetUp][0].time = 1s;
  const Timeline timeline = buildTimeline(routine({{hasty.id.text(), {}}}), Library::fromParts({}, {hasty}, {}), {});
  EXPECT_GE(timeline.segments[0].length, speakingTime(hasty.names.english) + speakingTime("Say sit"));
}

TEST(Timeline, LeavesOutAHoldsStepThatWouldRunIntoItsEnd) {
  const auto library = sample::library();
  const Timeline roomy = buildTimeline(routine({{"fold", 31s}}), library, {});
  EXPECT_EQ(stepIds(segmentOf(roomy, Stage::Hold)), (std::vector<std::string>{"breathe", "soften"}));
  const Timeline tight = buildTimeline(routine({{"fold", 30s}}), library, {});
  EXPECT_EQ(stepIds(segmentOf(tight, Stage::Hold)), std::vector<std::string>{"breathe"});
  EXPECT_EQ(segmentOf(tight, Stage::Hold).steps[0].length, 30s) << "the last one lasts";
}

TEST(Timeline, WaitsForThePersonAtTheChangeOfSidesWhenTheRoutineSaysSo) {
  Routine patient = routine({{"knee", 40s}});
  patient.items[0].waitsAtChange = true;
  const Timeline timeline = buildTimeline(patient, sample::library(), {});
  const Segment& change = segmentOf(timeline, Stage::ChangeSides);
  EXPECT_TRUE(change.steps[0].step.waits);
  EXPECT_FALSE(change.steps[1].step.waits);
}

TEST(Timeline, NeverWaitsInAHold) {
  Pose waiting = sample::pose("waiting", {60s, 30s, 90s});
  waiting.steps[Stage::Hold][0].waits = true;
  const Timeline timeline = buildTimeline(routine({{"waiting", {}}}), Library::fromParts({}, {waiting}, {}), {});
  EXPECT_FALSE(segmentOf(timeline, Stage::Hold).steps[0].step.waits);
}

TEST(Timeline, GivesAHoldWithoutWordsOneStillStep) {
  Pose quiet = sample::pose("quiet", {60s, 30s, 90s});
  quiet.steps[Stage::Hold].clear();
  const Timeline timeline = buildTimeline(routine({{"quiet", {}}}), Library::fromParts({}, {quiet}, {}), {});
  ASSERT_EQ(segmentOf(timeline, Stage::Hold).steps.size(), 1U);
  EXPECT_EQ(segmentOf(timeline, Stage::Hold).steps[0].length, 60s);
}

TEST(Timeline, OfAnEmptyRoutineIsEmpty) {
  EXPECT_EQ(buildTimeline(routine({}), sample::library(), {}).total(), 0s);
}

TEST(ChangedTimeline, MovesWhatFollowsALongerHold) {
  const auto library = sample::library();
  const Timeline before = buildTimeline(routine({{"fold", 40s}}), library, {});
  const Timeline after = withHold(before, 2, *library.pose(PoseId("fold")), 70s);
  EXPECT_EQ(after.segments[2].length, 70s);
  EXPECT_EQ(after.segments[3].start, before.segments[3].start + 30s);
  EXPECT_EQ(after.total(), before.total() + 30s);
}

TEST(ChangedTimeline, PractisesTheRestOfAPoseInAnotherVariation) {
  const auto library = sample::library();
  const Pose& fold = *library.pose(PoseId("fold"));
  const Timeline before = buildTimeline(routine({{"fold", 40s}, {"rest", 120s}, {"fold", 40s}}), library, {});
  const Variation bolster = withOption(fold, before.segments[0].variation, OptionId("bolster-under-back"));
  const Timeline after = withVariation(before, 2, library, bolster);
  EXPECT_EQ(stepIds(after.segments[1]), (std::vector<std::string>{"lean", "lie"})) << "what is past stays";
  EXPECT_EQ(stepIds(after.segments[3]), (std::vector<std::string>{"roll", "put-away"}));
  EXPECT_EQ(stepIds(after.segments[5]), std::vector<std::string>{"sit"}) << "another pose stays";
  EXPECT_EQ(stepIds(after.segments[10]), (std::vector<std::string>{"fetch", "sit"})) << "the pose's return follows";
}

TEST(ChangedTimeline, GivesAStageItsSegmentWhenAVariationHasStepsForIt) {
  const auto library = sample::library();
  const Timeline before = buildTimeline(routine({{"bare", {}}, {"fold", {}}, {"bare", {}}}), library, {});
  const Variation plain = before.segments[0].variation;
  const Variation bolster = withOption(sample::barePose(), plain, OptionId("bolster-under-back"));
  ASSERT_EQ(before.segments.size(), 3U + 5U + 3U);
  const Timeline after = withVariation(before, 1, library, bolster);
  EXPECT_EQ(stepIds(after.segments[2]), std::vector<std::string>{"put-away"});
  EXPECT_EQ(after.segments[2].stage, Stage::ComeOut);
  EXPECT_EQ(after.segments[9].stage, Stage::SetUp);
  EXPECT_EQ(stepIds(after.segments[9]), std::vector<std::string>{"fetch"});
  EXPECT_EQ(after.segments.size(), before.segments.size() + 3);
  EXPECT_EQ(after.segments.back().end(), after.total());
  const Timeline again = withVariation(after, 1, library, plain);
  EXPECT_EQ(summary(again), summary(before)) << "and takes it away again";
}

TEST(ChangedTimeline, GathersForWhatIsPractisedNow) {
  const auto library = sample::library();
  const Timeline before = buildTimeline(routine({{"fold", 40s}}), library, {});
  EXPECT_EQ(before.props, PropCounts{});
  const Variation bolster =
      withOption(*library.pose(PoseId("fold")), before.segments[0].variation, OptionId("bolster-under-back"));
  EXPECT_EQ(withVariation(before, 2, library, bolster).props, (PropCounts{{PropId("bolster"), 1}}));
}

TEST(GatherStep, ComesAfterTheOpeningWordsAndNamesWhatIsNeeded) {
  Practitioner who;
  who.shelf = sample::shelfWithBolster();
  PropKind bolster = sample::bolster();
  bolster.counted = {"a bolster"};
  const auto library = Library::fromParts({bolster}, sample::poses(), {});
  Routine words = routine({{"fold", 40s}});
  words.opening = {sample::line("Welcome")};
  const Timeline timeline = buildTimeline(words, library, who);
  EXPECT_EQ(stepIds(timeline.segments[0]), (std::vector<std::string>{"opening-1", "gather", "fetch", "sit"}));
  EXPECT_EQ(timeline.gather, std::vector<std::string>{"a bolster"});
  EXPECT_GE(timeline.segments[0].steps[1].length, speakingTime(gatherPhrase) + speakingTime("a bolster") + 10s);
  who.shelf = PropShelf();
  EXPECT_EQ(buildTimeline(words, library, who).opening.size(), 1U) << "nothing to gather, nothing to say";
}

TEST(WaitingTimeline, WaitsBeforeEachPoseAndChangeOfSidesWhenAskedTo) {
  Practitioner who;
  who.waits = Waits::AtChanges;
  const Timeline timeline = buildTimeline(routine({{"fold", 40s}, {"knee", 40s}}), sample::library(), who);
  std::vector<std::string> waiting;
  for (const auto& segment : timeline.segments) {
    for (const auto& timed : segment.steps) {
      if (timed.step.waits) {
        waiting.push_back(segment.pose.text() + " " + timed.step.id.text());
      }
    }
  }
  EXPECT_EQ(waiting, (std::vector<std::string>{"fold sit", "knee sit", "knee let-go"}));
}

TEST(WaitingTimeline, WaitsAtEveryStepButNeverInAHold) {
  Practitioner who;
  who.waits = Waits::AtEveryStep;
  const Timeline timeline = buildTimeline(routine({{"knee", 40s}}), sample::library(), who);
  for (const auto& segment : timeline.segments) {
    for (const auto& timed : segment.steps) {
      EXPECT_EQ(timed.step.waits, segment.stage != Stage::Hold) << timed.step.id.text();
    }
  }
}

TEST(ChangedTimeline, FindsTheStepUnderWay) {
  const Timeline timeline = buildTimeline(routine({{"fold", 40s}}), sample::library(), {});
  EXPECT_EQ(stepAt(timeline.segments[1], 0s), 0U);
  EXPECT_EQ(stepAt(timeline.segments[1], 3999ms), 0U);
  EXPECT_EQ(stepAt(timeline.segments[1], 4s), 1U);
  EXPECT_EQ(stepAt(timeline.segments[1], 99s), 1U);
}

}  // namespace
}  // namespace matside
