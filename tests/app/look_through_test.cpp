#include "test_window.h"

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

}  // namespace
}  // namespace matside::app
