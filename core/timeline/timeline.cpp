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

void appendItem(Timeline& timeline, std::size_t index, const Pose& pose, const Variation& variation) {
  const PlannedItem& item = timeline.items[index];
  for (const auto& [stage, side] : stagesOf(pose)) {
    Segment segment;
    segment.stage = stage;
    segment.side = side;
    segment.pose = pose.id;
    segment.variation = variation;
    segment.item = index;
    segment.length = stage == Stage::Hold ? item.hold : Duration{0};
    if (belongs(timeline, pose, segment)) {
      timeline.segments.push_back(std::move(segment));
    }
  }
}

/// Time to speak, and then to stand up and fetch.
Step gatherStep(const Timeline& timeline) {
  constexpr Duration fetching{10000};
  Step step;
  step.id = StepId("gather");
  step.shown = {gatherShown, {}};
  step.spoken = {gatherPhrase, {}};
  Duration speaking = speakingTime(gatherPhrase);
  for (const auto& prop : timeline.gather) {
    speaking += speakingTime(prop);
  }
  step.time = std::chrono::ceil<std::chrono::seconds>(speaking + fetching);
  step.waits = timeline.waits == Waits::AtEveryStep;
  return step;
}

void putGatherStep(Timeline& timeline) {
  std::erase_if(timeline.opening, [](const Step& step) { return step.spoken.left == gatherPhrase; });
  if (!timeline.gather.empty()) {
    timeline.opening.push_back(gatherStep(timeline));
  }
}

void gatherFor(Timeline& timeline, PropCounts props, const Library& library) {
  timeline.props = std::move(props);
  timeline.gather = gatherWords(timeline.props, library);
  putGatherStep(timeline);
}

}  // namespace

std::vector<StageOnSide> stagesOf(const Pose& pose) {
  if (!pose.sides) {
    return {{Stage::SetUp, {}}, {Stage::GetIn, {}}, {Stage::Hold, {}}, {Stage::ComeOut, {}}, {Stage::Rest, {}}};
  }
  const Side first = pose.sides->first;
  const Side second = opposite(first);
  return {{Stage::SetUp, first}, {Stage::GetIn, first},    {Stage::Hold, first}, {Stage::ChangeSides, second},
          {Stage::Hold, second}, {Stage::ComeOut, second}, {Stage::Rest, second}};
}

bool belongs(const Timeline& timeline, const Pose& pose, const Segment& segment) {
  const bool opens = timeline.segments.empty() && !timeline.opening.empty() && segment.stage == Stage::SetUp;
  const bool lastItem = segment.item + 1 == timeline.items.size();
  const bool closes = lastItem && !timeline.closing.empty() && segment.stage == Stage::Rest;
  return segment.stage == Stage::Hold || opens || closes || !stepsOf(pose, segment.variation, segment.stage).empty();
}

void updateProps(Timeline& timeline, const Library& library) {
  PropCounts props;
  for (const auto& segment : timeline.segments) {
    props = larger(std::move(props), propsNeeded(*library.pose(segment.pose), segment.variation));
  }
  gatherFor(timeline, std::move(props), library);
}

Timeline buildTimeline(const Routine& routine, const Library& library, const Practitioner& who) {
  Timeline timeline;
  timeline.routine = routine.id;
  timeline.pace = who.pace;
  timeline.waits = who.waits;
  timeline.opening = asSteps(routine.opening, "opening");
  timeline.closing = asSteps(routine.closing, "closing");
  PropCounts props;
  std::vector<Variation> variations;
  for (const auto& item : routine.items) {
    const Pose* pose = library.pose(item.pose);
    contract(pose != nullptr, "a routine's poses are in its library");
    ChosenVariation chosen = chooseVariation(*pose, who.shelf, wishesFor(item, *pose, who));
    props = larger(std::move(props), chosen.needed);
    variations.push_back(std::move(chosen.variation));
    timeline.items.push_back({item.pose, item.hold.value_or(pose->hold.usual), item.waitsAtChange});
  }
  gatherFor(timeline, std::move(props), library);
  for (std::size_t index = 0; index < timeline.items.size(); ++index) {
    appendItem(timeline, index, *library.pose(timeline.items[index].pose), variations[index]);
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
