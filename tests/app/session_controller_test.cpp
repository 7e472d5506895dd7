#include "bridge/session_controller.h"

#include "support/sample_practice.h"
#include "test_window.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

class Controller : public testing::Test {
 protected:
  void begin(const std::vector<std::pair<std::string, std::optional<Duration>>>& items) {
    CuePreferences withoutVoice;
    withoutVoice.voice = VoiceAmount::Off;
    m_session.begin(buildTimeline(sample::routine(items), m_library, {}), PropShelf(), withoutVoice);
  }
  bool toNextWake() {
    const auto due = m_session.wakesIn();
    if (due) {
      m_clock.pass(*due);
      m_session.wake();
    }
    return due.has_value();
  }

  const Library m_library = sample::library();
  HandClock m_clock;
  SessionController m_session{m_library, m_clock};
};

TEST_F(Controller, WakesNoLaterThanTheNextSecond) {
  begin({{"fold", 60s}});
  m_clock.pass(300ms);
  m_session.wake();
  ASSERT_TRUE(m_session.wakesIn());
  EXPECT_EQ(*m_session.wakesIn(), 700ms);
}

TEST_F(Controller, SetsNoTimerWhileNothingRuns) {
  EXPECT_FALSE(m_session.wakesIn());
  begin({{"fold", 60s}});
  m_session.pause();
  EXPECT_FALSE(m_session.wakesIn());
  m_session.goOn();
  EXPECT_TRUE(m_session.wakesIn());
}

TEST_F(Controller, ALateTickLengthensNothing) {
  begin({{"fold", 60s}});
  const Duration before = m_session.time().routineLeft;
  m_clock.pass(1700ms);
  m_session.wake();
  EXPECT_EQ(m_session.time().routineLeft, before - 1700ms);
}

TEST_F(Controller, TellsTheSceneOncePerChangeAndTheTimeEachSecond) {
  begin({{"fold", 60s}});
  QSignalSpy scenes(&m_session, &SessionController::sceneChanged);
  QSignalSpy times(&m_session, &SessionController::timeChanged);
  for (int i = 0; i < 3; ++i) {
    toNextWake();
  }
  EXPECT_EQ(scenes.count(), 0);
  EXPECT_EQ(times.count(), 3);
  m_session.next();
  EXPECT_EQ(scenes.count(), 1);
}

TEST_F(Controller, RunsToTheEndByItsOwnWakes) {
  begin({{"fold", 60s}, {"knee", 30s}});
  QSignalSpy ended(&m_session, &SessionController::ended);
  while (toNextWake()) {
  }
  ASSERT_EQ(ended.count(), 1);
  EXPECT_EQ(ended.front().front().value<Ending>(), Ending::Completed);
  EXPECT_FALSE(m_session.isRunning());
}

TEST_F(Controller, PausesItselfWhenTheComputerSlept) {
  begin({{"fold", 60s}});
  const QSignalSpy slept(&m_session, &SessionController::pausedBySleep);
  m_clock.pass(3600s);
  m_session.wake();
  EXPECT_EQ(slept.count(), 1);
  EXPECT_EQ(m_session.state(), Session::State::Paused);
}

TEST_F(Controller, AsksForABellWhenAHoldBegins) {
  begin({{"fold", 60s}});
  QSignalSpy bells(&m_session, &SessionController::bellDue);
  while (m_session.scene().stage != Stage::Hold && toNextWake()) {
  }
  ASSERT_EQ(bells.count(), 1);
  EXPECT_EQ(bells.front().front().value<Bell>(), Bell::HoldBegins);
}

TEST_F(Controller, GuidesTheBreathOnlyWhileHolding) {
  begin({{"fold", 60s}});
  EXPECT_FALSE(m_session.time().breath);
  while (m_session.scene().stage != Stage::Hold && toNextWake()) {
  }
  EXPECT_TRUE(m_session.time().breath);
  m_session.pause();
  EXPECT_FALSE(m_session.time().breath);
}

TEST_F(Controller, ChangesTheVariationWithoutTouchingTheClock) {
  begin({{"fold", 60s}});
  while (m_session.scene().stage != Stage::Hold && toNextWake()) {
  }
  m_clock.pass(400ms);
  const Duration left = m_session.time().left;
  m_session.choose(OptionId("bolster-under-back"));
  EXPECT_EQ(m_session.time().left, left);
  EXPECT_TRUE(m_session.scene().picture.variation.has(OptionId("bolster-under-back")));
}

}  // namespace
}  // namespace matside::app
