#include "practice/practice_keys.h"
#include "test_window.h"

#include <QApplication>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

struct KeyCase {
  int key = 0;
  Session::State state = Session::State::Running;
  std::optional<PracticeWish> wish;
};

class PracticeKeys : public testing::TestWithParam<KeyCase> {};

TEST_P(PracticeKeys, MeanWhatTheyShould) {
  const QKeyEvent event(QEvent::KeyPress, GetParam().key, Qt::NoModifier);
  EXPECT_EQ(wishFor(event, GetParam().state), GetParam().wish);
}

constexpr auto running = Session::State::Running;
constexpr auto waiting = Session::State::Waiting;

INSTANTIATE_TEST_SUITE_P(
    All, PracticeKeys,
    testing::Values(
        KeyCase{Qt::Key_Space, running, PracticeWish::PauseOrGoOn}, KeyCase{Qt::Key_Left, running, PracticeWish::Back},
        KeyCase{Qt::Key_PageUp, running, PracticeWish::Back}, KeyCase{Qt::Key_Right, running, PracticeWish::Next},
        KeyCase{Qt::Key_PageDown, running, PracticeWish::Next}, KeyCase{Qt::Key_Up, running, PracticeWish::Extend},
        KeyCase{Qt::Key_E, running, PracticeWish::Easier}, KeyCase{Qt::Key_H, waiting, PracticeWish::Hurts},
        KeyCase{Qt::Key_M, running, PracticeWish::Mute}, KeyCase{Qt::Key_F11, running, PracticeWish::MatView},
        KeyCase{Qt::Key_Escape, running, PracticeWish::End}, KeyCase{Qt::Key_J, running, std::nullopt},
        KeyCase{Qt::Key_J, waiting, PracticeWish::PauseOrGoOn}, KeyCase{Qt::Key_Tab, waiting, std::nullopt},
        KeyCase{Qt::Key_Return, waiting, std::nullopt}, KeyCase{Qt::Key_Shift, waiting, std::nullopt}));

TEST(PracticeKeysWithControl, StayWithTheSystem) {
  const QKeyEvent event(QEvent::KeyPress, Qt::Key_E, Qt::ControlModifier);
  EXPECT_EQ(wishFor(event, Session::State::Running), std::nullopt);
}

class PracticeByKeyboard : public testing::Test {
 protected:
  PracticeByKeyboard() { m_test.beginPractice(); }

  void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
  SessionController& session() { return m_test.flow->session(); }
  void toHold() {
    while (session().scene().stage != Stage::Hold) {
      session().next();
    }
  }

  TestWindow m_test;
};

TEST_F(PracticeByKeyboard, SpacePausesAndGoesOn) {
  key(Qt::Key_Space);
  EXPECT_EQ(session().state(), Session::State::Paused);
  key(Qt::Key_Space);
  EXPECT_EQ(session().state(), Session::State::Running);
}

TEST_F(PracticeByKeyboard, SpacePausesEvenWhenAButtonHasTheKeyboard) {
  m_test.button("Next")->setFocus();
  const Stage before = session().scene().stage;
  key(Qt::Key_Space);
  EXPECT_EQ(session().state(), Session::State::Paused);
  EXPECT_EQ(session().scene().stage, before);
}

TEST_F(PracticeByKeyboard, EnterPressesTheButtonThatHasTheKeyboard) {
  m_test.button("Pause")->setFocus();
  key(Qt::Key_Return);
  EXPECT_EQ(session().state(), Session::State::Paused);
}

TEST_F(PracticeByKeyboard, ArrowsGoOnAndBack) {
  EXPECT_EQ(session().scene().stage, Stage::SetUp);
  key(Qt::Key_Right);
  EXPECT_EQ(session().scene().stage, Stage::GetIn);
  key(Qt::Key_Left);
  EXPECT_EQ(session().scene().stage, Stage::SetUp);
}

TEST_F(PracticeByKeyboard, UpGivesHalfAMinuteMore) {
  toHold();
  const Duration before = session().time().left;
  key(Qt::Key_Up);
  EXPECT_EQ(session().time().left, before + 30s);
}

TEST_F(PracticeByKeyboard, EscapeAsksOnceAndStandsStill) {
  key(Qt::Key_Escape);
  EXPECT_EQ(session().state(), Session::State::Paused);
  EXPECT_TRUE(visibleText(m_test.window).contains("End the practice here?"));
  m_test.press("Keep going");
  EXPECT_EQ(session().state(), Session::State::Running);
  key(Qt::Key_Escape);
  m_test.press("End here");
  EXPECT_FALSE(session().isRunning());
  EXPECT_TRUE(visibleText(m_test.window).contains("Stopping is fine"));
}

TEST_F(PracticeByKeyboard, KeepingGoingLeavesAPauseAPause) {
  key(Qt::Key_Space);
  key(Qt::Key_Escape);
  m_test.press("Keep going");
  EXPECT_EQ(session().state(), Session::State::Paused);
}

TEST_F(PracticeByKeyboard, HurtPausesAtOnceAndShowsTheWayOut) {
  toHold();
  key(Qt::Key_H);
  EXPECT_EQ(session().state(), Session::State::Paused);
  const QString text = visibleText(m_test.window);
  EXPECT_TRUE(text.contains("What would help?"));
  EXPECT_TRUE(text.contains("Leave this pose out"));
  EXPECT_TRUE(text.contains("Go straight to the last rest"));
  m_test.press("Leave this pose out");
  EXPECT_EQ(session().state(), Session::State::Running);
  EXPECT_EQ(session().scene().stage, Stage::ComeOut);
}

TEST_F(PracticeByKeyboard, MMutesTheBells) {
  key(Qt::Key_M);
  EXPECT_FALSE(m_test.settings.now().bells);
  key(Qt::Key_M);
  EXPECT_TRUE(m_test.settings.now().bells);
}

TEST_F(PracticeByKeyboard, F11OpensAndClosesTheMatView) {
  key(Qt::Key_F11);
  EXPECT_TRUE(m_test.window.isFullScreen());
  key(Qt::Key_Space);
  EXPECT_EQ(session().state(), Session::State::Paused);
  key(Qt::Key_F11);
  EXPECT_FALSE(m_test.window.isFullScreen());
}

TEST_F(PracticeByKeyboard, ArrowsStayWithTheVolumeWhenItHasTheKeyboard) {
  auto* volume = m_test.window.findChild<QSlider*>();
  for (auto* slider : m_test.window.findChildren<QSlider*>()) {
    volume = slider->isVisible() ? slider : volume;
  }
  volume->setFocus();
  const Stage before = session().scene().stage;
  QTest::keyClick(volume, Qt::Key_Right);
  EXPECT_EQ(session().scene().stage, before);
}

TEST_F(PracticeByKeyboard, ClosingTheWindowAsksFirst) {
  EXPECT_FALSE(m_test.window.close());
  EXPECT_TRUE(visibleText(m_test.window).contains("End the practice here?"));
}

}  // namespace
}  // namespace matside::app
