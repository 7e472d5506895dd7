#include "base/contract.h"
#include "session/session.h"

#include <algorithm>
#include <utility>

namespace matside {

void Session::advance(Moment now) {
  catchUp(now);
}

void Session::catchUp(Moment now) {
  const Duration gap = std::max(now, m_last) - m_last;
  m_last += gap;
  if (state() != State::Running) {
    return;
  }
  if (gap > stall) {
    hold(PauseReason::Slept);
  } else {
    pass(gap);
  }
}

/// Tells everything due in the next `time`, each at its own moment. What is left of it when a step waits or the
/// routine ends is dropped.
void Session::pass(Duration time) {
  while (state() == State::Running) {
    const Mark mark = nextMark();
    const Duration step = std::min(mark.at - m_inSegment, time);
    m_inSegment += step;
    m_practised += step;
    time -= step;
    if (m_inSegment < mark.at) {
      return;
    }
    happen(mark);
  }
}

void Session::happen(const Mark& mark) {
  switch (mark.kind) {
    case Mark::Kind::Step:
      beginStep(mark.step);
      return;
    case Mark::Kind::Halfway:
      m_toldHalfway = true;
      tell(HalfwayReached{m_segment});
      return;
    case Mark::Kind::HoldEnding:
      m_toldEnding = true;
      tell(HoldEnding{m_segment});
      return;
    case Mark::Kind::End:
      goTo(following());
      return;
  }
}

bool Session::isTold(const Mark& mark) const {
  switch (mark.kind) {
    case Mark::Kind::Step:
      return mark.step <= m_step;
    case Mark::Kind::Halfway:
      return m_toldHalfway;
    case Mark::Kind::HoldEnding:
      return m_toldEnding;
    case Mark::Kind::End:
      return false;
  }
  contract(false, "every mark is told or not");
  return false;
}

/// What is told next. A mark that an extension or another variation has put behind is passed over.
const Mark& Session::nextMark() const {
  const auto next =
      std::ranges::find_if(m_marks, [this](const Mark& mark) { return mark.at >= m_inSegment && !isTold(mark); });
  return next == m_marks.end() ? m_marks.back() : *next;
}

void Session::beginStep(std::size_t step) {
  m_step = step;
  tell(StepStarted{m_segment, step});
  if (current().steps[step].step.waits) {
    m_waiting = true;
    tell(Waiting{m_segment, step});
  }
}

/// Ends the running segment and begins that one, or ends the routine when there is none.
void Session::goTo(std::size_t segment) {
  m_waiting = false;
  tell(SegmentEnded{m_segment});
  if (segment >= m_timeline.segments.size()) {
    end(m_onward ? Ending::Stopped : Ending::Completed);
    return;
  }
  agreeWith(segment);
  begin(segment);
}

/// Within a pose the way out starts from the side the body lies on, and who goes back does so in the variation that is
/// practised by now.
void Session::agreeWith(std::size_t target) {
  const Segment& to = m_timeline.segments[target];
  if (to.item != current().item) {
    return;
  }
  const Pose& pose = currentPose();
  const Variation variation = current().variation;
  const std::optional<Side> side = current().side;
  const bool wayOut = to.stage == Stage::ComeOut || to.stage == Stage::Rest;
  if (wayOut && side && side != to.side) {
    m_timeline = onSide(std::move(m_timeline), target, pose, *side);
  }
  if (target < m_segment && m_timeline.segments[target].variation != variation) {
    m_timeline = withVariation(std::move(m_timeline), target, *m_library, variation);
  }
}

void Session::begin(std::size_t segment) {
  m_segment = segment;
  m_step = 0;
  m_inSegment = Duration{0};
  m_toldHalfway = false;
  m_toldEnding = false;
  if (current().stage != Stage::ComeOut) {
    m_onward.reset();
  }
  m_marks = marksOf(current());
  tell(SegmentStarted{segment});
  beginStep(0);
}

void Session::end(Ending ending) {
  m_flow = Flow::Ended;
  tell(RoutineEnded{ending});
}

std::size_t Session::following() const {
  if (!m_onward) {
    return m_segment + 1;
  }
  const auto to = std::ranges::find(m_timeline.segments, *m_onward, &Segment::item);
  return static_cast<std::size_t>(to - m_timeline.segments.begin());
}

/// The segment before the running one; from a way out it is the hold on the side that is being left.
std::size_t Session::preceding() const {
  if (current().stage == Stage::ComeOut) {
    for (std::size_t index = m_segment; index-- > firstOfItem(m_timeline, m_segment);) {
      const Segment& earlier = m_timeline.segments[index];
      if (earlier.stage == Stage::Hold && earlier.side == current().side) {
        return index;
      }
    }
  }
  return m_segment == 0 ? 0 : m_segment - 1;
}

}  // namespace matside
