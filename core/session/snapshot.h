#pragma once

#include "timeline/timeline.h"

#include <optional>
#include <vector>

namespace matside {

/// A segment as a snapshot keeps it.
struct SavedSegment {
  std::size_t item = 0;
  Stage stage = Stage::Hold;
  std::optional<Side> side;  ///< the way out may start from a pose's first side
  Duration hold{0};          ///< length of a hold, with extensions; 0 for other stages
  Variation variation;

  bool operator==(const SavedSegment&) const = default;
};

/// What a session keeps between calls, enough to go on from the same place in another run of the program.
struct Snapshot {
  RoutineId routine;
  std::vector<SavedSegment> segments;  ///< all of the practice
  std::size_t segment = 0;
  std::size_t step = 0;
  Duration inStep{0};
  Duration stepLength{0};    ///< of the running step outside a hold, which a change may have made longer; else 0
  bool waiting = false;      ///< for the person, at the step
  bool toldHalfway = false;  ///< of the running hold
  bool toldEnding = false;
  std::optional<std::size_t> onward;  ///< item the running way out leads to; past the last one: the end
  Duration practised{0};              ///< without pauses

  bool operator==(const Snapshot&) const = default;
};

}  // namespace matside
