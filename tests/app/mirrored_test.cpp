#include "practice/mat_button.h"
#include "practice/mat_view.h"
#include "practice/practice_page.h"
#include "practice/practice_panel.h"
#include "test_window.h"
#include "text/translations.h"
#include "widgets/countdown_ring.h"
#include "widgets/tile_grid.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

/// As for a person whose writing runs from right to left.
class FromRightToLeft : public testing::Test {
 protected:
  FromRightToLeft() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
  ~FromRightToLeft() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

TEST_F(FromRightToLeft, TheFirstTileIsTheRightmost) {
  QWidget page;
  auto* grid = new TileGrid(8, &page);
  auto* first = new QLabel("first");
  auto* second = new QLabel("second");
  grid->addWidget(first);
  grid->addWidget(second);
  page.resize(400, 100);
  page.show();
  QCoreApplication::processEvents();
  EXPECT_EQ(first->y(), second->y());
  EXPECT_GT(first->x(), second->geometry().right());
}

TEST_F(FromRightToLeft, TheRingOfAPracticeStandsOnTheRightOfItsWords) {
  TestWindow test;
  test.beginPractice();
  QCoreApplication::processEvents();
  const auto* panel = test.window.findChild<PracticePanel*>();
  const auto* ring = panel->findChild<CountdownRing*>();
  EXPECT_EQ(ring->geometry().right(), panel->width() - 1);
}

TEST_F(FromRightToLeft, TheMatViewHasItsPictureAndThePauseOnTheRight) {
  TestWindow test;
  test.beginPractice();
  test.flow->page().wish(PracticeWish::MatView);
  QCoreApplication::processEvents();
  const auto* view = test.window.findChild<MatView*>();
  const auto buttons = view->findChildren<MatButton*>();
  ASSERT_EQ(buttons.size(), 2);
  EXPECT_GT(view->plan().picture.center().x(), view->width() / 2);
  EXPECT_GT(buttons[0]->x(), buttons[1]->geometry().right());
  for (const auto& row : view->plan().rows) {
    EXPECT_TRUE(view->rect().contains(row.rect)) << row.text.toStdString();
  }
}

TEST(Numbers, AreOfOneKindInEveryLanguage) {
  for (const auto& language : languages()) {
    speak(*qApp, language.code);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    EXPECT_EQ(locale.toString(1234567890), "1234567890") << language.code.toStdString();
  }
  speak(*qApp, "en");
}

}  // namespace
}  // namespace matside::app
