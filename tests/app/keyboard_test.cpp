#include "figure/picture_view.h"
#include "notices/first_start_page.h"
#include "practice/mat_question.h"
#include "practice/mat_view.h"
#include "practice/practice_keys.h"
#include "practice/practice_page.h"
#include "practice/way_out_list.h"
#include "test_window.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

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
  EXPECT_EQ(wishFor(event, GetParam().state, Qt::LeftToRight), GetParam().wish);
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
  EXPECT_EQ(wishFor(event, Session::State::Running, Qt::LeftToRight), std::nullopt);
}

TEST(PracticeKeysFromTheRight, FollowTheEye) {
  const auto wish = [](int key) {
    return wishFor(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier), Session::State::Running, Qt::RightToLeft);
  };
  EXPECT_EQ(wish(Qt::Key_Left), PracticeWish::Next);
  EXPECT_EQ(wish(Qt::Key_Right), PracticeWish::Back);
  EXPECT_EQ(wish(Qt::Key_PageDown), PracticeWish::Next);
  EXPECT_EQ(wish(Qt::Key_MediaPrevious), PracticeWish::Back);
  EXPECT_EQ(wish(Qt::Key_Up), PracticeWish::Extend);
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

TEST_F(PracticeByKeyboard, SpacePressesTheButtonThatHasTheKeyboard) {
  m_test.button("Next")->setFocus();
  key(Qt::Key_Space);
  EXPECT_EQ(session().state(), Session::State::Running);
  EXPECT_EQ(session().scene().stage, Stage::GetIn);
}

TEST_F(PracticeByKeyboard, SpaceChoosesTheChipThatHasTheKeyboard) {
  m_test.button("Bolster lengthwise")->setFocus();
  key(Qt::Key_Space);
  EXPECT_EQ(session().state(), Session::State::Running);
  EXPECT_TRUE(session().scene().picture.variation.has(OptionId("bolster-under-chest")));
}

TEST_F(PracticeByKeyboard, SpacePausesAfterAClickOnAChip) {
  QTest::mouseClick(m_test.button("Bolster lengthwise"), Qt::LeftButton);
  key(Qt::Key_Space);
  EXPECT_EQ(session().state(), Session::State::Paused);
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

TEST_F(PracticeByKeyboard, AClickerGoesOnAndBackFromWhereverTheKeyboardIs) {
  for (const char* text : {"It hurts", "Mat view", "Block"}) {
    m_test.button(text)->setFocus();
    key(Qt::Key_PageDown);
    EXPECT_EQ(session().scene().stage, Stage::GetIn) << text;
    key(Qt::Key_PageUp);
    EXPECT_EQ(session().scene().stage, Stage::SetUp) << text;
  }
  key(Qt::Key_F11);
  key(Qt::Key_PageDown);
  EXPECT_EQ(session().scene().stage, Stage::GetIn) << "from the mat view too";
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

TEST_F(PracticeByKeyboard, EndingInAPoseLeadsOutOfItFirst) {
  toHold();
  key(Qt::Key_Escape);
  m_test.press("End here");
  EXPECT_EQ(session().scene().stage, Stage::ComeOut);
  EXPECT_EQ(session().state(), Session::State::Running);
  key(Qt::Key_Escape);
  m_test.press("End here");
  EXPECT_FALSE(session().isRunning()) << "who asks again wants no more";
}

TEST_F(PracticeByKeyboard, OnTheWayOutToTheEndTheEndComesNext) {
  toHold();
  EXPECT_NE(session().scene().next.kind, ComingUp::Kind::TheEnd);
  key(Qt::Key_Escape);
  m_test.press("End here");
  EXPECT_EQ(session().scene().next.kind, ComingUp::Kind::TheEnd);
  for (const auto& row : session().scene().steps) {
    EXPECT_NE(row.text, "Rest a moment.");
  }
}

TEST_F(PracticeByKeyboard, AnyKeyGoesOnWhereTheStepWaits) {
  session().stop();
  m_test.settings.change([](Settings& now) { now.waits = Waits::AtChanges; });
  m_test.press("To the start page");
  m_test.beginPractice();
  while (session().state() != Session::State::Waiting) {
    ASSERT_TRUE(m_test.passToNextWake());
  }
  EXPECT_TRUE(visibleText(m_test.window).contains("press any key"));
  key(Qt::Key_J);
  EXPECT_EQ(session().state(), Session::State::Running);
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

TEST_F(PracticeByKeyboard, EscapeFromHurtGoesBackToThePoseAndStaysPaused) {
  toHold();
  key(Qt::Key_H);
  key(Qt::Key_Escape);
  EXPECT_FALSE(visibleText(m_test.window).contains("What would help?"));
  EXPECT_FALSE(visibleText(m_test.window).contains("End the practice here?"));
  EXPECT_EQ(session().state(), Session::State::Paused);
  EXPECT_EQ(session().scene().stage, Stage::Hold);
}

TEST_F(PracticeByKeyboard, HurtGoesOnOnlyWhenThatIsChosen) {
  toHold();
  key(Qt::Key_Space);
  key(Qt::Key_H);
  key(Qt::Key_Escape);
  EXPECT_EQ(session().state(), Session::State::Paused);
  key(Qt::Key_H);
  m_test.press("It is fine again, go on");
  EXPECT_EQ(session().state(), Session::State::Running);
}

TEST_F(PracticeByKeyboard, MMutesTheBellsForThisPracticeOnly) {
  QSignalSpy bells(&session(), &SessionController::bellDue);
  key(Qt::Key_M);
  toHold();
  EXPECT_EQ(bells.count(), 0);
  EXPECT_TRUE(m_test.settings.now().bells);
  session().stop();
  m_test.press("To the start page");
  m_test.beginPractice();
  toHold();
  EXPECT_EQ(bells.count(), 1);
}

TEST(NoticesByKeyboard, EscapeLeavesTheAdviceToSeeADoctor) {
  TestWindow test;
  test.press("Begin");
  test.press("One of these, yes");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  EXPECT_TRUE(visibleText(test.window).contains("Please see a doctor first")) << "not passed by Enter once too often";
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  EXPECT_TRUE(visibleText(test.window).contains("Within reach"));
}

TEST(NoticesByKeyboard, TheFirstTabGoesToTheFirstAnswer) {
  FirstStartPage page;
  page.show();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  const auto* answer = qobject_cast<QPushButton*>(QApplication::focusWidget());
  ASSERT_NE(answer, nullptr);
  EXPECT_EQ(answer->text(), "I understand");
}

TEST_F(PracticeByKeyboard, EscapeLeavesTheEnding) {
  session().stop();
  key(Qt::Key_Escape);
  EXPECT_TRUE(visibleText(m_test.window).contains("Within reach"));
}

TEST_F(PracticeByKeyboard, F11OpensAndClosesTheMatView) {
  key(Qt::Key_F11);
  EXPECT_TRUE(m_test.window.isFullScreen());
  key(Qt::Key_Space);
  EXPECT_EQ(session().state(), Session::State::Paused);
  key(Qt::Key_F11);
  EXPECT_FALSE(m_test.window.isFullScreen());
}

class HurtInMatView : public PracticeByKeyboard {
 protected:
  HurtInMatView() {
    while (session().scene().name != "Knee to chest") {
      session().next();
    }
    toHold();
    key(Qt::Key_F11);
  }
  bool inMatView() const { return m_test.window.findChild<MatView*>()->isVisible(); }
};

TEST_F(HurtInMatView, StaysDarkAndLargeAndGoesBackThere) {
  key(Qt::Key_H);
  EXPECT_EQ(session().state(), Session::State::Paused);
  EXPECT_TRUE(m_test.window.isFullScreen());
  auto* question = m_test.window.findChild<MatQuestion*>();
  ASSERT_TRUE(question->isVisible());
  EXPECT_LT(question->grab().toImage().pixelColor(2, 2).lightness(), 60);
  EXPECT_TRUE(question->findChild<PictureView*>()->isVisible());
  key(Qt::Key_Right);
  EXPECT_TRUE(visibleText(*question).contains("The easier way: hands behind the thigh"));
  key(Qt::Key_1);
  EXPECT_TRUE(inMatView());
  EXPECT_EQ(session().state(), Session::State::Running);
  EXPECT_TRUE(session().scene().picture.variation.has(OptionId("hands-behind-thigh")));
}

TEST_F(HurtInMatView, IsReachedByItsButton) {
  m_test.press("It hurts");
  EXPECT_TRUE(m_test.window.findChild<MatQuestion*>()->isVisible());
}

TEST_F(HurtInMatView, PausesByItsButtonWhichThenGoesOn) {
  QTest::mouseClick(m_test.button("Pause"), Qt::LeftButton);
  EXPECT_EQ(session().state(), Session::State::Paused);
  key(Qt::Key_Space);
  EXPECT_EQ(session().state(), Session::State::Running) << "the click left the keyboard where it was";
  m_test.press("Pause");
  m_test.press("Go on");
  EXPECT_EQ(session().state(), Session::State::Running);
}

TEST_F(HurtInMatView, LeavesAPoseByItsWayOut) {
  key(Qt::Key_H);
  key(Qt::Key_2);
  EXPECT_EQ(session().scene().stage, Stage::ComeOut);
  EXPECT_TRUE(inMatView());
}

TEST_F(HurtInMatView, StaysPausedWithEscape) {
  key(Qt::Key_H);
  key(Qt::Key_Escape);
  EXPECT_TRUE(inMatView());
  EXPECT_EQ(session().state(), Session::State::Paused);
  key(Qt::Key_Space);
  EXPECT_EQ(session().state(), Session::State::Running);
}

TEST_F(HurtInMatView, AsksAboutTheEndThereToo) {
  key(Qt::Key_Escape);
  EXPECT_TRUE(m_test.window.findChild<MatQuestion*>()->isVisible());
  key(Qt::Key_1);
  EXPECT_TRUE(inMatView());
  EXPECT_EQ(session().state(), Session::State::Running);
}

TEST_F(PracticeByKeyboard, HurtShowsPicturesOfTheWayOut) {
  toHold();
  key(Qt::Key_H);
  const auto* wayOut = m_test.window.findChild<WayOutList*>();
  ASSERT_TRUE(wayOut->isVisible());
  EXPECT_EQ(wayOut->findChildren<PictureView*>().size(), 2);
}

TEST_F(PracticeByKeyboard, TheTimeOfTheEndMovesOnWhileThePracticeStands) {
  auto* minute = m_test.window.findChild<QTimer*>("minute");
  EXPECT_FALSE(minute->isActive());
  key(Qt::Key_Space);
  ASSERT_TRUE(minute->isActive());
  EXPECT_LE(minute->remainingTime(), 61000);
  minute->start(0);
  EXPECT_TRUE(QTest::qWaitFor([minute] { return minute->interval() > 0; }));
  EXPECT_TRUE(minute->isActive()) << "and on, minute after minute";
  key(Qt::Key_Space);
  EXPECT_FALSE(minute->isActive());
}

TEST_F(PracticeByKeyboard, APauseIsSaidPlainly) {
  key(Qt::Key_Space);
  const QString text = visibleText(m_test.window);
  EXPECT_TRUE(text.contains("Paused"));
  EXPECT_TRUE(text.contains("Space goes on"));
  EXPECT_TRUE(text.contains("Go on"));
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
