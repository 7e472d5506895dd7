#include "presentation/progress.h"

#include "support/sample_practice.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

using namespace std::chrono_literals;

Timeline timelineOf(const std::vector<std::pair<std::string, std::optional<Duration>>>& items) {
  return buildTimeline(sample::routine(items), sample::library(), {});
}

Duration totalOf(const std::vector<ProgressPart>& parts) {
  Duration total{0};
  for (const auto& part : parts) {
    total += part.length;
  }
  return total;
}

TEST(Progress, GivesASidedPoseTwoPartsAndAnUnsidedOne) {
  const Timeline timeline = timelineOf({{"fold", 60s}, {"knee", 60s}, {"rest", 120s}});
  EXPECT_EQ(progressParts(timeline, 0, 0s).size(), 4U);
}

TEST(Progress, CoversTheWholeRoutine) {
  const Timeline timeline = timelineOf({{"fold", 60s}, {"knee", 60s}});
  EXPECT_EQ(totalOf(progressParts(timeline, 0, 0s)), timeline.total());
}

TEST(Progress, IsEmptyAtTheStartAndFullAtTheEnd) {
  const Timeline timeline = timelineOf({{"fold", 60s}, {"knee", 60s}});
  for (const auto& part : progressParts(timeline, 0, 0s)) {
    EXPECT_EQ(part.done, 0);
  }
  for (const auto& part : progressParts(timeline, timeline.segments.size(), 0s)) {
    EXPECT_EQ(part.done, 1);
  }
}

TEST(Progress, FillsThePartThatRunsAsFarAsItIsDone) {
  const Timeline timeline = timelineOf({{"fold", 60s}, {"rest", 120s}});
  const auto parts = progressParts(timeline, 1, 2s);
  ASSERT_EQ(parts.size(), 2U);
  const Duration reached = timeline.segments[1].start + 2s;
  EXPECT_DOUBLE_EQ(parts[0].done, static_cast<double>(reached.count()) / static_cast<double>(parts[0].length.count()));
  EXPECT_EQ(parts[1].done, 0);
}

}  // namespace
}  // namespace matside
