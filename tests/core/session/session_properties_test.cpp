#include "support/any_practice.h"
#include "support/player.h"
#include "support/transcript.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <random>

namespace matside {
namespace {

using namespace std::chrono_literals;
using sample::Player;

/// What a person does, and how long after the thing before.
struct Wish {
  enum class Kind {
    Pause,
    Resume,
    Proceed,
    Next,
    Back,
    Extend,
    EaseOff,
    Choose,
    Hurt,
    SkipPose,
    GoToRest,
    ComeOutAndEnd
  };

  Duration after{0};
  Kind kind = Kind::Pause;
};

void grant(Player& player, Wish::Kind kind) {
  Session& session = player.session();
  switch (kind) {
    case Wish::Kind::Pause:
      return session.pause(player.now());
    case Wish::Kind::Resume:
      return session.resume(player.now());
    case Wish::Kind::Proceed:
      return session.proceed(player.now());
    case Wish::Kind::Next:
      return session.next(player.now());
    case Wish::Kind::Back:
      return session.back(player.now());
    case Wish::Kind::Extend:
      return session.extend(player.now());
    case Wish::Kind::EaseOff:
      session.easeOff(player.now());
      return;
    case Wish::Kind::Choose:
      return session.choose(player.now(), OptionId("bolster-under-back"));
    case Wish::Kind::Hurt:
      return session.hurt(player.now());
    case Wish::Kind::SkipPose:
      return session.skipPose(player.now());
    case Wish::Kind::GoToRest:
      return session.goToRest(player.now());
    case Wish::Kind::ComeOutAndEnd:
      return session.comeOutAndEnd(player.now());
  }
}

/// Up to a dozen wishes. Time between them is short more often than not, so that they meet in one segment.
rc::Gen<std::vector<Wish>> anyWishes() {
  const auto anyWish = rc::gen::exec([] {
    const int longest = *rc::gen::element(2000, 20000, 200000);
    return Wish{Duration(*rc::gen::inRange(0, longest)), static_cast<Wish::Kind>(*rc::gen::inRange(0, 12))};
  });
  return rc::gen::resize(12, rc::gen::container<std::vector<Wish>>(anyWish));
}

Timeline anyTimeline(const Library& library) {
  return buildTimeline(*sample::anyRoutine(), library, *sample::anyPractitioner());
}

Timeline anyWaitingTimeline(const Library& library) {
  Practitioner who = *sample::anyPractitioner();
  who.waits = *rc::gen::element(Waits::WhereAsked, Waits::AtChanges, Waits::AtEveryStep);
  return buildTimeline(*sample::anyRoutine(), library, who);
}

/// Lets time pass in calls as irregular as a busy machine makes them, none later than counts as asleep. The times are
/// drawn from one seed, so that a failing case has little to shrink.
class BusyMachine {
 public:
  void letPass(Player& player, Duration time) {
    while (time > 0ms) {
      const Duration late = std::min(time, Duration(m_lateness(m_random)));
      player.jump(late);
      time -= late;
    }
  }

  void finish(Player& player) {
    while (player.session().state() != Session::State::Ended) {
      player.does(&Session::resume);
      player.does(&Session::proceed);
      letPass(player, 4999ms);
    }
  }

 private:
  std::mt19937 m_random{*rc::gen::arbitrary<std::uint32_t>()};
  std::uniform_int_distribution<Duration::rep> m_lateness{1, Session::stall.count()};
};

using Lines = std::vector<std::string>;

Lines linesOf(Player& player) {
  return sample::Transcript(player.session().timeline()).of(player.told());
}

RC_GTEST_PROP(AnyPractice, TellsEveryEventAtItsExactTimeWhenWokenAsItAsks, ()) {
  const Library library = sample::library();
  Player player(library, anyTimeline(library));
  const Moment start = player.now();
  player.does(&Session::start);
  while (const auto wake = player.session().nextWake()) {
    RC_ASSERT(*wake > player.now() || player.session().leftInSegment(player.now()) == 0ms);
    player.letPass(*wake - player.now());
    player.does(&Session::proceed);
  }
  for (const auto& told : player.told()) {
    RC_ASSERT(told.event.at == told.now - start);
  }
  RC_ASSERT(player.session().practised() == player.session().timeline().total());
  RC_ASSERT(player.session().state() == Session::State::Ended);
}

RC_GTEST_PROP(AnyPractice, IsTheSameHoweverLateItIsCalled, ()) {
  BusyMachine machine;
  const Library library = sample::library();
  Timeline timeline = anyTimeline(library);
  for (auto& segment : timeline.segments) {
    for (auto& timed : segment.steps) {
      timed.step.waits = false;  // How long a person is waited for is no matter of late calls.
    }
  }
  const std::vector<Wish> wishes = *anyWishes();
  Player punctual(library, timeline, sample::shelfWithBolster());
  Player late(library, timeline, sample::shelfWithBolster());
  punctual.does(&Session::start);
  late.does(&Session::start);
  for (const auto& wish : wishes) {
    punctual.letPass(wish.after);
    grant(punctual, wish.kind);
    machine.letPass(late, wish.after);
    grant(late, wish.kind);
    RC_ASSERT(punctual.session().state() == late.session().state());
    RC_ASSERT(punctual.session().segment() == late.session().segment());
  }
  punctual.does(&Session::resume);
  late.does(&Session::resume);
  punctual.playOut();
  machine.finish(late);
  RC_ASSERT(linesOf(punctual) == linesOf(late));
}

RC_GTEST_PROP(AnyPractice, NestsStepsInSegmentsInOrder, ()) {
  BusyMachine machine;
  const Library library = sample::library();
  Player player(library, anyWaitingTimeline(library), sample::shelfWithBolster());
  player.does(&Session::start);
  for (const auto& wish : *anyWishes()) {
    machine.letPass(player, wish.after);
    grant(player, wish.kind);
  }
  machine.finish(player);

  std::optional<std::size_t> open;
  Duration at{0};
  int ends = 0;
  for (const auto& told : player.told()) {
    RC_ASSERT(ends == 0);
    RC_ASSERT(told.event.at >= at);
    at = told.event.at;
    if (const auto* started = std::get_if<SegmentStarted>(&told.event.what)) {
      RC_ASSERT(!open);
      open = started->segment;
    } else if (const auto* ended = std::get_if<SegmentEnded>(&told.event.what)) {
      RC_ASSERT(open == ended->segment);
      open.reset();
    } else if (const auto* step = std::get_if<StepStarted>(&told.event.what)) {
      RC_ASSERT(open == step->segment);
    } else if (std::holds_alternative<RoutineEnded>(told.event.what)) {
      RC_ASSERT(!open);
      ++ends;
    }
  }
  RC_ASSERT(ends == 1);
}

RC_GTEST_PROP(AnyPractice, HoldsForExactlyAsLongAsPromised, ()) {
  BusyMachine machine;
  const Library library = sample::library();
  Player player(library, anyTimeline(library), sample::shelfWithBolster());
  player.does(&Session::start);
  for (const auto& wish : *anyWishes()) {
    const bool moves = wish.kind == Wish::Kind::Next || wish.kind == Wish::Kind::Back ||
                       wish.kind == Wish::Kind::SkipPose || wish.kind == Wish::Kind::GoToRest ||
                       wish.kind == Wish::Kind::ComeOutAndEnd;
    machine.letPass(player, wish.after);
    if (!moves) {
      grant(player, wish.kind);
    }
  }
  machine.finish(player);
  const Timeline& timeline = player.session().timeline();
  std::map<std::size_t, Duration> started;
  std::size_t holds = 0;
  for (const auto& told : player.told()) {
    if (const auto* start = std::get_if<SegmentStarted>(&told.event.what)) {
      started[start->segment] = told.event.at;
    } else if (const auto* end = std::get_if<SegmentEnded>(&told.event.what)) {
      const Segment& segment = timeline.segments[end->segment];
      const bool isHold = segment.stage == Stage::Hold;
      holds += isHold ? 1U : 0U;
      RC_ASSERT(!isHold || told.event.at - started[end->segment] == segment.length);
    }
  }
  RC_ASSERT(holds == static_cast<std::size_t>(std::ranges::count(timeline.segments, Stage::Hold, &Segment::stage)));
}

RC_GTEST_PROP(AnyPractice, TellsEachStepAndMarkOfAnUndisturbedPracticeOnce, ()) {
  BusyMachine machine;
  const Library library = sample::library();
  const Timeline timeline = anyTimeline(library);
  Player player(library, timeline);
  player.does(&Session::start);
  machine.finish(player);
  std::size_t steps = 0;
  std::size_t halves = 0;
  for (const auto& segment : timeline.segments) {
    steps += segment.steps.size();
    halves += segment.stage == Stage::Hold && segment.length > 120s ? 1U : 0U;
  }
  RC_ASSERT(player.all<StepStarted>().size() == steps);
  RC_ASSERT(player.all<HalfwayReached>().size() == halves);
  RC_ASSERT(player.all<SegmentStarted>().size() == timeline.segments.size());
}

/// A practice in a program that falls over now and then, at any moment between two calls, and goes on from its
/// snapshot.
class FallingOver {
 public:
  FallingOver(const Library& library, Timeline timeline)
      : m_library(library), m_timeline(std::move(timeline)), m_player(begun()) {
    m_player->does(&Session::start);
  }

  Player& player() { return *m_player; }

  void letPass(Duration time) {
    const Duration until = Duration(std::uniform_int_distribution<Duration::rep>(0, time.count())(m_random));
    m_player->letPass(until);
    const Duration since = std::min(time - until, Duration(m_lateness(m_random)));
    const Duration used = fallOver(since);
    m_player->letPass(time - until - used);
  }

  std::vector<Event> events() {
    keep();
    return m_events;
  }

 private:
  std::unique_ptr<Player> begun() const {
    return std::make_unique<Player>(m_library, m_timeline, sample::shelfWithBolster());
  }

  /// Falls over `since` after the last call; how much of that is in the snapshot.
  Duration fallOver(Duration since) {
    const Session& before = m_player->session();
    const Session::State state = before.state();
    if (state == Session::State::Ended) {
      return since;
    }
    const Snapshot snapshot = before.snapshot(m_player->now() + since);
    const Duration used = state == Session::State::Running ? snapshot.practised - before.practised() : since;
    keep();
    m_player = begun();
    RC_ASSERT(m_player->session().restore(snapshot, m_player->now()));
    if (state != Session::State::Paused) {
      m_player->does(&Session::resume);
    }
    RC_ASSERT(m_player->session().state() == state);
    return used;
  }

  void keep() {
    for (const auto& told : m_player->told()) {
      m_events.push_back(told.event);
    }
    m_player->forget();
  }

  const Library& m_library;
  Timeline m_timeline;
  std::unique_ptr<Player> m_player;
  std::vector<Event> m_events;
  std::mt19937 m_random{*rc::gen::arbitrary<std::uint32_t>()};
  std::uniform_int_distribution<Duration::rep> m_lateness{0, Session::stall.count()};
};

/// Pauses are left out: each fall brings one, and forgets why the practice was paused.
std::vector<Event> withoutPauses(std::vector<Event> events) {
  std::erase_if(events, [](const Event& event) {
    return std::holds_alternative<Paused>(event.what) || std::holds_alternative<Resumed>(event.what);
  });
  return events;
}

RC_GTEST_PROP(AnyPractice, LosesDoublesAndMixesUpNothingHoweverOftenItFallsOver, ()) {
  const Library library = sample::library();
  const Timeline timeline = anyWaitingTimeline(library);
  const std::vector<Wish> wishes = *anyWishes();
  Player whole(library, timeline, sample::shelfWithBolster());
  FallingOver falling(library, timeline);
  whole.does(&Session::start);
  for (const auto& wish : wishes) {
    whole.letPass(wish.after);
    grant(whole, wish.kind);
    falling.letPass(wish.after);
    grant(falling.player(), wish.kind);
    RC_ASSERT(whole.session().state() == falling.player().session().state());
  }
  whole.does(&Session::resume);
  whole.playOut();
  while (falling.player().session().state() != Session::State::Ended) {
    falling.player().does(&Session::resume);
    falling.player().does(&Session::proceed);
    falling.letPass(20s);
  }
  std::vector<Event> told;
  for (const auto& one : whole.told()) {
    told.push_back(one.event);
  }
  RC_ASSERT(withoutPauses(told) == withoutPauses(falling.events()));
}

RC_GTEST_PROP(AnyPractice, GoesOnFromASnapshotAsIfNothingHadHappened, ()) {
  const Library library = sample::library();
  const Timeline timeline = anyTimeline(library);
  Player first(library, timeline, sample::shelfWithBolster());
  first.does(&Session::start);
  for (const auto& wish : *anyWishes()) {
    first.letPass(wish.after);
    grant(first, wish.kind);
  }
  RC_PRE(first.session().state() != Session::State::Ended);
  Player second(library, timeline, sample::shelfWithBolster());
  RC_ASSERT(second.session().restore(first.session().snapshot(first.now()), second.now()));
  RC_ASSERT(second.session().segment() == first.session().segment());
  RC_ASSERT(second.session().leftInSegment(second.now()) == first.session().leftInSegment(first.now()));
  RC_ASSERT(second.session().leftInRoutine(second.now()) == first.session().leftInRoutine(first.now()));
  RC_ASSERT(second.session().snapshot(second.now()) == first.session().snapshot(first.now()));
}

}  // namespace
}  // namespace matside
