#include "figure/living_figure.h"

#include "test_window.h"

#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

/// Paper with a belly that stands as high as the breath is full.
QImage pictureOf(const Stir& stir) {
  QImage picture(60, 40, QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  painter.fillRect(QRectF(20, 20 - 10 * stir.breath, 12, 10 + 10 * stir.breath), Qt::black);
  return picture;
}

class ALivingFigure : public testing::Test {
 protected:
  ALivingFigure() {
    figure.setClock(clock);
    figure.setWatched(true);
    figure.rest(pictureOf({}));
  }

  void live(Duration inHold, FigureLife::Going going = FigureLife::Going::On) {
    figure.live(FigureLife{.inHold = inHold, .going = going});
  }
  int makeRound() {
    int made = 0;
    while (const auto stir = figure.wanted()) {
      figure.add(*stir, pictureOf(*stir));
      ++made;
    }
    return made;
  }
  /// The clock goes on, and the figure with it.
  void pass(Duration time) {
    clock.pass(time);
    int told = 0;
    const auto telling = QObject::connect(&figure, &LivingFigure::stirred, &figure, [&told] { ++told; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told > 0; }));
    QObject::disconnect(telling);
  }

  /// A round has just begun.
  void begin() {
    live(9999ms);
    makeRound();
    pass(2ms);
  }

  HandClock clock;
  LivingFigure figure;
};

TEST(AStir, BeginsAndEndsARoundAtRestAndIsFullWhereBreathingOutBegins) {
  const FigureLife life{.in = 4000ms, .out = 6000ms, .sways = true};
  EXPECT_NEAR(stirAt(life, 0).breath, 0, 1e-9);
  EXPECT_NEAR(stirAt(life, 0).sway, 0, 1e-9);
  EXPECT_NEAR(stirAt(life, 0.4).breath, 1, 1e-9);
  EXPECT_NEAR(stirAt(life, 0.25).sway, 1, 1e-9);
  EXPECT_NEAR(stirAt(life, 0.75).sway, -1, 1e-9);
  EXPECT_NEAR(stirAt(life, 0.9999).breath, 0, 1e-3);
}

TEST_F(ALivingFigure, LiesStillUntilItsRoundIsMadeAndABreathBegins) {
  live(9980ms);
  EXPECT_FALSE(figure.isMoving());
  EXPECT_GT(makeRound(), 10);
  EXPECT_EQ(figure.seen(), pictureOf({}));
  clock.pass(21ms);
  ASSERT_TRUE(QTest::qWaitFor([&] { return figure.now() != Stir{}; }));
  pass(3999ms);
  EXPECT_NEAR(figure.now().breath, 1, 1e-3);
  EXPECT_NE(figure.seen(), pictureOf({}));
}

TEST_F(ALivingFigure, BeginsThoughItIsToldTheTimeEverySecond) {
  live(8990ms);
  makeRound();
  clock.pass(1000ms);
  live(9990ms);
  clock.pass(1000ms);
  live(10990ms);
  EXPECT_FALSE(QTest::qWaitFor([&] { return figure.now() != Stir{}; }, 30));
  clock.pass(9010ms);
  live(20000ms);  // as the round begins
  pass(0ms);
  pass(2000ms);
  EXPECT_GT(figure.now().breath, 0.1);
}

TEST_F(ALivingFigure, PaintsOnlyThePartThatChanges) {
  begin();
  QRect part;
  QObject::connect(&figure, &LivingFigure::stirred, &figure, [&](const QRect& changed) { part = changed; });
  pass(2000ms);
  EXPECT_TRUE(QRect(19, 9, 14, 22).contains(part)) << part.width() << " by " << part.height();
}

TEST_F(ALivingFigure, StaysAsItIsWhilePaused) {
  begin();
  pass(2000ms);
  const Stir before = figure.now();
  EXPECT_GT(before.breath, 0.1);
  live(12000ms, FigureLife::Going::Paused);
  EXPECT_FALSE(figure.isMoving());
  clock.pass(5000ms);
  EXPECT_EQ(figure.now(), before);
  live(12000ms);
  EXPECT_TRUE(figure.isMoving());
}

TEST_F(ALivingFigure, BreathesOutWhenTheHoldIsOverAndThenPaintsNothing) {
  begin();
  pass(2000ms);
  figure.live(std::nullopt);
  EXPECT_TRUE(figure.isMoving());
  pass(8000ms);
  EXPECT_EQ(figure.now(), Stir{});
  EXPECT_FALSE(figure.isMoving());
  EXPECT_EQ(figure.seen(), pictureOf({}));
}

TEST_F(ALivingFigure, MakesAndPaintsNothingWhileNobodyLooksOrNothingMoves) {
  figure.setWatched(false);
  live(0ms);
  EXPECT_FALSE(figure.wanted());
  figure.setWatched(true);
  EXPECT_TRUE(figure.wanted());
  figure.live(FigureLife{.breathes = false});
  EXPECT_FALSE(figure.wanted());
}

TEST_F(ALivingFigure, SwaysFromTheNextBreathOnWhenItsStepComes) {
  begin();
  pass(2000ms);
  const FigureLife swaying{.inHold = 12000ms, .sways = true};
  figure.live(swaying);
  makeRound();
  EXPECT_EQ(figure.now().sway, 0);
  pass(4000ms);
  EXPECT_EQ(figure.now().sway, 0);
  pass(4000ms);
  pass(2500ms);
  EXPECT_GT(figure.now().sway, 0.5);
}

}  // namespace
}  // namespace matside::app
