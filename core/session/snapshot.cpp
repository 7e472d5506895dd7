#include "session/session.h"

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

bool fits(const Segment& segment, const Pose& pose, Duration length, const Variation& variation) {
  const bool lasts = length > Duration{0} && length <= Session::longestHold;
  return (segment.stage != Stage::Hold || lasts) && isOf(pose, variation);
}

bool sideFits(const Segment& segment, std::optional<Side> side) {
  const bool wayOut = segment.stage == Stage::ComeOut || segment.stage == Stage::Rest;
  return side == segment.side || (wayOut && side && segment.side);
}

bool fits(const Timeline& timeline, const Library& library, const Snapshot& snapshot) {
  const std::size_t count = timeline.segments.size();
  if (snapshot.routine != timeline.routine || snapshot.segment >= count || snapshot.lengths.size() != count ||
      snapshot.variations.size() != count) {
    return false;
  }
  const bool timesFit = snapshot.inSegment >= Duration{0} && snapshot.inSegment <= snapshot.lengths[snapshot.segment] &&
                        snapshot.practised >= Duration{0} && snapshot.practised <= longestPractice;
  const bool onwardFits = !snapshot.onward || (*snapshot.onward > snapshot.segment && *snapshot.onward < count);
  if (!timesFit || !onwardFits || !sideFits(timeline.segments[snapshot.segment], snapshot.side)) {
    return false;
  }
  for (std::size_t index = 0; index < count; ++index) {
    const Segment& segment = timeline.segments[index];
    if (!fits(segment, *library.pose(segment.pose), snapshot.lengths[index], snapshot.variations[index])) {
      return false;
    }
  }
  return true;
}

}  // namespace

Snapshot Session::snapshot(Moment now) const {
  Snapshot taken;
  taken.routine = m_timeline.routine;
  taken.segment = m_segment;
  taken.onward = m_onward;
  taken.inSegment = m_inSegment;
  taken.practised = m_practised;
  for (const auto& segment : m_timeline.segments) {
    taken.lengths.push_back(segment.length);
    taken.variations.push_back(segment.variation);
  }
  if (!m_timeline.segments.empty()) {
    taken.side = current().side;
    taken.inSegment = inSegment(now);
    taken.practised += taken.inSegment - m_inSegment;
  }
  return taken;
}

bool Session::restore(const Snapshot& snapshot, Moment now) {
  if (m_flow != Flow::Ready || !fits(m_timeline, *m_library, snapshot)) {
    return false;
  }
  adopt(snapshot);
  m_last = now;
  hold(PauseReason::Asked);
  return true;
}

void Session::adopt(const Snapshot& snapshot) {
  for (std::size_t index = 0; index < snapshot.lengths.size(); ++index) {
    const Pose& pose = *m_library->pose(m_timeline.segments[index].pose);
    m_timeline = withVariation(std::move(m_timeline), index, pose, snapshot.variations[index]);
    if (m_timeline.segments[index].stage == Stage::Hold) {
      m_timeline = withHold(std::move(m_timeline), index, pose, snapshot.lengths[index]);
    }
  }
  m_segment = snapshot.segment;
  if (snapshot.side && snapshot.side != current().side) {
    m_timeline = onSide(std::move(m_timeline), m_segment, currentPose(), *snapshot.side);
  }
  m_practised = snapshot.practised;
  m_onward = snapshot.onward;
  m_inSegment = std::min(snapshot.inSegment, current().length);
  m_marks = marksOf(current());
  const auto ahead = std::ranges::upper_bound(m_marks, m_inSegment, {}, &Mark::at);
  m_nextMark = std::min(static_cast<std::size_t>(ahead - m_marks.begin()), m_marks.size() - 1);
  m_step = stepAt(current(), m_inSegment);
  m_waiting = current().steps[m_step].step.waits && m_inSegment == current().steps[m_step].at;
  m_pastHalfway = m_inSegment >= current().length / 2;
}

}  // namespace matside
