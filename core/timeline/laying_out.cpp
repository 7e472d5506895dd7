#include "timeline/laying_out.h"

#include "chime/bell.h"
#include "timeline/speaking.h"

#include <algorithm>
#include <chrono>

namespace matside {
namespace {

// A new instruction so close to the end of a hold would run into the words about coming out.
constexpr Duration tooLateForAStep{15000};
// The last bell comes upon nothing, even after a slow voice.
constexpr Duration afterLastWords{2000};

double paceOf(const Pace& pace, Stage stage) {
  const double asked = stage == Stage::ChangeSides ? pace.changingSides : pace.gettingIn;
  return std::clamp(asked, 0.5, 3.0);
}

Duration scaled(Duration time, double factor) {
  if (factor == 1.0) {
    return time;
  }
  const auto exact = std::chrono::duration<double, std::milli>(time) * factor;
  return std::chrono::ceil<std::chrono::seconds>(exact - std::chrono::microseconds(1));
}

Duration announcementTime(const Pose& pose, const Segment& segment) {
  Duration time{0};
  for (const auto& said : announcementOf(pose, segment.variation, segment.side)) {
    time += speakingTime(said);
  }
  return time;
}

/// How long bells and words take as the segment begins, before the line of its first own step.
Duration preludeOf(const Timeline& timeline, std::size_t index, const Pose& pose) {
  const Segment& segment = timeline.segments[index];
  if (segment.stage == Stage::Hold) {
    return lengthOf(Bell::HoldBegins);
  }
  if (segment.stage == Stage::ChangeSides) {
    return lengthOf(Bell::ChangeSides) + speakingTime(changeSidesPhrase);
  }
  return firstOfItem(timeline, index) == index ? announcementTime(pose, segment) : Duration{0};
}

bool waitsAtFirst(const Timeline& timeline, std::size_t index) {
  const Segment& segment = timeline.segments[index];
  const bool atChanges = timeline.waits == Waits::AtChanges;
  if (segment.stage == Stage::ChangeSides) {
    return atChanges || timeline.items[segment.item].waitsAtChange;
  }
  return atChanges && firstOfItem(timeline, index) == index;
}

/// The steps of the segment's stage; one without words where the content has none.
std::vector<Step> ownSteps(const Timeline& timeline, std::size_t index, const Pose& pose) {
  const Segment& segment = timeline.segments[index];
  std::vector<Step> steps = stepsOf(pose, segment.variation, segment.stage);
  if (steps.empty()) {
    Step still;
    still.id = StepId("still");
    still.figure = pose.figures.empty() ? FigureKey() : pose.figures.begin()->first;
    return {still};
  }
  steps.front().waits = steps.front().waits || waitsAtFirst(timeline, index);
  if (timeline.waits == Waits::AtEveryStep) {
    std::ranges::for_each(steps, [](Step& step) { step.waits = true; });
  }
  return steps;
}

/// The least a step can take: what sounds before it, its own line, and no fraction of a second.
Duration leastFor(const Step& step, const Segment& segment, Duration prelude) {
  return std::chrono::ceil<std::chrono::seconds>(prelude + speakingTime(step.spoken.on(segment.side)));
}

void layOutHold(Segment& segment, const std::vector<Step>& own, Duration prelude) {
  segment.steps.clear();
  Duration at{0};
  for (const auto& step : own) {
    if (!segment.steps.empty() && at + tooLateForAStep >= segment.length) {
      break;
    }
    segment.steps.push_back({step, at, std::max(step.time, leastFor(step, segment, prelude))});
    prelude = Duration{0};
    segment.steps.back().step.waits = false;
    at += segment.steps.back().length;
    if (step.time == Duration{0}) {
      break;
    }
  }
  segment.steps.back().length = segment.length - segment.steps.back().at;
}

void append(Segment& segment, const Step& step, Duration time) {
  segment.steps.push_back({step, segment.length, time});
  segment.length += time;
}

/// The routine's own words, over the picture of the pose they stand beside.
void appendWords(Segment& segment, const std::vector<Step>& words, const FigureKey& figure) {
  for (Step step : words) {
    step.figure = figure;
    append(segment, step, step.time);
  }
}

void layOutOwn(Segment& segment, const std::vector<Step>& own, double pace, Duration prelude) {
  for (const auto& step : own) {
    append(segment, step, std::max(scaled(step.time, pace), leastFor(step, segment, prelude)));
    prelude = Duration{0};
  }
}

}  // namespace

void layOut(Timeline& timeline, std::size_t index, const Pose& pose) {
  Segment& segment = timeline.segments[index];
  const std::vector<Step> own = ownSteps(timeline, index, pose);
  if (segment.stage == Stage::Hold) {
    layOutHold(segment, own, preludeOf(timeline, index, pose));
    return;
  }
  segment.steps.clear();
  segment.length = Duration{0};
  if (index == 0) {
    appendWords(segment, timeline.opening, own.front().figure);
  }
  layOutOwn(segment, own, paceOf(timeline.pace, segment.stage), preludeOf(timeline, index, pose));
  if (index + 1 == timeline.segments.size()) {
    appendWords(segment, timeline.closing, own.back().figure);
    if (!timeline.closing.empty()) {
      segment.steps.back().length += afterLastWords;
      segment.length += afterLastWords;
    }
  }
}

void closeRanks(Timeline& timeline) {
  Duration at{0};
  for (auto& segment : timeline.segments) {
    segment.start = at;
    at += segment.length;
  }
}

}  // namespace matside
