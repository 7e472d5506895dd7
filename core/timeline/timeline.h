#pragma once

#include "variation/variation.h"

#include <optional>
#include <variant>
#include <vector>

namespace matside {

/// How generous the times between holds are: 1 is what the content allows, 2 twice that. 0.5 to 3.
struct Pace {
  double gettingIn = 1.0;
  double changingSides = 1.0;
};

/// A step with its place in time. In a segment that is a hold the last step lasts to its end.
struct TimedStep {
  Step step;
  Duration at{0};      ///< from the start of the segment
  Duration length{0};
};

/// One stage of one pose on one side. Segments follow each other without gaps.
struct Segment {
  Duration start{0};
  Duration length{0};
  Stage stage = Stage::SetUp;
  PoseId pose;
  std::optional<Side> side;  ///< in ChangeSides the side changed to
  Variation variation;
  std::size_t item = 0;      ///< index of the routine's item
  std::vector<TimedStep> steps;

  Duration end() const { return start + length; }
};

/// A routine laid out in time, for one person's shelf, choices and pace.
struct Timeline {
  RoutineId routine;
  std::vector<Segment> segments;
  PropCounts props;  ///< what to gather before the start

  Duration total() const { return segments.empty() ? Duration{0} : segments.back().end(); }
};

/// Everything personal that shapes a timeline.
struct Practitioner {
  PropShelf shelf;
  std::map<PoseId, Choices> choices;
  Pace pace;
};

/// The routine's items must be poses of the library (a loaded routine always is).
Timeline buildTimeline(const Routine& routine, const Library& library, const Practitioner& who);

/// The lengths a routine can be fitted to.
struct PossibleLengths {
  Duration shortest{0};
  Duration longest{0};
};

PossibleLengths possibleLengths(const Routine& routine, const Library& library, const Practitioner& who);

/// The routine with its holds scaled within each pose's limits so that the timeline lasts `length`, to the second;
/// both sides stay equal. When that cannot be: the lengths that can.
BasicExpected<Routine, PossibleLengths> scaledTo(const Routine& routine, Duration length, const Library& library,
                                                 const Practitioner& who);

}  // namespace matside
