#include "session/session.h"

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
  if (state() == State::Waiting) {
    m_waiting = false;
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

/// A body that has not got into the pose yet, or is out of it, needs no way out; one that is coming out goes on so.
void Session::leave(Way way) {
  const std::size_t lastPose = firstOfItem(m_timeline, m_timeline.segments.size() - 1);
  const bool toLastPose = way == Way::OutAndToTheLastPose && m_segment < lastPose;
  const std::size_t past = lastOfItem(m_timeline, m_segment) + 1;
  const std::size_t onward = toLastPose ? lastPose : past;
  const Stage stage = current().stage;
  if (stage == Stage::ComeOut) {
    goOn(Resuming::Here);
    m_onward = toLastPose ? std::optional(lastPose) : m_onward;
    return;
  }
  goOn(Resuming::Elsewhere);
  std::size_t wayOut = m_segment;
  while (wayOut < past && m_timeline.segments[wayOut].stage != Stage::ComeOut) {
    ++wayOut;
  }
  const bool isIn = stage != Stage::SetUp && stage != Stage::Rest;
  if (!isIn || wayOut == past) {
    goTo(onward);
    return;
  }
  m_onward.reset();
  goTo(wayOut);
  m_onward = toLastPose ? std::optional(lastPose) : std::nullopt;
}

void Session::stop(Moment now) {
  catchUp(now);
  if (active()) {
    tell(SegmentEnded{m_segment});
    end(Ending::Stopped);
  }
}

}  // namespace matside
