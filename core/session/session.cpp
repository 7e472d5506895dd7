#include "session/session.h"

#include "base/contract.h"

#include <algorithm>
#include <utility>

namespace matside {

Session::Session(Timeline timeline, const Library& library, PropShelf shelf, Sink sink)
    : m_timeline(std::move(timeline)), m_library(&library), m_shelf(std::move(shelf)), m_sink(std::move(sink)) {
  for (const auto& segment : m_timeline.segments) {
    contract(library.pose(segment.pose) != nullptr, "every pose of the timeline is in the library");
  }
}

const Pose& Session::currentPose() const {
  return *m_library->pose(current().pose);
}

void Session::tell(Happening what) {
  m_sink(Event{m_practised, std::move(what)});
}

Session::State Session::state() const {
  switch (m_flow) {
    case Flow::Ready:
      return State::Ready;
    case Flow::Going:
      return m_waiting ? State::Waiting : State::Running;
    case Flow::Paused:
      return State::Paused;
    case Flow::Ended:
      return State::Ended;
  }
  contract(false, "every flow has a state");
  return State::Ended;
}

Duration Session::inSegment(Moment now) const {
  const Duration since = std::max(now, m_last) - m_last;
  if (state() != State::Running || since > stall) {
    return m_inSegment;
  }
  return std::min(m_inSegment + since, current().length);
}

Duration Session::leftInSegment(Moment now) const {
  if (m_timeline.segments.empty() || state() == State::Ended) {
    return Duration{0};
  }
  return current().length - inSegment(now);
}

Duration Session::leftInRoutine(Moment now) const {
  Duration left = leftInSegment(now);
  if (state() == State::Ended) {
    return left;
  }
  for (std::size_t index = following(); index < m_timeline.segments.size(); ++index) {
    left += m_timeline.segments[index].length;
  }
  return left;
}

std::optional<Moment> Session::nextWake() const {
  if (state() != State::Running) {
    return std::nullopt;
  }
  const Duration aSecond{1000};
  const Duration overSeconds = (current().length - m_inSegment) % aSecond;
  const Duration toSecond = overSeconds == Duration{0} ? aSecond : overSeconds;
  return m_last + std::min(toSecond, nextMark().at - m_inSegment);
}

}  // namespace matside
