#include "library/home_page.h"
#include "test_window.h"

#include <gtest/gtest.h>

#include <set>

namespace matside::app {
namespace {

TEST(WholePractice, RunsFromTheStartPageToItsEndByItself) {
  TestWindow test;
  test.beginPractice();
  std::set<std::string> poses;
  std::set<Stage> stages;
  Duration before = test.flow->session().time().routineLeft;
  while (test.passToNextWake()) {
    if (!test.flow->session().isRunning()) {
      break;
    }
    const PracticeScene scene = test.flow->session().scene();
    poses.insert(scene.name);
    stages.insert(scene.stage);
    const Duration left = test.flow->session().time().routineLeft;
    EXPECT_LE(left, before);
    before = left;
  }
  EXPECT_EQ(poses.size(), 4U);
  EXPECT_EQ(stages.size(), 6U);
  EXPECT_TRUE(visibleText(test.window).contains("Well rested"));
  test.press("To the start page");
  EXPECT_TRUE(visibleText(test.window).contains("Within reach"));
}

TEST(FirstStart, StartsNothingBeforeTheNoticeIsAccepted) {
  TestWindow test;
  test.settings.change([](Settings& now) { now.noticeAccepted = 0; });
  auto* flow = new PracticeFlow(
      {shippedContent().value, test.settings, test.pictures, test.chimes, test.clock, PlaceFile(test.placePath())});
  MainWindow window({shippedContent(), test.settings, test.pictures, test.journal, flow});
  window.show();
  const QString text = visibleText(window);
  EXPECT_TRUE(text.contains("Before your first practice"));
  EXPECT_FALSE(text.contains("Begin"));
  for (auto* button : window.findChildren<QPushButton*>()) {
    if (button->isVisible() && button->text() == "I understand") {
      button->click();
    }
  }
  EXPECT_GT(test.settings.now().noticeAccepted, 0);
  EXPECT_TRUE(visibleText(window).contains("Begin"));
}

TEST(WarningSignsCheck, IsLeftOutForTheRestOfTheDayWhenSetSo) {
  TestWindow test;
  test.settings.change([](Settings& now) { now.warningCheck = WarningCheck::OnceADay; });
  test.press("Begin");
  EXPECT_TRUE(visibleText(test.window).contains("Is any of this new?"));
  test.press("None of these, go on");
  test.press("Not now");
  test.press("Begin");
  EXPECT_TRUE(visibleText(test.window).contains("Before you lie down"));
}

TEST(WarningSignsCheck, SendsToTheDoctorAndNotToTheMat) {
  TestWindow test;
  test.press("Begin");
  test.press("One of these, yes");
  EXPECT_TRUE(visibleText(test.window).contains("Please see a doctor first"));
  test.press("Back to the start page");
  EXPECT_TRUE(test.flow->isIdle());
}

TEST(Shelf, CountsUpWithEachPressAndBackToNone) {
  TestWindow test;
  test.press("Block");
  EXPECT_EQ(test.settings.now().shelf.count(PropId("block")), 1);
  test.press("Block × 1");
  EXPECT_EQ(test.settings.now().shelf.count(PropId("block")), 2);
  test.press("Block × 2");
  EXPECT_EQ(test.settings.now().shelf.count(PropId("block")), 0);
}

TEST(GatherList, NamesWhatThePosesOfThisShelfNeed) {
  TestWindow test;
  test.press("Bolster");
  test.press("Begin");
  test.press("None of these, go on");
  EXPECT_TRUE(visibleText(test.window).contains("Bolster"));
}

TEST(PropChoice, ChangesPictureAndWordsAtOnceAndIsRemembered) {
  TestWindow test;
  test.beginPractice();
  auto& session = test.flow->session();
  while (session.scene().stage != Stage::Hold) {
    session.next();
  }
  const Duration left = session.time().left;
  test.press("Bolster lengthwise");
  EXPECT_TRUE(session.scene().picture.variation.has(OptionId("bolster-under-chest")));
  EXPECT_EQ(session.time().left, left);
  EXPECT_EQ(test.settings.now().choices.at(PoseId("childs-pose")).at(PlaceId("forehead")),
            OptionId("bolster-under-chest"));
  EXPECT_EQ(test.settings.now().shelf.count(PropId("bolster")), 1);
}

TEST(UnfinishedPractice, IsOfferedAtTheNextStartAndGoesOnPaused) {
  TestWindow test;
  test.beginPractice();
  while (test.flow->session().scene().number < 3) {
    test.flow->session().next();
  }
  auto* flow = new PracticeFlow(
      {shippedContent().value, test.settings, test.pictures, test.chimes, test.clock, PlaceFile(test.placePath())});
  MainWindow again({shippedContent(), test.settings, test.pictures, test.journal, flow});
  again.show();
  EXPECT_TRUE(visibleText(again).contains("Your last practice stopped in Lying twist."));
  flow->goOn();
  EXPECT_EQ(flow->session().state(), Session::State::Paused);
  EXPECT_EQ(flow->session().scene().number, 3U);
}

TEST(UnfinishedPractice, IsForgottenWhenThePracticeEnds) {
  TestWindow test;
  test.beginPractice();
  EXPECT_TRUE(test.flow->unfinished());
  test.flow->session().stop();
  EXPECT_FALSE(test.flow->unfinished());
}

TEST(PrintSheet, IsOfferedOnlyWhereSomethingPrints) {
  TestWindow test;
  HomePage alone(shippedContent().value, test.pictures, test.settings);
  alone.show();
  EXPECT_FALSE(visibleText(alone).contains("Print sheet"));
  bool asked = false;
  QObject::connect(&alone, &HomePage::sheetWanted, [&] { asked = true; });
  for (auto* button : alone.findChildren<QPushButton*>()) {
    if (button->isVisible() && button->text() == "Print sheet") {
      button->click();
    }
  }
  EXPECT_TRUE(asked);
}

}  // namespace
}  // namespace matside::app
