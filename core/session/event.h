#pragma once

#include "timeline/timeline.h"

#include <cstddef>
#include <string>
#include <variant>

namespace matside {

// What happens in a practice. Every event carries `at`: the time practised so far, without pauses.

struct SegmentStarted {
  std::size_t segment = 0;  ///< index in the session's timeline
};
struct StepStarted {
  std::size_t segment = 0;
  std::size_t step = 0;
};
struct HalfwayReached {
  std::size_t segment = 0;
};
/// The last 10 s of a hold begin (holds over 20 s only).
struct HoldEnding {
  std::size_t segment = 0;
};
struct SegmentEnded {
  std::size_t segment = 0;
};
/// A step waits for the person; the clock stands until `proceed`.
struct Waiting {
  std::size_t segment = 0;
  std::size_t step = 0;
};
enum class PauseReason { Asked, Hurts, Slept };
struct Paused {
  PauseReason reason = PauseReason::Asked;
};
struct Resumed {};
/// A hold got longer by this much (on a sided pose the other side did too).
struct Extended {
  std::size_t segment = 0;
  Duration by{0};
};
/// The running pose is practised in another variation from here on; the clock is untouched.
struct VariationChanged {
  std::size_t segment = 0;
};
enum class Ending { Completed, Stopped };
struct RoutineEnded {
  Ending ending = Ending::Completed;
};

using Happening = std::variant<SegmentStarted, StepStarted, HalfwayReached, HoldEnding, SegmentEnded, Waiting, Paused,
                               Resumed, Extended, VariationChanged, RoutineEnded>;

struct Event {
  Duration at{0};
  Happening what;
};

}  // namespace matside
