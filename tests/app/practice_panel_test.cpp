#include "practice/practice_panel.h"

#include "cut_words.h"
#include "figure/place_bar.h"
#include "practice/practice_page.h"
#include "test_window.h"
#include "theme/theme.h"
#include "widgets/announcer.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/step_list.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTest>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

struct Room {
  QSize size;
  int percent = 100;
  enum class Cautions { Open, Any } cautions = Cautions::Any;
};

void PrintTo(const Room& room, std::ostream* out) {
  *out << room.size.width() << "x" << room.size.height() << " at " << room.percent << " %";
}

/// What a practice shows of the poses with the most cautions, in windows from small to large.
class PanelRooms : public testing::TestWithParam<Room> {
 protected:
  void SetUp() override {
    theme::setTextPercent(GetParam().percent);
    m_test.window.resize(GetParam().size);
    m_test.beginPractice();
  }
  void TearDown() override { theme::setTextPercent(100); }

  static void settle() {
    for (int i = 0; i < 4; ++i) {
      QCoreApplication::processEvents();
      QCoreApplication::sendPostedEvents();
    }
  }
  QWidget* withText(const QString& text) const {
    for (auto* label : m_test.window.findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(text)) {
        return label;
      }
    }
    return nullptr;
  }
  bool isWhollySeen(const QWidget& widget, const QRect& part) const {
    return widget.visibleRegion().boundingRect().contains(part);
  }
  void expectWholeStep(const std::string& where) const {
    const auto* steps = m_test.window.findChild<PracticePanel*>()->findChild<StepList*>();
    const QRect raised = steps->currentRect();
    EXPECT_FALSE(raised.isEmpty()) << where;
    EXPECT_TRUE(isWhollySeen(*steps, raised)) << where;
  }
  static bool isOneColour(const QImage& image) {
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, y) != image.pixel(0, 0)) {
          return false;
        }
      }
    }
    return true;
  }
  void expectNoCutStepAbove(const std::string& where) const {
    const auto* steps = m_test.window.findChild<PracticePanel*>()->findChild<StepList*>();
    const QRect seen = steps->visibleRegion().boundingRect();
    const QRect raised = steps->currentRect();
    for (const auto& row : steps->rows()) {
      const bool cut = row.top() < seen.top() && row.bottom() >= seen.top();
      EXPECT_FALSE(cut && row.top() < raised.top()) << where << ", step from " << row.top() << " to " << row.bottom();
    }
  }
  void expectCautions(const PracticeScene& scene) const {
    for (const auto& caution : scene.cautions) {
      const auto* label = withText(QString::fromStdString(caution.instead));
      if (label) {
        EXPECT_TRUE(isWhollySeen(*label, label->rect())) << scene.name;
      } else {
        EXPECT_EQ(GetParam().cautions, Room::Cautions::Any) << scene.name;
        const auto* button = m_test.button("Take care if …");
        ASSERT_NE(button, nullptr);
        EXPECT_TRUE(isWhollySeen(*button, button->rect())) << scene.name;
      }
    }
  }
  void expectNames(const PracticeScene& scene) const {
    for (const std::string& name : {scene.name, scene.sanskrit, scene.side}) {
      const auto* label = name.empty() ? nullptr : withText(QString::fromStdString(name));
      EXPECT_TRUE(name.empty() || (label && isWhollySeen(*label, label->rect()))) << name;
    }
  }
  void expectWhatComesAndWhenItEnds(const std::string& where) const {
    for (const char* words : {"Then", " left · ends "}) {
      const auto* label = qobject_cast<QLabel*>(withText(words));
      ASSERT_NE(label, nullptr) << where << ", " << words;
      EXPECT_TRUE(isWhollySeen(*label, label->rect())) << where << ", " << words;
      EXPECT_GE(label->height(), label->hasHeightForWidth() ? label->heightForWidth(label->width()) : 0) << where;
    }
  }
  void expectNoCutChip(const std::string& where) const {
    for (const auto* chip : m_test.window.findChild<PlaceBar*>()->findChildren<Chip*>()) {
      const QRegion seen = chip->visibleRegion();
      EXPECT_TRUE(seen.isEmpty() || seen.boundingRect() == chip->rect()) << where << ", " << chip->text().toStdString();
    }
  }

  TestWindow m_test;
};

TEST_P(PanelRooms, ShowTheRaisedStepNamesAndCautionsOfEveryPose) {
  auto& session = m_test.flow->session();
  while (session.isRunning()) {
    settle();
    const PracticeScene scene = session.scene();
    expectWholeStep(scene.name + " " + std::string(stageName(scene.stage)));
    expectNoCutStepAbove(scene.name);
    expectNames(scene);
    expectCautions(scene);
    expectWhatComesAndWhenItEnds(scene.name + " " + std::string(stageName(scene.stage)));
    expectNoCutChip(scene.name);
    session.next();
  }
}

TEST_P(PanelRooms, ShowTheRaisedStepAfterEveryChangeOfProps) {
  auto& session = m_test.flow->session();
  session.setShelf(PropShelf({{PropId("block"), 2}, {PropId("bolster"), 1}, {PropId("blanket"), 2}}));
  while (session.scene().stage != Stage::Hold) {
    session.next();
  }
  while (session.scene().steps.back().standing != StepStanding::Current && m_test.passToNextWake()) {
  }
  settle();
  for (const auto& place : session.scene().places) {
    for (const auto& chip : place.options) {
      session.choose(chip.option);
      settle();
      expectWholeStep(chip.option.text());
      expectNoCutStepAbove(chip.option.text());
    }
  }
}

TEST_P(PanelRooms, HaveNoScrollBarBesideStepsThatFit) {
  auto& session = m_test.flow->session();
  while (session.isRunning()) {
    settle();
    const auto* scroll = m_test.window.findChild<PracticePanel*>()->findChild<QScrollArea*>();
    const auto* steps = scroll->findChild<StepList*>();
    const bool fits = steps->heightForWidth(scroll->width() - theme::space(3)) <= scroll->height();
    EXPECT_FALSE(fits && scroll->verticalScrollBar()->isVisible())
        << session.scene().name << " " << stageName(session.scene().stage);
    session.next();
  }
}

TEST_P(PanelRooms, PaintNoStepCutInTwo) {
  settle();
  const auto* scroll = m_test.window.findChild<PracticePanel*>()->findChild<QScrollArea*>();
  auto* steps = scroll->findChild<StepList*>();
  for (int value = 0; value <= scroll->verticalScrollBar()->maximum(); value += 7) {
    scroll->verticalScrollBar()->setValue(value);
    const QRect seen = steps->visibleRegion().boundingRect();
    const QImage shown = scroll->viewport()->grab().toImage();
    for (const auto& row : steps->rows()) {
      const bool cut = row.intersects(seen) && !seen.contains(row) && row != steps->currentRect();
      const QRect part = row.intersected(seen).translated(steps->mapTo(scroll->viewport(), QPoint()));
      EXPECT_TRUE(!cut || isOneColour(shown.copy(part))) << value << ", step at " << row.top();
    }
  }
}

TEST_P(PanelRooms, KeepTheVolumeWithinReach) {
  settle();
  for (const auto* slider : m_test.window.findChild<PracticePage*>()->findChildren<QSlider*>()) {
    EXPECT_TRUE(isWhollySeen(*slider, slider->rect()));
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, PanelRooms,
                         testing::Values(Room{{1024, 640}, 100, Room::Cautions::Open}, Room{{1024, 640}, 200},
                                         Room{{1366, 768}, 100, Room::Cautions::Open},
                                         Room{{1366, 768}, 200, Room::Cautions::Open},
                                         Room{{1920, 1080}, 100, Room::Cautions::Open},
                                         Room{{1920, 1080}, 200, Room::Cautions::Open}));

TEST_P(PanelRooms, KeepTheWordsWhereTheyAreWhenSomethingIsSaid) {
  auto& session = m_test.flow->session();
  settle();
  const auto* panel = m_test.window.findChild<PracticePanel*>();
  const QRect before = panel->geometry();
  m_test.flow->page().wish(PracticeWish::Easier);
  settle();
  EXPECT_TRUE(visibleText(m_test.window).contains("It can be easier"));
  EXPECT_EQ(panel->geometry(), before);
  expectCautions(session.scene());
}

TEST(FoldedCautions, OpenOverTheStepsAndCloseAgain) {
  TestWindow test;
  theme::setTextPercent(200);
  test.window.resize(1024, 640);
  test.beginPractice();
  QCoreApplication::processEvents();
  const auto* steps = test.window.findChild<PracticePanel*>()->findChild<StepList*>();
  test.press("Take care if …");
  EXPECT_TRUE(visibleText(test.window).contains("Pregnancy?"));
  EXPECT_FALSE(steps->isVisible());
  test.press("Back to the steps");
  EXPECT_TRUE(steps->isVisible());
  theme::setTextPercent(100);
}

TEST(FoldedCautions, AreReadByTheKeyboardAndHeard) {
  theme::setTextPercent(200);
  TestWindow test;
  test.window.resize(1024, 640);
  test.beginPractice();
  QCoreApplication::processEvents();
  auto* button = test.button("Take care if …");
  EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus);
  EXPECT_TRUE(button->accessibleDescription().contains("Pregnancy?"));
  button->setFocus(Qt::TabFocusReason);
  QTest::keyClick(button, Qt::Key_Return);
  settle();
  EXPECT_TRUE(test.window.findChild<Announcer*>()->text().contains("Pregnancy?"));
  const auto* bar = test.window.findChild<PracticePanel*>()->findChild<QScrollArea*>()->verticalScrollBar();
  ASSERT_GT(bar->maximum(), 0);
  const Duration left = test.flow->session().time().left;
  for (int presses = 0; presses < 40; ++presses) {
    QTest::keyClick(button, Qt::Key_Down);
  }
  EXPECT_EQ(bar->value(), bar->maximum());
  QTest::keyClick(button, Qt::Key_Up);
  EXPECT_LT(bar->value(), bar->maximum());
  EXPECT_EQ(test.flow->session().time().left, left) << "Up gives no half minute while it scrolls";
  QTest::keyClick(button, Qt::Key_Space);
  EXPECT_EQ(button->text(), "Take care if …");
  theme::setTextPercent(100);
}

TEST(RaisedStep, IsNeverSmallerThanTheOthers) {
  StepList steps;
  for (const TextRank rank : {TextRank::RaisedStep, TextRank::Strong}) {
    steps.setRaisedRank(rank);
    const auto size = [&steps](StepLine::Standing standing) {
      return theme::font(steps.rankOf({"Kneel.", standing})).pointSizeF();
    };
    EXPECT_GE(size(StepLine::Standing::Current), size(StepLine::Standing::Coming));
  }
}

TEST(OpeningWords, HaveNoNumberAmongTheSteps) {
  TestWindow test;
  test.beginPractice();
  const auto* steps = test.window.findChild<PracticePanel*>()->findChild<StepList*>();
  const QString spoken = steps->accessibleDescription();
  EXPECT_TRUE(spoken.startsWith("Current: If you are not sure that this is for you"));
  EXPECT_TRUE(spoken.contains("Step 1: Kneel"));
}

}  // namespace
}  // namespace matside::app
