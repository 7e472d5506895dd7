#include "widgets/choice_row.h"

#include "widgets/chip.h"
#include "widgets/page.h"
#include "widgets/stay_in_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

class ChoicesByKeyboard : public testing::Test {
 protected:
  ChoicesByKeyboard() {
    auto* column = new QVBoxLayout(&m_page);
    for (const char* question : {"First", "Second"}) {
      m_rows.push_back(new ChoiceRow(question, {{"one", 1}, {"two", 2}, {"three", 3}}));
      m_rows.back()->choose(2);
      column->addWidget(m_rows.back());
    }
    m_page.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    m_rows[0]->findChildren<Chip*>()[1]->setFocus();
  }
  static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
  static std::string focused() { return QApplication::focusWidget()->accessibleName().toStdString(); }

  QWidget m_page;
  std::vector<ChoiceRow*> m_rows;
};

TEST_F(ChoicesByKeyboard, AreOneStopForEachRow) {
  key(Qt::Key_Tab);
  EXPECT_EQ(focused(), "Second: two");
}

TEST_F(ChoicesByKeyboard, AreGoneThroughByArrowsAndChosenBySpace) {
  const QSignalSpy chosen(m_rows[0], &ChoiceRow::chosen);
  key(Qt::Key_Right);
  EXPECT_EQ(focused(), "First: three");
  EXPECT_EQ(chosen.count(), 0) << "a look at an answer is not yet a choice";
  key(Qt::Key_Space);
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen.front().front().toInt(), 3);
  EXPECT_EQ(focused(), "First: three");
}

TEST_F(ChoicesByKeyboard, AreLeftByTabFromAnyAnswer) {
  key(Qt::Key_Left);
  EXPECT_EQ(focused(), "First: one");
  key(Qt::Key_Tab);
  EXPECT_EQ(focused(), "Second: two");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
  EXPECT_EQ(focused(), "First: two") << "Tab comes to the chosen one";
}

TEST(WhatStaysInView, FollowsThePageAndEndsWithItsColumn) {
  Page page(400);
  auto* picture = new QWidget;
  picture->setFixedSize(100, 80);
  auto* frame = new StayInView(picture);
  frame->setFixedHeight(600);
  page.column().addWidget(frame);
  page.column().addSpacing(900);
  page.resize(400, 300);
  page.show();
  EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
  EXPECT_EQ(picture->y(), 0);
  page.verticalScrollBar()->setValue(200);
  EXPECT_EQ(picture->visibleRegion().boundingRect(), picture->rect());
  page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
  EXPECT_EQ(picture->geometry().bottom(), frame->height() - 1);
}

}  // namespace
}  // namespace matside::app
