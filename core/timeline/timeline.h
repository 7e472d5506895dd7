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

/// Where a practice waits for the person ("ready when you are"), besides where the routine or a pose asks for it.
enum class Waits {
  WhereAsked,
  AtChanges,    ///< before each pose, and before each change of sides
  AtEveryStep,  ///< at each step outside holds; going on ends the step, so that nobody waits for the clock
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
  std::size_t item = 0;  ///< index of the routine's item
  std::vector<TimedStep> steps;

  Duration end() const { return start + length; }
};

/// An item of the routine, as far as its segments follow from it.
struct PlannedItem {
  PoseId pose;
  Duration hold{0};  ///< a side, when sided
  bool waitsAtChange = false;
};

/// A routine laid out in time, for one person's shelf, choices and pace.
///
///    set-up | get-in | hold | change-sides | hold | come-out | rest | set-up ...
///    ^ the opening comes first: the routine's words, and what to gather     its closing words end the last rest ^
struct Timeline {
  RoutineId routine;
  std::vector<PlannedItem> items;
  std::vector<Segment> segments;
  PropCounts props;                 ///< what the variations of all segments need: what to gather before the start
  std::vector<std::string> gather;  ///< the same in words, one a prop: "two blocks"; empty when nothing is needed
  Pace pace;                        ///< the pace it is laid out with
  Waits waits = Waits::WhereAsked;
  std::vector<Step> opening;  ///< the first steps of the first segment: the routine's words, then the gather step
  std::vector<Step> closing;  ///< its last words, as the last steps of the last segment

  Duration total() const { return segments.empty() ? Duration{0} : segments.back().end(); }
};

/// Everything personal that shapes a timeline.
struct Practitioner {
  PropShelf shelf;
  std::map<PoseId, Choices> choices;
  Pace pace;
  Waits waits = Waits::WhereAsked;
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

/// A copy in which the pose of segment `from` is practised in `variation` from there on, wherever it comes again.
/// Holds keep their length. A stage that has steps in this variation only gets its segment, and one that has none any
/// more loses it, so that later segments may move; those up to `from` stay where they are.
Timeline withVariation(Timeline timeline, std::size_t from, const Library& library, const Variation& variation);

/// A copy in which this step, of a stage that is no hold, lasts `length`, and what follows comes the later.
Timeline withStep(Timeline timeline, std::size_t segment, std::size_t step, Duration length);

/// What leads a body that is setting up, getting in or holding from the variation `before` to the one of the segment:
/// the steps of setting up and getting in that are new and do not come by themselves after `step`.
std::vector<Step> stepsToTakeUp(const Pose& pose, const Variation& before, const Segment& segment, std::size_t step);

/// A copy in which `segment`, of `pose`, has this side: the way out of a pose that ends on its first side.
Timeline onSide(Timeline timeline, std::size_t segment, const Pose& pose, Side side);

}  // namespace matside
