#include "base/contract.h"
#include "session/session.h"

#include <algorithm>
#include <utility>

namespace matside {

void Session::start(Moment now) {
  if (m_flow != Flow::Ready) {
    return;
  }
  m_last = now;
  m_flow = Flow::Going;
  if (m_timeline.segments.empty()) {
    end(Ending::Completed);
  } else {
    begin(0);
  }
}

void Session::pause(Moment now) {
  catchUp(now);
  if (m_flow == Flow::Going) {
    hold(PauseReason::Asked);
  }
}

void Session::hurt(Moment now) {
  catchUp(now);
  const bool saidAlready = m_flow == Flow::Paused && m_pausedFor == PauseReason::Hurts;
  if (active() && !saidAlready) {
    hold(PauseReason::Hurts);
  }
}

void Session::hold(PauseReason reason) {
  m_flow = Flow::Paused;
  m_pausedFor = reason;
  tell(Paused{reason, m_segment, m_step});
}

void Session::resume(Moment now) {
  catchUp(now);
  goOn(Resuming::Here);
}

void Session::goOn(Resuming where) {
  if (m_flow == Flow::Paused) {
    m_flow = Flow::Going;
    tell(Resumed{where, m_segment, m_step});
  }
}

void Session::proceed(Moment now) {
  catchUp(now);
  if (state() != State::Waiting) {
    return;
  }
  m_waiting = false;
  if (m_timeline.waits == Waits::AtEveryStep) {
    const TimedStep& done = current().steps[m_step];
    m_inSegment = done.at + done.length;
    pass(Duration{0});
  }
}

void Session::next(Moment now) {
  catchUp(now);
  if (active()) {
    goTo(following());
  }
}

void Session::back(Moment now) {
  catchUp(now);
  if (!active()) {
    return;
  }
  m_onward.reset();
  goTo(m_inSegment < backToTheOneBefore ? preceding() : m_segment);
}

void Session::getInAgain(Moment now) {
  catchUp(now);
  const auto way = active() ? wayIn() : std::nullopt;
  goOn(way ? Resuming::Elsewhere : Resuming::Here);
  if (!way) {
    return;
  }
  if (current().stage == Stage::Hold) {
    const Pose& pose = currentPose();
    const Duration left = std::max(leftInSegment(now), std::min(pose.hold.shortest, current().length));
    m_timeline = withHold(std::move(m_timeline), m_segment, pose, left);
    m_marks = marksOf(current());
  }
  goTo(*way);
}

/// Where the way into the running hold begins, or the way in that is under way itself.
std::optional<std::size_t> Session::wayIn() const {
  const bool isHold = current().stage == Stage::Hold;
  if (isHold && m_segment == firstOfItem(m_timeline, m_segment)) {
    return std::nullopt;
  }
  const std::size_t way = isHold ? m_segment - 1 : m_segment;
  const Segment& leading = m_timeline.segments[way];
  if (leading.stage == Stage::GetIn && leading.variation != current().variation) {
    return firstOfItem(m_timeline, m_segment);
  }
  return leading.stage == Stage::GetIn || leading.stage == Stage::ChangeSides ? std::optional(way) : std::nullopt;
}

void Session::skipPose(Moment now) {
  catchUp(now);
  if (active()) {
    leave(Way::Out);
  }
}

void Session::goToRest(Moment now) {
  catchUp(now);
  if (active()) {
    leave(Way::OutAndToTheLastPose);
  }
}

void Session::comeOutAndEnd(Moment now) {
  catchUp(now);
  if (active()) {
    leave(Way::OutAndEnd);
  }
}

/// The item this way out leads to; none when it is the one that follows anyway.
std::optional<std::size_t> Session::leadsTo(Way way) const {
  const std::size_t items = m_timeline.items.size();
  switch (way) {
    case Way::Out:
      return std::nullopt;
    case Way::OutAndToTheLastPose:
      return current().item + 1 < items ? std::optional(items - 1) : std::nullopt;
    case Way::OutAndEnd:
      return items;
  }
  contract(false, "every way out leads somewhere");
  return std::nullopt;
}

/// A body that has not got into the pose yet, or is out of it, needs no way out; one that is coming out goes on so.
void Session::leave(Way way) {
  const std::optional<std::size_t> onward = leadsTo(way);
  const std::size_t past = lastOfItem(m_timeline, m_segment) + 1;
  const Stage stage = current().stage;
  if (stage == Stage::ComeOut) {
    goOn(Resuming::Here);
    m_onward = onward ? onward : m_onward;
    return;
  }
  goOn(Resuming::Elsewhere);
  std::size_t wayOut = m_segment;
  while (wayOut < past && m_timeline.segments[wayOut].stage != Stage::ComeOut) {
    ++wayOut;
  }
  const bool isIn = stage != Stage::SetUp && stage != Stage::Rest;
  if (!isIn || wayOut == past) {
    m_onward = onward;
    goTo(onward ? following() : past);
    return;
  }
  m_onward.reset();
  goTo(wayOut);
  m_onward = onward;
}

void Session::stop(Moment now) {
  catchUp(now);
  if (active()) {
    tell(SegmentEnded{m_segment});
    end(Ending::Stopped);
  }
}

}  // namespace matside
