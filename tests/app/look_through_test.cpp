#include "cut_words.h"
#include "library/card_words.h"
#include "library/look_through_page.h"
#include "test_window.h"
#include "theme/theme.h"
#include "widgets/step_list.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

class LookThrough : public testing::Test {
 protected:
  void SetUp() override { m_test.press("Look through"); }

  TestWindow m_test;
};

TEST_F(LookThrough, BeginsWithTheFirstPoseOfTheRoutine) {
  EXPECT_TRUE(visibleText(m_test.window).contains("1 of 4"));
  EXPECT_FALSE(m_test.button("Pose before")->isEnabled());
  EXPECT_TRUE(m_test.button("Pose after")->isEnabled());
}

TEST_F(LookThrough, EndsWithTheLastPose) {
  for (int pose = 1; pose < 4; ++pose) {
    m_test.press("Pose after");
  }
  EXPECT_TRUE(visibleText(m_test.window).contains("4 of 4"));
  EXPECT_FALSE(m_test.button("Pose after")->isEnabled());
  EXPECT_TRUE(m_test.button("Pose before")->isEnabled());
}

TEST_F(LookThrough, SaysWhatCountsAsWithinReachAndHasAWayBack) {
  m_test.press("Bolster across");
  EXPECT_EQ(m_test.settings.now().shelf.count(PropId("bolster")), 1);
  EXPECT_TRUE(visibleText(m_test.window).contains("Within reach from now on: a bolster."));
  m_test.press("Not after all");
  EXPECT_EQ(m_test.settings.now().shelf, PropShelf());
  EXPECT_TRUE(m_test.settings.now().choices.empty());
}

/// As for somebody who has asked for letters of this size before, in a window of this size.
class LookThroughInLargeLetters : public testing::TestWithParam<QSize> {
 protected:
  LookThroughInLargeLetters() { theme::setTextPercent(200); }
  ~LookThroughInLargeLetters() override { theme::setTextPercent(100); }

  static bool isWholly(const StepList& steps) {
    return steps.visibleRegion().boundingRect().contains(steps.currentRect());
  }
};

TEST_P(LookThroughInLargeLetters, CutsNoCautionAndNoStep) {
  TestWindow test;
  test.window.resize(GetParam());
  test.press("Look through");
  const auto* steps = test.window.findChild<LookThroughPage*>()->findChild<StepList*>();
  for (int step = 0; step < 60; ++step) {
    settle();
    EXPECT_EQ(test.window.size(), GetParam());
    EXPECT_EQ(cutWords(test.window).join("; ").toStdString(), "") << step;
    EXPECT_TRUE(isWholly(*steps)) << step;
    test.press("Next");
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, LookThroughInLargeLetters,
                         testing::Values(QSize(1016, 596), QSize(1024, 640), QSize(1366, 768), QSize(1920, 1080)));

TEST(FoldedCautionsOfACard, OpenInPlaceOfTheStepsAndScroll) {
  theme::setTextPercent(200);
  TestWindow test;
  test.window.resize(1016, 596);
  test.press("Look through");
  settle();
  auto* words = test.window.findChild<CardWords*>();
  test.press("Take care if …");
  settle();
  EXPECT_TRUE(visibleText(*words).contains("Pregnancy?"));
  EXPECT_FALSE(words->findChild<StepList*>()->isVisible());
  const auto* bar = words->findChild<QScrollArea*>()->verticalScrollBar();
  const int before = bar->value();
  QTest::keyClick(test.button("Back to the steps"), Qt::Key_Down);
  EXPECT_GT(bar->value(), before);
  test.press("Back to the steps");
  EXPECT_TRUE(words->findChild<StepList*>()->isVisible());
  theme::setTextPercent(100);
}

}  // namespace
}  // namespace matside::app
