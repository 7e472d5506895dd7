#include "practice/practice_page.h"
#include "test_window.h"

#include <QTest>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

/// A practice by somebody who has no props.
class PoseChoice : public testing::Test {
 protected:
  void SetUp() override { m_test.beginPractice(); }
  SessionController& session() { return m_test.flow->session(); }
  void key(int key) { QTest::keyClick(&m_test.flow->page(), static_cast<Qt::Key>(key)); }

  TestWindow m_test;
};

TEST_F(PoseChoice, EEasesOffForThisPracticeOnly) {
  while (session().scene().name != "Knee to chest") {
    session().next();
  }
  key(Qt::Key_E);
  EXPECT_TRUE(session().scene().picture.variation.has(OptionId("hands-behind-thigh")));
  EXPECT_TRUE(m_test.settings.now().choices.empty());
}

TEST_F(PoseChoice, AChoiceElsewhereInThePoseDoesNotRememberWhatWasEased) {
  while (session().scene().name != "Knee to chest") {
    session().next();
  }
  key(Qt::Key_E);
  m_test.press("Folded blanket");
  const auto chosen = m_test.settings.now().choices.at(PoseId("knee-to-chest"));
  EXPECT_EQ(chosen, Choices({{PlaceId("head"), OptionId("blanket-under-head")}}));
}

TEST_F(PoseChoice, ESaysSoWhereNothingIsEasier) {
  while (session().scene().name != "Knee to chest") {
    session().next();
  }
  key(Qt::Key_E);
  EXPECT_TRUE(session().easierWay().empty());
  EXPECT_TRUE(m_test.button("Easier")->isEnabled());
  key(Qt::Key_E);
  EXPECT_TRUE(visibleText(m_test.window).contains("This is the easiest way of this pose."));
}

TEST_F(PoseChoice, EOffersWhatMorePropsWouldEaseAndPressedAgainTakesIt) {
  const OptionId bolster("bolster-under-chest");
  const Variation before = session().scene().picture.variation;
  key(Qt::Key_E);
  EXPECT_TRUE(visibleText(m_test.window)
                  .contains("It can be easier: bolster lengthwise, under the chest and forehead. No bolster? Take a "
                            "firm pillow or a rolled duvet. If you have it, press E again."));
  EXPECT_EQ(session().scene().picture.variation, before);
  key(Qt::Key_E);
  EXPECT_TRUE(session().scene().picture.variation.has(bolster));
  EXPECT_EQ(m_test.settings.now().shelf.count(PropId("bolster")), 1);
  EXPECT_TRUE(visibleText(m_test.window).contains("Within reach from now on: a bolster."));
  m_test.press("Not after all");
  EXPECT_EQ(session().scene().picture.variation, before);
  EXPECT_EQ(m_test.settings.now().shelf.count(PropId("bolster")), 0);
}

TEST_F(PoseChoice, AnOfferHoldsForItsStageOnly) {
  key(Qt::Key_E);
  key(Qt::Key_Right);
  key(Qt::Key_E);
  EXPECT_EQ(m_test.settings.now().shelf.count(PropId("bolster")), 0);
  EXPECT_TRUE(visibleText(m_test.window).contains("It can be easier"));
}

TEST_F(PoseChoice, AChipThatTakesWhatIsNotThereSaysSoAndHasAWayBack) {
  const Variation before = session().scene().picture.variation;
  m_test.press("Bolster across");
  EXPECT_NE(session().scene().picture.variation, before);
  EXPECT_TRUE(visibleText(m_test.window).contains("Within reach from now on: a bolster."));
  EXPECT_EQ(m_test.settings.now().choices.count(PoseId("childs-pose")), 1U);
  m_test.press("Not after all");
  EXPECT_EQ(session().scene().picture.variation, before);
  EXPECT_EQ(m_test.settings.now().shelf, PropShelf());
  EXPECT_TRUE(m_test.settings.now().choices.empty());
  m_test.press("Bolster across");
  EXPECT_TRUE(visibleText(m_test.window).contains("Not after all"));
  key(Qt::Key_Right);
  EXPECT_FALSE(visibleText(m_test.window).contains("Not after all"));
}

}  // namespace
}  // namespace matside::app
