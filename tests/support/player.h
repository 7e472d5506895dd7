#pragma once

#include "session/session.h"

#include <cstdint>
#include <ostream>
#include <utility>
#include <vector>

namespace matside::sample {

/// An event and the moment on the clock at which it was told.
struct Told {
  Moment now{0};
  Event event;
};

/// Practises against a clock that stands until the test moves it.
class Player {
 public:
  Player(const Library& library, Timeline timeline, PropShelf shelf = {})
      : m_session(std::move(timeline), library, std::move(shelf),
                  [this](const Event& event) { m_told.push_back({m_now, event}); }) {}
  Player(const Player&) = delete;
  Player& operator=(const Player&) = delete;

  Session& session() { return m_session; }
  Moment now() const { return m_now; }
  const std::vector<Told>& told() const { return m_told; }
  void forget() { m_told.clear(); }

  /// Calls `command` at the present moment: `player.does(&Session::pause)`.
  void does(void (Session::*command)(Moment)) { (m_session.*command)(m_now); }

  /// Moves the clock, waking the session only when it asks to be woken.
  void letPass(Duration time) {
    const Moment until = m_now + time;
    for (auto wake = m_session.nextWake(); wake && *wake <= until; wake = m_session.nextWake()) {
      m_now = *wake;
      m_session.advance(m_now);
    }
    m_now = until;
    m_session.advance(m_now);
  }

  /// Moves the clock at one go, as when the machine is busy.
  void jump(Duration time) {
    m_now += time;
    m_session.advance(m_now);
  }

  /// To the start of the running segment's successor.
  void finishSegment() { letPass(m_session.leftInSegment(m_now)); }

  /// To the end of the routine, going on at once wherever a step waits.
  void playOut() {
    while (m_session.state() == Session::State::Running || m_session.state() == Session::State::Waiting) {
      m_session.proceed(m_now);
      finishSegment();
    }
  }

  template <class What>
  std::vector<What> all() const {
    std::vector<What> found;
    for (const auto& told : m_told) {
      if (const auto* what = std::get_if<What>(&told.event.what)) {
        found.push_back(*what);
      }
    }
    return found;
  }

 private:
  Moment m_now{1'000'000};
  std::vector<Told> m_told;
  Session m_session;
};

}  // namespace matside::sample
