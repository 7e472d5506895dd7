#include "support/any_practice.h"
#include "timeline/timeline.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace matside {
namespace {

using namespace std::chrono_literals;

RC_GTEST_PROP(AnyTimeline, HasNoGaps, ()) {
  const Timeline timeline = buildTimeline(*sample::anyRoutine(), sample::library(), *sample::anyPractitioner());
  Duration at{0};
  for (const auto& segment : timeline.segments) {
    RC_ASSERT(segment.start == at);
    RC_ASSERT(segment.length > 0s);
    at = segment.end();
  }
  RC_ASSERT(timeline.total() == at);
}

RC_GTEST_PROP(AnyTimeline, FillsEverySegmentWithSteps, ()) {
  const Timeline timeline = buildTimeline(*sample::anyRoutine(), sample::library(), *sample::anyPractitioner());
  for (const auto& segment : timeline.segments) {
    Duration at{0};
    RC_ASSERT(!segment.steps.empty());
    for (const auto& timed : segment.steps) {
      RC_ASSERT(timed.at == at);
      at += timed.length;
    }
    RC_ASSERT(at == segment.length);
  }
}

RC_GTEST_PROP(AnyTimeline, HoldsBothSidesForTheSameTimeWithAChangeBetween, ()) {
  const Routine routine = *sample::anyRoutine();
  const Timeline timeline = buildTimeline(routine, sample::library(), *sample::anyPractitioner());
  for (std::size_t index = 1; index < timeline.segments.size(); ++index) {
    const Segment& change = timeline.segments[index];
    if (change.stage == Stage::ChangeSides) {
      const Segment& first = timeline.segments[index - 1];
      const Segment& second = timeline.segments[index + 1];
      RC_ASSERT(first.stage == Stage::Hold && second.stage == Stage::Hold);
      RC_ASSERT(first.length == second.length);
      RC_ASSERT(first.side == opposite(*second.side));
      RC_ASSERT(change.side == second.side);
    }
  }
}

RC_GTEST_PROP(AnyTimeline, AtASlowerPaceIsNoShorterAndHoldsAreTheSame, ()) {
  const Routine routine = *sample::anyRoutine();
  Practitioner who = *sample::anyPractitioner();
  const Timeline usual = buildTimeline(routine, sample::library(), who);
  who.pace = {3.0, 3.0};
  const Timeline slow = buildTimeline(routine, sample::library(), who);
  RC_ASSERT(usual.segments.size() == slow.segments.size());
  for (std::size_t index = 0; index < usual.segments.size(); ++index) {
    const bool isHold = usual.segments[index].stage == Stage::Hold;
    RC_ASSERT(slow.segments[index].length >= usual.segments[index].length);
    RC_ASSERT(!isHold || slow.segments[index].length == usual.segments[index].length);
  }
}

}  // namespace
}  // namespace matside
