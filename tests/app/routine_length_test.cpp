#include "library/home_page.h"
#include "library/pose_tile.h"
#include "library/routine_lengths.h"
#include "test_window.h"
#include "timeline/fit.h"

#include <QCoreApplication>
#include <QLabel>

#include <gtest/gtest.h>

#include <algorithm>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

const Routine& shippedRoutine() {
  return shippedContent().value.routines().begin()->second;
}

TEST(OfferedLengths, CanAllBeHadAndHoldTheRoutinesOwn) {
  const Library& library = shippedContent().value;
  const auto offered = offeredMinutes(shippedRoutine(), library, {});
  const int own = ownMinutes(shippedRoutine(), library, {});
  EXPECT_GE(offered.size(), 3U);
  EXPECT_TRUE(std::ranges::is_sorted(offered));
  EXPECT_EQ(std::ranges::count(offered, own), 1);
  for (const int minutes : offered) {
    if (minutes != own) {
      const Routine fitted = fittedTo(shippedRoutine(), minutes, library, {});
      EXPECT_NEAR(static_cast<double>(buildTimeline(fitted, library, {}).total().count()), minutes * 60000.0, 1);
    }
  }
}

TEST(FittedRoutine, IsTheRoutineItselfWhereItCannotBeFitted) {
  const Library& library = shippedContent().value;
  EXPECT_EQ(fittedTo(shippedRoutine(), 0, library, {}), shippedRoutine());
  EXPECT_EQ(fittedTo(shippedRoutine(), 1, library, {}), shippedRoutine());
}

class LengthOnTheStartPage : public testing::Test {
 protected:
  QStringList tiles() const {
    QStringList texts;
    for (const auto* tile : m_test.window.findChildren<PoseTile*>()) {
      texts << tile->accessibleDescription();
    }
    return texts;
  }

  /// The shortest length offered: another one than usual.
  static int shortest() { return offeredMinutes(shippedRoutine(), shippedContent().value, {}).front(); }
  void chooseShortest() const { m_test.press(QString("%1 min").arg(shortest())); }

  TestWindow m_test;
};

TEST_F(LengthOnTheStartPage, ShowsWhatChangesWithIt) {
  const QStringList before = tiles();
  chooseShortest();
  EXPECT_NE(tiles(), before);
  EXPECT_TRUE(visibleText(m_test.window).contains(QString("4 poses · %1 min").arg(shortest())));
  EXPECT_TRUE(m_test.button(QString("%1 min").arg(shortest()))->isChecked());
  m_test.press(QString("%1 min, as usual").arg(ownMinutes(shippedRoutine(), shippedContent().value, {})));
  EXPECT_EQ(tiles(), before);
}

TEST_F(LengthOnTheStartPage, IsWhatThePracticeThenTakes) {
  chooseShortest();
  EXPECT_EQ(m_test.settings.now().minutes, shortest()) << "remembered for the next time";
  m_test.beginPractice();
  EXPECT_NEAR(static_cast<double>(m_test.flow->session().planned().count()), shortest() * 60000.0, 1);
}

TEST_F(LengthOnTheStartPage, MovesNothing) {
  const auto places = [&] {
    QCoreApplication::processEvents();
    QList<QRect> rects;
    for (const auto* tile : m_test.window.findChildren<PoseTile*>()) {
      rects << QRect(tile->mapTo(&m_test.window, QPoint()), QSize(tile->width(), 0));
    }
    return rects;
  };
  const auto before = places();
  chooseShortest();
  EXPECT_EQ(places(), before);
}

TEST(BreathGuide, IsShownOnlyWhereItIsWished) {
  TestWindow test;
  test.beginPractice();
  auto& session = test.flow->session();
  while (session.scene().stage != Stage::Hold) {
    session.next();
  }
  EXPECT_TRUE(visibleText(test.window).contains("Breathe in · "));
  test.settings.change([](Settings& now) { now.breathGuide = false; });
  test.passToNextWake();
  EXPECT_FALSE(visibleText(test.window).contains("Breathe in · "));
}

}  // namespace
}  // namespace matside::app
