// Any routine, and a person who presses any key at any time on a machine that wakes late: events stay in order.
#include "any_input.h"
#include "promise.h"
#include "session/session.h"

namespace {

using namespace matside;
using fuzz::promise;

/// Holds the order of events: steps inside segments, one segment at a time, time never back, one end.
class Order {
 public:
  void see(const Event& event) {
    promise(!m_ended, "nothing is told after the end");
    promise(event.at >= m_at, "time does not run back");
    m_at = event.at;
    if (const auto* started = std::get_if<SegmentStarted>(&event.what)) {
      promise(!m_open, "one segment at a time");
      m_open = started->segment;
    } else if (const auto* ended = std::get_if<SegmentEnded>(&event.what)) {
      promise(m_open == ended->segment, "the open segment ends");
      m_open.reset();
    } else if (const auto* step = std::get_if<StepStarted>(&event.what)) {
      promise(m_open == step->segment, "a step belongs to the open segment");
    } else if (std::holds_alternative<RoutineEnded>(event.what)) {
      m_ended = true;
    }
  }

 private:
  std::optional<std::size_t> m_open;
  Duration m_at{0};
  bool m_ended = false;
};

void command(Session& session, FuzzedDataProvider& input, Moment now) {
  static constexpr void (Session::* plain[])(Moment) = {
      &Session::advance, &Session::pause,    &Session::resume, &Session::proceed,  &Session::next, &Session::back,
      &Session::extend,  &Session::skipPose, &Session::hurt,   &Session::goToRest, &Session::stop, &Session::start};
  const auto which = input.ConsumeIntegralInRange<std::size_t>(0, std::size(plain) + 1);
  if (which < std::size(plain)) {
    (session.*plain[which])(now);
  } else if (which == std::size(plain)) {
    session.easeOff(now);
  } else {
    const Pose& pose = fuzz::anyPose(input);
    const auto& place = pose.places[input.ConsumeIntegralInRange<std::size_t>(0, pose.places.size() - 1)];
    const auto option = input.ConsumeIntegralInRange<std::size_t>(0, place.options.size() - 1);
    session.choose(now, place.options[option].id);
  }
}

void checkRestore(const Session& session, const Timeline& timeline, Moment now) {
  if (session.state() == Session::State::Ready || session.state() == Session::State::Ended) {
    return;
  }
  Session later(timeline, shippedLibrary(), {}, [](const Event&) {});
  if (later.restore(session.snapshot(now), now)) {
    promise(later.segment() == session.segment(), "a restored practice goes on in the same segment");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  FuzzedDataProvider input(bytes, size);
  const Routine routine = fuzz::anyRoutine(input);
  const Practitioner who = fuzz::anyPractitioner(input);
  const Timeline timeline = buildTimeline(routine, shippedLibrary(), who);
  Order order;
  Session session(timeline, shippedLibrary(), who.shelf, [&](const Event& event) { order.see(event); });
  Moment now{0};
  session.start(now);
  while (input.remaining_bytes() > 0) {
    now += Duration(input.ConsumeIntegralInRange<Duration::rep>(-100, 60'000));
    command(session, input, now);
    const auto wake = session.nextWake();
    promise(!wake || session.state() == Session::State::Running, "only a running practice wants to be woken");
    promise(session.leftInSegment(now) >= Duration{0}, "what is left is not negative");
  }
  checkRestore(session, timeline, now);
  return 0;
}
