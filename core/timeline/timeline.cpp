#include "timeline/timeline.h"

#include "base/contract.h"
#include "timeline/laying_out.h"
#include "timeline/speaking.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace matside {
namespace {

using Words = std::vector<Step>;

Words asSteps(const std::vector<Line>& lines, const std::string& name) {
  Words steps;
  for (const auto& line : lines) {
    Step step;
    step.id = StepId(name + "-" + std::to_string(steps.size() + 1));
    step.shown = line;
    step.spoken = line;
    step.time = std::chrono::ceil<std::chrono::seconds>(speakingTime(line.left));
    steps.push_back(std::move(step));
  }
  return steps;
}

/// What the person wishes for, else what the routine's author chose.
Choices wishesFor(const RoutineItem& item, const Pose& pose, const Practitioner& who) {
  Choices wishes;
  for (const auto& option : item.options) {
    if (const Place* place = pose.placeOf(option)) {
      wishes[place->id] = option;
    }
  }
  const auto own = who.choices.find(pose.id);
  if (own == who.choices.end()) {
    return wishes;
  }
  for (const auto& [place, id] : own->second) {
    const Option* option = pose.option(id);
    if (option != nullptr && who.shelf.holds(option->needs)) {
      wishes[place] = id;
    }
  }
  return wishes;
}

struct StageOnSide {
  Stage stage = Stage::Hold;
  std::optional<Side> side;
};

std::vector<StageOnSide> stagesOf(const Pose& pose) {
  if (!pose.sides) {
    return {{Stage::SetUp, {}}, {Stage::GetIn, {}}, {Stage::Hold, {}}, {Stage::ComeOut, {}}, {Stage::Rest, {}}};
  }
  const Side first = pose.sides->first;
  const Side second = opposite(first);
  return {{Stage::SetUp, first}, {Stage::GetIn, first},    {Stage::Hold, first}, {Stage::ChangeSides, second},
          {Stage::Hold, second}, {Stage::ComeOut, second}, {Stage::Rest, second}};
}

bool hasSegment(const Timeline& timeline, const Pose& pose, const Segment& segment, bool lastItem) {
  const bool opens = timeline.segments.empty() && !timeline.opening.empty() && segment.stage == Stage::SetUp;
  const bool closes = lastItem && !timeline.closing.empty() && segment.stage == Stage::Rest;
  return segment.stage == Stage::Hold || opens || closes || !stepsOf(pose, segment.variation, segment.stage).empty();
}

void appendItem(Timeline& timeline, const Routine& routine, std::size_t index, const Pose& pose,
                const ChosenVariation& chosen) {
  const RoutineItem& item = routine.items[index];
  for (const auto& [stage, side] : stagesOf(pose)) {
    Segment segment;
    segment.stage = stage;
    segment.side = side;
    segment.pose = pose.id;
    segment.variation = chosen.variation;
    segment.item = index;
    segment.length = stage == Stage::Hold ? item.hold.value_or(pose.hold.usual) : Duration{0};
    segment.waitsFirst = stage == Stage::ChangeSides && item.waitsAtChange;
    if (hasSegment(timeline, pose, segment, index + 1 == routine.items.size())) {
      timeline.segments.push_back(std::move(segment));
    }
  }
}

}  // namespace

Timeline buildTimeline(const Routine& routine, const Library& library, const Practitioner& who) {
  Timeline timeline;
  timeline.routine = routine.id;
  timeline.pace = who.pace;
  timeline.opening = asSteps(routine.opening, "opening");
  timeline.closing = asSteps(routine.closing, "closing");
  for (std::size_t index = 0; index < routine.items.size(); ++index) {
    const RoutineItem& item = routine.items[index];
    const Pose* pose = library.pose(item.pose);
    contract(pose != nullptr, "a routine's poses are in its library");
    const ChosenVariation chosen = chooseVariation(*pose, who.shelf, wishesFor(item, *pose, who));
    timeline.props = larger(std::move(timeline.props), chosen.needed);
    appendItem(timeline, routine, index, *pose, chosen);
  }
  for (std::size_t index = 0; index < timeline.segments.size(); ++index) {
    layOut(timeline, index, *library.pose(timeline.segments[index].pose));
  }
  closeRanks(timeline);
  return timeline;
}

std::size_t stepAt(const Segment& segment, Duration inSegment) {
  const auto later = std::ranges::upper_bound(segment.steps, inSegment, {}, &TimedStep::at);
  const auto passed = later - segment.steps.begin();
  return passed == 0 ? 0 : static_cast<std::size_t>(passed - 1);
}

std::size_t firstOfItem(const Timeline& timeline, std::size_t segment) {
  while (segment > 0 && timeline.segments[segment - 1].item == timeline.segments[segment].item) {
    --segment;
  }
  return segment;
}

std::size_t lastOfItem(const Timeline& timeline, std::size_t segment) {
  while (segment + 1 < timeline.segments.size() &&
         timeline.segments[segment + 1].item == timeline.segments[segment].item) {
    ++segment;
  }
  return segment;
}

}  // namespace matside
