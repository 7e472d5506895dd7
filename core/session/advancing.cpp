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
    const Mark mark = m_marks[m_nextMark];
    const Duration step = std::min(mark.at - m_inSegment, time);
    m_inSegment += step;
    m_practised += step;
    time -= step;
    if (m_inSegment < mark.at) {
      return;
    }
    ++m_nextMark;
    happen(mark);
  }
}

void Session::happen(const Mark& mark) {
  switch (mark.kind) {
    case Mark::Kind::Step:
      beginStep(mark.step);
      return;
    case Mark::Kind::Halfway:
      if (!std::exchange(m_pastHalfway, true)) {
        tell(HalfwayReached{m_segment});
      }
      return;
    case Mark::Kind::HoldEnding:
      tell(HoldEnding{m_segment});
      return;
    case Mark::Kind::End:
      goTo(following());
      return;
  }
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
    end(Ending::Completed);
    return;
  }
  const Segment& from = current();
  const Segment& to = m_timeline.segments[segment];
  const bool wayOut = to.stage == Stage::ComeOut || to.stage == Stage::Rest;
  if (wayOut && from.item == to.item && from.side && from.side != to.side) {
    m_timeline = onSide(std::move(m_timeline), segment, currentPose(), *from.side);
  }
  begin(segment);
}

void Session::begin(std::size_t segment) {
  m_segment = segment;
  m_step = 0;
  m_inSegment = Duration{0};
  m_pastHalfway = false;
  if (current().stage != Stage::ComeOut) {
    m_onward.reset();
  }
  m_marks = marksOf(current());
  m_nextMark = 1;
  tell(SegmentStarted{segment});
  beginStep(0);
}

void Session::end(Ending ending) {
  m_flow = Flow::Ended;
  tell(RoutineEnded{ending});
}

/// The segment after the running one; past the last when the routine is over.
std::size_t Session::following() const {
  return m_onward.value_or(m_segment + 1);
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
