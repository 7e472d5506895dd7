#pragma once

#include "support/player.h"
#include "support/sample_practice.h"
#include "support/transcript.h"

#include <gtest/gtest.h>

#include <memory>

namespace matside {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

/// A practice of some of the sample poses that tests drive by hand.
class Practice : public testing::Test {
 protected:
  using Items = std::vector<std::pair<std::string, std::optional<Duration>>>;

  /// Starts it. Fold: set-up 0-6 s, get-in 6-16 s, hold from 16 s; come-out 8 s, rest 5 s. A sided pose changes in 14
  /// s.
  void begin(const Items& items, const Practitioner& who = {}) { beginRoutine(sample::routine(items), who); }

  void beginRoutine(const Routine& routine, const Practitioner& who = {}) {
    prepare(routine, who);
    player().does(&Session::start);
  }

  void prepare(const Routine& routine, const Practitioner& who = {}) {
    m_player = std::make_unique<sample::Player>(library, buildTimeline(routine, library, who), who.shelf);
  }

  sample::Player& player() { return *m_player; }
  Session& session() { return m_player->session(); }

  const Segment& running() { return session().timeline().segments[session().segment()]; }
  Stage stage() { return running().stage; }

  /// What was told since the last call.
  Lines news() {
    const Lines lines = sample::Transcript(session().timeline()).of(m_player->told());
    m_player->forget();
    return lines;
  }

  /// Plays to `inSegment` after the start of the first segment of this stage that is still to come.
  void playTo(Stage wanted, Duration inSegment = 0s) {
    while (stage() != wanted) {
      player().finishSegment();
    }
    player().letPass(inSegment - session().inSegment(player().now()));
    m_player->forget();
  }

  const Library library = sample::library();

 private:
  std::unique_ptr<sample::Player> m_player;
};

}  // namespace matside
