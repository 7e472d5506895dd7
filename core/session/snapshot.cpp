#include "session/session.h"
#include "timeline/laying_out.h"

#include <algorithm>
#include <chrono>

namespace matside {
namespace {

constexpr Duration longestPractice = std::chrono::hours(24);

/// One option at every place, in order, and none that another rules out.
bool isOf(const Pose& pose, const Variation& variation) {
  const auto& options = variation.options();
  if (options.size() != pose.places.size()) {
    return false;
  }
  for (std::size_t place = 0; place < options.size(); ++place) {
    if (pose.placeOf(options[place]) != &pose.places[place]) {
      return false;
    }
    const Option* option = pose.option(options[place]);
    if (std::ranges::any_of(options, [option](const OptionId& other) { return option->rulesOut.contains(other); })) {
      return false;
    }
  }
  return true;
}

bool isWayOut(Stage stage) {
  return stage == Stage::ComeOut || stage == Stage::Rest;
}

bool isAt(const SavedSegment& saved, std::size_t item, const StageOnSide& place) {
  const bool sideFits = saved.side == place.side || (isWayOut(place.stage) && saved.side && place.side);
  return saved.item == item && saved.stage == place.stage && sideFits;
}

bool fits(const SavedSegment& saved, const Pose& pose) {
  const bool lasts = saved.hold > Duration{0} && saved.hold <= Session::longestHold;
  return (saved.stage == Stage::Hold ? lasts : saved.hold == Duration{0}) && isOf(pose, saved.variation);
}

/// Every item's stages in order, some left out, but never a hold.
bool segmentsFit(const Timeline& timeline, const Library& library, const std::vector<SavedSegment>& saved) {
  auto next = saved.begin();
  for (std::size_t item = 0; item < timeline.items.size(); ++item) {
    const Pose& pose = *library.pose(timeline.items[item].pose);
    for (const auto& place : stagesOf(pose)) {
      if (next != saved.end() && isAt(*next, item, place) && fits(*next, pose)) {
        ++next;
      } else if (place.stage == Stage::Hold) {
        return false;
      }
    }
  }
  return next == saved.end();
}

/// Only a way out leads elsewhere, and never back.
bool onwardFits(const Timeline& timeline, const Snapshot& snapshot) {
  const SavedSegment& running = snapshot.segments[snapshot.segment];
  return !snapshot.onward || (running.stage == Stage::ComeOut && *snapshot.onward > running.item &&
                              *snapshot.onward <= timeline.items.size());
}

bool fits(const Timeline& timeline, const Library& library, const Snapshot& snapshot) {
  const bool timesFit = snapshot.inStep >= Duration{0} && snapshot.inStep <= Session::longestHold &&
                        snapshot.stepLength >= Duration{0} && snapshot.stepLength <= Session::longestHold &&
                        snapshot.practised >= Duration{0} && snapshot.practised <= longestPractice;
  return timesFit && snapshot.routine == timeline.routine && snapshot.segment < snapshot.segments.size() &&
         segmentsFit(timeline, library, snapshot.segments) && onwardFits(timeline, snapshot);
}

/// The timeline with the segments of the snapshot, laid out at the pace of today.
Timeline resumed(Timeline timeline, const Library& library, const std::vector<SavedSegment>& saved) {
  timeline.segments.clear();
  for (const auto& kept : saved) {
    Segment segment;
    segment.stage = kept.stage;
    segment.pose = timeline.items[kept.item].pose;
    segment.side = kept.side;
    segment.variation = kept.variation;
    segment.item = kept.item;
    segment.length = kept.hold;
    timeline.segments.push_back(std::move(segment));
  }
  updateProps(timeline, library);
  for (std::size_t index = 0; index < timeline.segments.size(); ++index) {
    layOut(timeline, index, *library.pose(timeline.segments[index].pose));
  }
  closeRanks(timeline);
  return timeline;
}

}  // namespace

Snapshot Session::snapshot(Moment now) const {
  Snapshot taken;
  taken.routine = m_timeline.routine;
  taken.practised = m_practised;
  for (const auto& segment : m_timeline.segments) {
    const Duration hold = segment.stage == Stage::Hold ? segment.length : Duration{0};
    taken.segments.push_back({segment.item, segment.stage, segment.side, hold, segment.variation});
  }
  if (m_marks.empty()) {
    return taken;
  }
  const Duration untold = std::min(inSegment(now) - m_inSegment, nextMark().at - m_inSegment);
  taken.segment = m_segment;
  taken.step = m_step;
  taken.inStep = m_inSegment + untold - current().steps[m_step].at;
  taken.stepLength = current().stage == Stage::Hold ? Duration{0} : current().steps[m_step].length;
  taken.waiting = m_waiting;
  taken.toldHalfway = m_toldHalfway;
  taken.toldEnding = m_toldEnding;
  taken.onward = m_onward;
  taken.practised += untold;
  return taken;
}

bool Session::restore(const Snapshot& snapshot, Moment now) {
  if (m_flow != Flow::Ready || !fits(m_timeline, *m_library, snapshot)) {
    return false;
  }
  Timeline timeline = resumed(m_timeline, *m_library, snapshot.segments);
  if (snapshot.step >= timeline.segments[snapshot.segment].steps.size()) {
    return false;
  }
  m_timeline = std::move(timeline);
  adopt(snapshot);
  m_last = now;
  hold(PauseReason::Asked);
  return true;
}

void Session::adopt(const Snapshot& snapshot) {
  m_segment = snapshot.segment;
  m_step = snapshot.step;
  if (current().stage != Stage::Hold && current().steps[m_step].length < snapshot.stepLength) {
    m_timeline = withStep(std::move(m_timeline), m_segment, m_step, snapshot.stepLength);
  }
  const TimedStep& timed = current().steps[m_step];
  m_inSegment = timed.at + std::min(snapshot.inStep, timed.length);
  m_waiting = snapshot.waiting && timed.step.waits;
  m_toldHalfway = snapshot.toldHalfway;
  m_toldEnding = snapshot.toldEnding;
  m_onward = snapshot.onward;
  m_practised = snapshot.practised;
  m_marks = marksOf(current());
}

}  // namespace matside
