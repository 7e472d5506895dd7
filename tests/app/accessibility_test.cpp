#include "cut_words.h"
#include "notices/warning_page.h"
#include "practice/practice_page.h"
#include "practice/practice_panel.h"
#include "test_window.h"
#include "widgets/countdown_ring.h"
#include "widgets/segmented_progress.h"
#include "widgets/step_list.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace matside::app {
namespace {

/// Every visible widget that can take the keyboard and says nothing to a screen reader.
QStringList nameless(const QWidget& window) {
  QStringList found;
  for (auto* widget : window.findChildren<QWidget*>()) {
    const bool control = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
    if (!control) {
      continue;
    }
    const auto* interface = QAccessible::queryAccessibleInterface(widget);
    if (interface && interface->text(QAccessible::Name).isEmpty()) {
      found << widget->metaObject()->className();
    }
  }
  return found;
}

bool isControl(const QWidget& widget) {
  return widget.isVisible() &&
         (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QSlider*>(&widget) ||
          qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget));
}

/// What is too small to be hit by a hand that trembles, or from the floor.
QStringList tooSmall(const QWidget& window) {
  constexpr int least = 32;
  QStringList found;
  for (const auto* widget : window.findChildren<QWidget*>()) {
    if (isControl(*widget) && std::min(widget->width(), widget->height()) < least) {
      found << QString("%1 %2x%3").arg(widget->metaObject()->className()).arg(widget->width()).arg(widget->height());
    }
  }
  return found;
}

QRect placeOf(const QWidget& widget) {
  return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// Tab goes as the eye does: on in a row, down in a column, back up only to begin the next column.
bool goesOn(const QRect& from, const QRect& to) {
  const bool sameRow = from.top() <= to.bottom() && to.top() <= from.bottom();
  return sameRow ? to.right() > from.left() : (to.top() > from.bottom() || to.left() > from.right());
}

QStringList jumps(const QWidget& window) {
  QStringList found;
  const QWidget* before = nullptr;
  for (const QWidget* next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
    if (!isControl(*next) || !next->isEnabled() || !(next->focusPolicy() & Qt::TabFocus)) {
      continue;
    }
    if (before && !goesOn(placeOf(*before), placeOf(*next))) {
      found << before->accessibleName() + " -> " + next->accessibleName();
    }
    before = next;
  }
  return found;
}

class AccessiblePages : public testing::Test {
 protected:
  void expectUsable(const char* page) {
    settle();
    EXPECT_EQ(nameless(m_test.window).join(' ').toStdString(), "") << page;
    EXPECT_EQ(tooSmall(m_test.window).join("; ").toStdString(), "") << page;
    EXPECT_EQ(jumps(m_test.window).join("; ").toStdString(), "") << page;
  }

  TestWindow m_test;
};

TEST_F(AccessiblePages, AreUsableAroundTheStart) {
  expectUsable("start page");
  for (const char* page : {"Settings", "When to see a doctor", "About Matside"}) {
    m_test.press(page);
    expectUsable(page);
  }
}

TEST_F(AccessiblePages, AreUsableInLookThroughAndSheet) {
  m_test.press("Look through");
  expectUsable("look through");
  m_test.press("Close");
  m_test.press("Print sheet");
  expectUsable("sheet");
}

TEST_F(AccessiblePages, AreUsableOnTheWayThroughARoutine) {
  m_test.press("Begin");
  expectUsable("warning signs");
  m_test.press("None of these, go on");
  expectUsable("gather");
  m_test.press("Begin");
  expectUsable("practice");
  m_test.press("It hurts");
  expectUsable("it hurts");
  const auto* focused = qobject_cast<QPushButton*>(m_test.window.focusWidget());
  ASSERT_NE(focused, nullptr) << "the keyboard goes on working";
  EXPECT_TRUE(focused->text().startsWith("The easier way: "));
  m_test.press("End here");
  expectUsable("ending");
}

int percentOf(QWidget& widget) {
  auto* value = QAccessible::queryAccessibleInterface(&widget)->valueInterface();
  return value ? value->currentValue().toInt() : -1;
}

TEST_F(AccessiblePages, TellHowFarThePracticeIs) {
  m_test.beginPractice();
  auto* ring = m_test.window.findChild<CountdownRing*>();
  auto* progress = m_test.window.findChild<SegmentedProgress*>();
  for (QWidget* widget : {static_cast<QWidget*>(ring), static_cast<QWidget*>(progress)}) {
    EXPECT_EQ(QAccessible::queryAccessibleInterface(widget)->role(), QAccessible::ProgressBar);
  }
  EXPECT_EQ(percentOf(*ring), 100);
  EXPECT_EQ(percentOf(*progress), 0);
  while (m_test.flow->session().scene().number < 3) {
    m_test.flow->session().next();
  }
  EXPECT_GT(percentOf(*progress), 25);
  EXPECT_LT(percentOf(*progress), 75);
}

/// As a screen reader does it.
void activate(QWidget& button) {
  auto* action = QAccessible::queryAccessibleInterface(&button)->actionInterface();
  ASSERT_TRUE(action->actionNames().contains(QAccessibleActionInterface::toggleAction()));
  action->doAction(QAccessibleActionInterface::toggleAction());
}

TEST_F(AccessiblePages, DoOnActivationWhatAClickDoes) {
  activate(*m_test.button("Settings"));
  EXPECT_TRUE(visibleText(m_test.window).contains("Appearance"));
  activate(*m_test.button("Dark"));
  EXPECT_EQ(m_test.settings.now().appearance, Appearance::Dark);
  const auto* chosen = QAccessible::queryAccessibleInterface(m_test.button("Dark"));
  EXPECT_EQ(chosen->role(), QAccessible::RadioButton);
  EXPECT_TRUE(chosen->state().checked);
  EXPECT_FALSE(QAccessible::queryAccessibleInterface(m_test.button("Light"))->state().checked);
}

TEST(StepList, TellsTheCurrentOneAlsoWhereItIsWordsWithoutANumber) {
  StepList steps;
  steps.show({{"Welcome.", StepLine::Standing::Done, StepLine::Kind::Words},
              {"Lay your props beside your mat.", StepLine::Standing::Current, StepLine::Kind::Words},
              {"Kneel.", StepLine::Standing::Coming, StepLine::Kind::Step}});
  EXPECT_EQ(steps.accessibleDescription(), "Welcome. Current: Lay your props beside your mat. Step 1: Kneel.");
}

TEST_F(AccessiblePages, TellWhereOneOfSeveralIsChosen) {
  m_test.beginPractice();
  for (const char* text : {"Nothing", "Block", "Bolster across"}) {
    EXPECT_EQ(QAccessible::queryAccessibleInterface(m_test.button(text))->role(), QAccessible::RadioButton) << text;
  }
}

/// As for a person who needs letters twice as large.
class LargeLetters : public testing::Test {
 protected:
  LargeLetters() { theme::setTextPercent(200); }
  ~LargeLetters() override { theme::setTextPercent(100); }
};

TEST_F(LargeLetters, ScrollFromTheSideBarWhereAPageHasOnlyWords) {
  TestWindow test;
  test.window.resize(1024, 640);
  test.press("When to see a doctor");
  settle();
  const auto* scroll = test.window.findChild<DoctorPage*>()->verticalScrollBar();
  ASSERT_GT(scroll->maximum(), 0);
  auto* entry = test.button("When to see a doctor");
  QTest::keyClick(entry, Qt::Key_PageDown);
  EXPECT_GT(scroll->value(), 0);
  QTest::keyClick(entry, Qt::Key_PageUp);
  EXPECT_EQ(scroll->value(), 0);
}

QImage drawn(QWidget& widget) {
  QImage image(widget.size(), QImage::Format_RGB32);
  image.fill(Qt::white);
  widget.render(&image);
  return image;
}

/// Whatever Tab stops at without showing it.
QStringList stopsUnseen(QWidget& window) {
  QStringList found;
  QTest::keyClick(&window, Qt::Key_Shift);  // from now on the keyboard is in use
  for (QWidget* stop = window.nextInFocusChain(); stop != &window; stop = stop->nextInFocusChain()) {
    if (!stop->isVisible() || !stop->isEnabled() || !(stop->focusPolicy() & Qt::TabFocus)) {
      continue;
    }
    stop->clearFocus();
    const QImage without = drawn(*stop);
    stop->setFocus(Qt::TabFocusReason);
    if (!stop->hasFocus() || drawn(*stop) == without) {
      found << QString(stop->metaObject()->className()) + ' ' + stop->accessibleName();
    }
  }
  return found;
}

TEST_F(AccessiblePages, ShowEveryStopOfTab) {
  const auto expectSeen = [this](const char* page) {
    settle();
    EXPECT_EQ(stopsUnseen(m_test.window).join("; ").toStdString(), "") << page;
  };
  expectSeen("start page");
  for (const char* page : {"Settings", "When to see a doctor", "About Matside"}) {
    m_test.press(page);
    expectSeen(page);
  }
  m_test.press("Practise");
  m_test.press("Look through");
  expectSeen("look through");
  m_test.press("Close");
  m_test.press("Begin");
  expectSeen("warning signs");
  m_test.press("None of these, go on");
  expectSeen("gather");
  m_test.press("Begin");
  expectSeen("practice");
  m_test.press("It hurts");
  expectSeen("it hurts");
  m_test.press("End here");
  expectSeen("ending");
}

TEST_F(AccessiblePages, TellTheNameOfAPoseBeforeItsSteps) {
  m_test.beginPractice();
  const QObjectList parts = m_test.window.findChild<PracticePanel*>()->children();
  const auto placeOf = [&parts](const QWidget* widget) {
    while (!parts.contains(const_cast<QWidget*>(widget))) {
      widget = widget->parentWidget();
    }
    return parts.indexOf(const_cast<QWidget*>(widget));
  };
  const QWidget* name = nullptr;
  for (const auto* label : m_test.window.findChild<PracticePanel*>()->findChildren<QLabel*>()) {
    name = label->text() == "Child's pose" ? label : name;
  }
  ASSERT_NE(name, nullptr);
  EXPECT_LT(placeOf(name), placeOf(m_test.window.findChild<CountdownRing*>()));
  EXPECT_LT(placeOf(m_test.window.findChild<CountdownRing*>()),
            placeOf(m_test.window.findChild<PracticePanel*>()->findChild<StepList*>()));
}

TEST(CheckBox, IsPressedAtItsUpperEdgeToo) {
  QCheckBox box("Less motion");
  box.resize(box.sizeHint());
  box.show();
  EXPECT_GE(box.height(), 32);
  QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(10, 1));
  EXPECT_TRUE(box.isChecked());
}

TEST_F(AccessiblePages, ReachEveryButtonOfThePracticeByTab) {
  m_test.beginPractice();
  for (const char* text : {"End", "Mat view", "Back", "Pause", "Next", "+30 s", "It hurts", "Block"}) {
    EXPECT_TRUE(m_test.button(text)->focusPolicy() & Qt::TabFocus) << text;
  }
}

}  // namespace
}  // namespace matside::app
