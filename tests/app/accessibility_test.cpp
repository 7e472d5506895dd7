#include "test_window.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

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

class AccessiblePages : public testing::Test {
 protected:
  void expectNames(const char* page) { EXPECT_EQ(nameless(m_test.window).join(' ').toStdString(), "") << page; }

  TestWindow m_test;
};

TEST_F(AccessiblePages, NameEveryControlAroundTheStart) {
  expectNames("start page");
  for (const char* page : {"Settings", "When to see a doctor", "About Matside"}) {
    m_test.press(page);
    expectNames(page);
  }
}

TEST_F(AccessiblePages, NameEveryControlOfLookThrough) {
  m_test.press("Look through");
  expectNames("look through");
}

TEST_F(AccessiblePages, NameEveryControlOnTheWayThroughARoutine) {
  m_test.press("Begin");
  expectNames("warning signs");
  m_test.press("None of these, go on");
  expectNames("gather");
  m_test.press("Begin");
  expectNames("practice");
  m_test.press("It hurts");
  expectNames("it hurts");
  const auto* focused = qobject_cast<QPushButton*>(m_test.window.focusWidget());
  ASSERT_NE(focused, nullptr) << "the keyboard goes on working";
  EXPECT_EQ(focused->text(), "Leave this pose out");
  m_test.press("End here");
  expectNames("ending");
}

TEST_F(AccessiblePages, ReachEveryButtonOfThePracticeByTab) {
  m_test.beginPractice();
  for (const char* text : {"End", "Mat view", "Back", "Pause", "Next", "+30 s", "It hurts", "Block"}) {
    EXPECT_TRUE(m_test.button(text)->focusPolicy() & Qt::TabFocus) << text;
  }
}

}  // namespace
}  // namespace matside::app
