#pragma once

#include "timeline/timeline.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace matside {

// What happens in a practice. Every event carries `at`: the time practised so far, without pauses.

struct SegmentStarted {
  std::size_t segment = 0;  ///< index in the session's timeline

  bool operator==(const SegmentStarted&) const = default;
};
struct StepStarted {
  std::size_t segment = 0;
  std::size_t step = 0;

  bool operator==(const StepStarted&) const = default;
};
/// Half of a hold of over 2 min is done; once in a hold, however it is extended.
struct HalfwayReached {
  std::size_t segment = 0;

  bool operator==(const HalfwayReached&) const = default;
};
/// The last 10 s of a hold begin (holds over 20 s only); once more when the hold is extended after that.
struct HoldEnding {
  std::size_t segment = 0;

  bool operator==(const HoldEnding&) const = default;
};
/// Whether it ran to its end or was left: every SegmentStarted has its SegmentEnded before the next one.
struct SegmentEnded {
  std::size_t segment = 0;

  bool operator==(const SegmentEnded&) const = default;
};
/// The step that has just started waits for the person: the clock stands until `proceed`, then its time runs; where
/// every step waits, it is over then.
struct Waiting {
  std::size_t segment = 0;
  std::size_t step = 0;

  bool operator==(const Waiting&) const = default;
};
enum class PauseReason { Asked, Hurts, Slept };
struct Paused {
  PauseReason reason = PauseReason::Asked;
  std::size_t segment = 0;
  std::size_t step = 0;

  bool operator==(const Paused&) const = default;
};
/// Elsewhere: something else starts right after, so that nothing is to be said about this step again.
enum class Resuming { Here, Elsewhere };
struct Resumed {
  Resuming where = Resuming::Here;
  std::size_t segment = 0;
  std::size_t step = 0;

  bool operator==(const Resumed&) const = default;
};
/// A hold got longer by this much (on a sided pose a second side still to come did too).
struct Extended {
  std::size_t segment = 0;
  Duration by{0};

  bool operator==(const Extended&) const = default;
};
/// The running pose is practised in another variation from here on; the clock of a hold is untouched. If another step
/// is under way now, its StepStarted follows.
struct VariationChanged {
  std::size_t segment = 0;
  std::size_t step = 0;         ///< under way now
  std::vector<OptionId> taken;  ///< the options that were not there before
  Variation before;

  bool operator==(const VariationChanged&) const = default;
};
enum class Ending { Completed, Stopped };
struct RoutineEnded {
  Ending ending = Ending::Completed;

  bool operator==(const RoutineEnded&) const = default;
};

using Happening = std::variant<SegmentStarted, StepStarted, HalfwayReached, HoldEnding, SegmentEnded, Waiting, Paused,
                               Resumed, Extended, VariationChanged, RoutineEnded>;

struct Event {
  Duration at{0};
  Happening what;

  bool operator==(const Event&) const = default;
};

}  // namespace matside
