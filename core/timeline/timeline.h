#pragma once

#include "variation/variation.h"

#include <optional>
#include <vector>

namespace matside {

/// How generous the times between holds are: 1 is what the content allows, 2 twice that. 0.5 to 3; values outside
/// are taken as the nearest. A step is never shorter than it takes to say its line.
struct Pace {
  double gettingIn = 1.0;  ///< setting up, getting in, coming out and resting
  double changingSides = 1.0;

  bool operator==(const Pace&) const = default;
};

/// A step with its place in time; the steps of a segment follow each other and fill it. In a hold the last one lasts
/// to the end, no step waits, and a step that would begin in the last 15 s is left out.
struct TimedStep {
  Step step;
  Duration at{0};  ///< from the start of the segment
  Duration length{0};
};

/// One stage of one pose on one side. Segments follow each other without gaps. A stage without steps has no segment,
/// a hold always has one; every segment has at least one step.
struct Segment {
  Duration start{0};
  Duration length{0};
  Stage stage = Stage::SetUp;
  PoseId pose;
  std::optional<Side> side;  ///< in ChangeSides the side changed to; the way out and the rest have the last side
  Variation variation;
  std::size_t item = 0;     ///< index of the routine's item
  bool waitsFirst = false;  ///< its first step waits for the person
  std::vector<TimedStep> steps;

  Duration end() const { return start + length; }
};

/// A routine laid out in time, for one person's shelf, choices and pace.
///
///    set-up | get-in | hold | change-sides | hold | come-out | rest | set-up ...
///    ^ the routine's opening lines come first        its closing lines end the last rest ^
struct Timeline {
  RoutineId routine;
  std::vector<Segment> segments;
  PropCounts props;           ///< what to gather before the start
  Pace pace;                  ///< the pace it is laid out with
  std::vector<Step> opening;  ///< the routine's first words, as the first steps of the first segment
  std::vector<Step> closing;  ///< its last words, as the last steps of the last segment

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

/// The step that is under way `inSegment` after the segment's start.
std::size_t stepAt(const Segment& segment, Duration inSegment);

/// The first segment of the item that `segment` belongs to, and the last.
std::size_t firstOfItem(const Timeline& timeline, std::size_t segment);
std::size_t lastOfItem(const Timeline& timeline, std::size_t segment);

/// A copy in which `segment`, a hold of `pose`, lasts `length`.
Timeline withHold(Timeline timeline, std::size_t segment, const Pose& pose, Duration length);

/// A copy in which every segment from `from` on that is of `pose` is practised in `variation`; holds keep their length.
Timeline withVariation(Timeline timeline, std::size_t from, const Pose& pose, const Variation& variation);

/// A copy in which `segment`, of `pose`, has this side: the way out of a pose that ends on its first side.
Timeline onSide(Timeline timeline, std::size_t segment, const Pose& pose, Side side);

}  // namespace matside
