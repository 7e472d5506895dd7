#include "bridge/next_bell.h"

#include "bridge/session_controller.h"
#include "test_window.h"

#include <gtest/gtest.h>

namespace matside::app {
namespace {

/// Plays the starter routine second by second and asks before each one: the next bell comes when it was foretold.
TEST(NextBell, IsForetoldToTheMillisecondThroughAWholeRoutine) {
  HandClock clock;
  SessionController session(shippedContent().value, clock);
  std::optional<Moment> foretold;
  int bells = 0;
  QObject::connect(&session, &SessionController::bellExpected, [&](std::optional<Duration> in) {
    foretold = in ? std::optional(clock.now() + *in) : std::nullopt;
  });
  QObject::connect(&session, &SessionController::bellDue, [&](Bell bell) {
    ASSERT_TRUE(foretold);
    EXPECT_EQ(*foretold, clock.now()) << bellName(bell);
    ++bells;
  });
  const Routine& routine = *shippedContent().value.routine(RoutineId("ease-your-lower-back"));
  session.begin(buildTimeline(routine, shippedContent().value, {}), PropShelf(), {});
  while (const auto due = session.wakesIn()) {
    clock.pass(*due);
    session.wake();
  }
  EXPECT_GE(bells, 12);
}

}  // namespace
}  // namespace matside::app
