#include "cut_words.h"
#include "test_window.h"
#include "theme/theme.h"

#include <gtest/gtest.h>

namespace matside::app {
namespace {

struct Room {
  QSize size;
  int percent = 100;
};

void PrintTo(const Room& room, std::ostream* out) {
  *out << room.size.width() << "x" << room.size.height() << " at " << room.percent << " %";
}

class Layout : public testing::TestWithParam<Room> {
 protected:
  void SetUp() override {
    m_test.settings.change([](Settings& now) {
      now.shelf = PropShelf({{PropId("block"), 2}, {PropId("bolster"), 1}, {PropId("blanket"), 1}});
    });
    theme::setTextPercent(GetParam().percent);
    m_test.window.resize(GetParam().size);
    settle();
  }
  void TearDown() override { theme::setTextPercent(100); }
  void expectNothingCut(const char* page) {
    settle();
    EXPECT_EQ(m_test.window.size(), GetParam().size) << page;
    EXPECT_EQ(cutWords(m_test.window).join("; ").toStdString(), "") << page;
  }

  TestWindow m_test;
};

TEST_P(Layout, CutsNothingAroundTheStart) {
  expectNothingCut("start page");
  for (const char* page : {"Settings", "When to see a doctor", "About Matside"}) {
    m_test.press(page);
    expectNothingCut(page);
  }
}

TEST_P(Layout, CutsNothingInLookThrough) {
  m_test.press("Look through");
  expectNothingCut("look through");
}

TEST_P(Layout, CutsNothingInAnyStageOfAPractice) {
  m_test.press("Begin");
  expectNothingCut("warning signs");
  m_test.press("None of these, go on");
  expectNothingCut("gather");
  m_test.press("Begin");
  while (m_test.flow->session().isRunning()) {
    const auto scene = m_test.flow->session().scene();
    expectNothingCut((scene.name + " " + std::string(stageName(scene.stage))).c_str());
    m_test.flow->session().next();
  }
  expectNothingCut("ending");
}

TEST_P(Layout, CutsNothingWhenItHurts) {
  m_test.beginPractice();
  m_test.press("It hurts");
  expectNothingCut("it hurts");
}

TEST(Window, FitsASmallScreenWithItsFrame) {
  TestWindow test;
  test.window.resize(200, 200);
  EXPECT_LE(test.window.width(), 1024 - 8);
  EXPECT_LE(test.window.height(), 640 - 40);
}

INSTANTIATE_TEST_SUITE_P(Rooms, Layout,
                         testing::Values(Room{{1016, 596}, 100}, Room{{1016, 596}, 200}, Room{{1024, 640}, 100},
                                         Room{{1024, 640}, 150}, Room{{1024, 640}, 200}, Room{{1366, 768}, 100},
                                         Room{{1366, 768}, 200}, Room{{1920, 1080}, 200}));

}  // namespace
}  // namespace matside::app
