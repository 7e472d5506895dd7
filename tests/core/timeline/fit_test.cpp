#include "timeline/fit.h"

#include "support/any_practice.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace matside {
namespace {

using namespace std::chrono_literals;
using sample::routine;

std::vector<Duration> holdsOf(const Routine& routine) {
  std::vector<Duration> holds;
  for (const auto& item : routine.items) {
    holds.push_back(item.hold.value_or(0s));
  }
  return holds;
}

Duration totalOf(const Routine& routine) {
  return buildTimeline(routine, sample::library(), {}).total();
}

TEST(Fit, ScalesHoldsInProportion) {
  const Routine before = routine({{"fold", 100s}, {"rest", 200s}});
  const auto after = scaledTo(before, totalOf(before) + 150s, sample::library(), {});
  ASSERT_TRUE(after);
  EXPECT_EQ(holdsOf(*after), (std::vector<Duration>{150s, 300s}));
}

TEST(Fit, CountsASidedHoldTwice) {
  const Routine before = routine({{"knee", 60s}, {"fold", 60s}});
  const auto after = scaledTo(before, totalOf(before) + 90s, sample::library(), {});
  ASSERT_TRUE(after);
  EXPECT_EQ(holdsOf(*after), (std::vector<Duration>{90s, 90s}));
}

TEST(Fit, LetsTheOthersTakeWhatALimitStops) {
  const Routine before = routine({{"knee", 150s}, {"rest", 300s}});
  const auto after = scaledTo(before, totalOf(before) + 600s, sample::library(), {});
  ASSERT_TRUE(after);
  EXPECT_EQ(holdsOf(*after), (std::vector<Duration>{180s, 840s})) << "the knee may be held 180 s at most";
}

TEST(Fit, SaysWhichLengthsArePossible) {
  const Routine any = routine({{"fold", 60s}, {"knee", 60s}});
  const Duration between = totalOf(any) - 60s - 120s;
  const PossibleLengths possible = possibleLengths(any, sample::library(), {});
  EXPECT_EQ(possible.shortest, between + 30s + 60s);
  EXPECT_EQ(possible.longest, between + 300s + 360s);
  for (const Duration impossible : {possible.shortest - 1ms, possible.longest + 1ms, Duration{0}, Duration{-1s}}) {
    const auto refused = scaledTo(any, impossible, sample::library(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().shortest, possible.shortest);
    EXPECT_EQ(refused.error().longest, possible.longest);
  }
}

TEST(Fit, ReachesBothEndsOfWhatIsPossible) {
  const Routine any = routine({{"fold", 60s}, {"knee", 60s}});
  const PossibleLengths possible = possibleLengths(any, sample::library(), {});
  EXPECT_EQ(holdsOf(*scaledTo(any, possible.shortest, sample::library(), {})), (std::vector<Duration>{30s, 30s}));
  EXPECT_EQ(holdsOf(*scaledTo(any, possible.longest, sample::library(), {})), (std::vector<Duration>{300s, 180s}));
}

TEST(Fit, KeepsAHoldThatTheRoutinePutBeyondItsPosesLimits) {
  const Routine bold = routine({{"fold", 400s}});
  EXPECT_EQ(possibleLengths(bold, sample::library(), {}).longest, totalOf(bold));
  EXPECT_EQ(holdsOf(*scaledTo(bold, totalOf(bold), sample::library(), {})), std::vector<Duration>{400s});
}

TEST(Fit, PutsAnOddSecondIntoAHoldWithoutASecondSide) {
  const Routine before = routine({{"knee", 60s}, {"fold", 60s}});
  const auto after = scaledTo(before, totalOf(before) + 1s, sample::library(), {});
  ASSERT_TRUE(after);
  EXPECT_EQ(holdsOf(*after), (std::vector<Duration>{60s, 61s}));
}

TEST(Fit, ReachesAnOddSecondWithSidedPosesAlone) {
  const Routine before = routine({{"knee", 60s}});
  const auto after = scaledTo(before, totalOf(before) + 1s, sample::library(), {});
  ASSERT_TRUE(after);
  EXPECT_EQ(totalOf(*after), totalOf(before) + 1s);
}

RC_GTEST_PROP(AnyFit, ReachesTheLengthWithinLimits, ()) {
  const Routine before = *sample::anyRoutine();
  const Practitioner who = *sample::anyPractitioner();
  const Library library = sample::library();
  const PossibleLengths possible = possibleLengths(before, library, who);
  const Duration wanted{*rc::gen::inRange(possible.shortest.count(), possible.longest.count() + 1)};
  const auto after = scaledTo(before, wanted, library, who);
  RC_ASSERT(after);
  const Duration off = wanted - buildTimeline(*after, library, who).total();
  RC_ASSERT(off == 0ms || off == 1ms);
  int odd = 0;
  for (const auto& item : after->items) {
    const HoldTimes limits = library.pose(item.pose)->hold;
    RC_ASSERT(*item.hold >= limits.shortest && *item.hold <= limits.longest);
    odd += *item.hold % 1s == 0ms ? 0 : 1;
  }
  RC_ASSERT(odd <= 1);
}

RC_GTEST_PROP(AnyFit, OfWholeSecondsIsExact, ()) {
  const Routine before = *sample::anyRoutine();
  const Library library = sample::library();
  const PossibleLengths possible = possibleLengths(before, library, {});
  const auto shortest = std::chrono::ceil<std::chrono::seconds>(possible.shortest).count();
  const auto longest = std::chrono::floor<std::chrono::seconds>(possible.longest).count();
  const std::chrono::seconds wanted{*rc::gen::inRange(shortest, longest + 1)};
  RC_ASSERT(buildTimeline(*scaledTo(before, wanted, library, {}), library, {}).total() == wanted);
}

RC_GTEST_PROP(AnyFit, KeepsTheOrderOfHoldsThatNoLimitStops, ()) {
  const Routine before = sample::routine(
      {{"fold", Duration(*rc::gen::inRange(60000, 100000))}, {"rest", Duration(*rc::gen::inRange(200000, 300000))}});
  const Duration more{*rc::gen::inRange(0, 300000)};
  const auto after = scaledTo(before, totalOf(before) + more, sample::library(), {});
  RC_ASSERT(after);
  const auto factor = [&](std::size_t item) {
    using Exact = std::chrono::duration<double>;
    return Exact(*after->items[item].hold) / Exact(*before.items[item].hold);
  };
  RC_ASSERT(std::abs(factor(0) - factor(1)) < 0.05);
}

TEST(HoldChanges, TellEachPoseBeforeAndAfter) {
  const Library library = sample::library();
  const Routine usual = sample::routine({{"fold", 60s}, {"knee", {}}});
  Routine fitted = usual;
  fitted.items[1].hold = 45s;
  EXPECT_EQ(holdChanges(usual, fitted, library),
            (std::vector<HoldChange>{{PoseId("fold"), 60s, 60s, 1}, {PoseId("knee"), 60s, 45s, 2}}));
}

}  // namespace
}  // namespace matside
