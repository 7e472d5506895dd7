#include "figure/figure_motion.h"
#include "figure/figure_source.h"
#include "figure/picture_view.h"
#include "figure/view_turn.h"
#include "test_window.h"
#include "theme/theme.h"

#include <QPaintEvent>
#include <QTest>

#include <gtest/gtest.h>

#include <mutex>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

TEST(AFigureMotion, ShowsEveryPartOfTheWayInItsTime) {
  HandClock clock;
  FigureMotion motion(clock);
  motion.begin();
  double before = 0;
  double part = motion.ask();
  clock.pass(120ms);  // the first picture may take its time
  motion.shown(part);
  int pictures = 0;
  while (!motion.isOver()) {
    EXPECT_GT(part, before);
    before = part;
    part = motion.ask();
    clock.pass(20ms);
    motion.shown(part);
    ASSERT_LT(++pictures, 100);
  }
  EXPECT_FALSE(motion.isTooSlow());
  EXPECT_NEAR(pictures, FigureMotion::length / 20ms, 3);
}

TEST(AFigureMotion, KnowsAfterAFewPicturesThatTheMachineIsTooSlow) {
  const auto tooSlowAt = [](Duration aPicture) {
    HandClock clock;
    FigureMotion motion(clock);
    motion.begin();
    for (int i = 0; i < 6; ++i) {
      const double part = motion.ask();
      clock.pass(aPicture);
      motion.shown(part);
    }
    return motion.isTooSlow();
  };
  EXPECT_FALSE(tooSlowAt(33ms));
  EXPECT_TRUE(tooSlowAt(34ms));
}

TEST(AFigureMotion, AsksForNoMorePicturesThanAScreenShows) {
  HandClock clock;
  FigureMotion motion(clock);
  motion.begin();
  motion.shown(motion.ask());
  EXPECT_EQ(motion.untilNext(), 16ms);
  clock.pass(5ms);
  EXPECT_EQ(motion.untilNext(), 11ms);
  clock.pass(50ms);
  EXPECT_EQ(motion.untilNext(), 0ms);
}

TEST(TurningTheView, GoesFromBestToSideToAboveAndBack) {
  const ViewTurn side = nextView({});
  const ViewTurn above = nextView(side);
  EXPECT_EQ(side.base, ViewTurn::Base::Side);
  EXPECT_EQ(above.base, ViewTurn::Base::Above);
  EXPECT_EQ(nextView(above), ViewTurn{});
  EXPECT_EQ(nextView(dragged(side, {30, 0})), ViewTurn{});
}

TEST(TurningTheView, BringsTheFigureRoundAfterAFullTurn) {
  ViewTurn turn;
  for (int i = 0; i < 36; ++i) {
    turn = *turnedBy(turn, Qt::Key_Right);
  }
  EXPECT_EQ(turn, ViewTurn{});
}

TEST(TurningTheView, StaysAboveTheMatAndBelowTheTop) {
  const View best{Angle::degrees(-20), Angle::degrees(25)};
  for (const int pixels : {-900, 900}) {
    const View view = viewFor(dragged({}, {0, pixels}), best);
    EXPECT_GE(view.elevation.degrees(), 3.9);
    EXPECT_LE(view.elevation.degrees(), 90.1);
  }
  EXPECT_EQ(viewFor({}, best).elevation.degrees(), best.elevation.degrees());
  EXPECT_NEAR(viewFor({ViewTurn::Base::Above}, best).elevation.degrees(), 90, 1e-9);
}

TEST(TurningTheView, IsAskedForByArrowsAndHomeOnly) {
  EXPECT_TRUE(PictureView::takesKey(Qt::Key_Left));
  EXPECT_TRUE(PictureView::takesKey(Qt::Key_Home));
  EXPECT_FALSE(PictureView::takesKey(Qt::Key_Space));
  EXPECT_EQ(turnedBy(dragged({}, {80, 50}), Qt::Key_Home), ViewTurn{});
}

/// Plain pictures, and which were asked for.
class NotedPictures : public PictureSource {
 public:
  struct Notes {
    std::mutex mutex;
    std::vector<PictureWish> wishes;

    std::vector<PictureWish> taken() {
      const std::lock_guard lock(mutex);
      return std::exchange(wishes, {});
    }
  };

  explicit NotedPictures(Notes& notes) : m_notes(notes) {}
  QImage draw(const PictureWish& wish) override {
    const std::lock_guard lock(m_notes.mutex);
    m_notes.wishes.push_back(wish);
    return PlainPictures().draw(wish);
  }

 private:
  Notes& m_notes;
};

class CountedView : public PictureView {
 public:
  using PictureView::PictureView;
  int paints = 0;

 protected:
  void paintEvent(QPaintEvent* event) override {
    ++paints;
    PictureView::paintEvent(event);
  }
};

class ALivelyPicture : public testing::Test {
 protected:
  ALivelyPicture() : maker(std::make_unique<NotedPictures>(notes)), view(maker) {
    theme::setMotion(Motion::Full);
    view.resize(300, 200);
    view.setLiveliness(PictureView::Liveliness::Lively);
    view.setClock(clock);
    view.QWidget::show();
    view.show(of("lie"), "lying");
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.isReady(); }));
    notes.taken();
  }
  ~ALivelyPicture() override { theme::setMotion(Motion::Full); }

  static PictureOf of(const char* figure, const char* pose = "pose") {
    return {PoseId(pose), Variation(), std::nullopt, FigureKey(figure)};
  }
  /// Waits for the still picture; each picture on the way to it takes this long.
  void waitUntilReady(Duration aPicture) {
    const auto passing =
        QObject::connect(&maker, &PictureMaker::made, &view, [this, aPicture] { clock.pass(aPicture); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.isReady(); }, 20000));
    QObject::disconnect(passing);
  }

  HandClock clock;
  NotedPictures::Notes notes;
  PictureMaker maker;
  CountedView view;
};

TEST_F(ALivelyPicture, MovesToTheNextStepAndThenRests) {
  view.show(of("hold"), "holding");
  EXPECT_TRUE(view.isMoving());
  waitUntilReady(20ms);
  EXPECT_FALSE(view.isMoving());
  const auto wishes = notes.taken();
  ASSERT_GE(wishes.size(), 4U);
  double before = 0;
  for (const PictureWish& wish : std::span(wishes).first(wishes.size() - 1)) {
    ASSERT_TRUE(wish.way);
    EXPECT_EQ(wish.way->from, of("lie"));
    EXPECT_EQ(wish.life, PictureLife::Moment);
    EXPECT_GT(wish.way->part, before);
    before = wish.way->part;
  }
  EXPECT_EQ(before, 1);
  EXPECT_FALSE(wishes.back().way);
  EXPECT_EQ(wishes.back().life, PictureLife::Still);
}

TEST_F(ALivelyPicture, PaintsNothingAtRest) {
  view.show(of("hold"), "holding");
  waitUntilReady(20ms);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isChanging(); }));
  QCoreApplication::processEvents();
  const int painted = view.paints;
  clock.pass(2000ms);
  QCoreApplication::processEvents();
  EXPECT_FALSE(view.isChanging());
  EXPECT_EQ(view.paints, painted);
  EXPECT_EQ(notes.taken().back().life, PictureLife::Still);
}

TEST_F(ALivelyPicture, DoesNotMoveWhereLessMotionIsWishedFor) {
  theme::setMotion(Motion::Reduced);
  view.show(of("hold"), "holding");
  EXPECT_FALSE(view.isMoving());
  EXPECT_TRUE(QTest::qWaitFor([&] { return view.isReady(); }));
  const auto wishes = notes.taken();
  ASSERT_EQ(wishes.size(), 1U);
  EXPECT_EQ(wishes.front().life, PictureLife::Still);
}

TEST_F(ALivelyPicture, DoesNotMoveFromOnePoseToAnother) {
  view.show(of("hold", "other"), "another pose");
  EXPECT_FALSE(view.isMoving());
}

TEST_F(ALivelyPicture, ChangesAtOnceWhereTheMachineIsTooSlowToMove) {
  view.show(of("hold"), "holding");
  waitUntilReady(200ms);
  const auto wishes = notes.taken();
  EXPECT_LT(wishes.size(), 9U);
  view.show(of("lie"), "lying");
  EXPECT_FALSE(view.isMoving());
}

TEST_F(ALivelyPicture, TurnsWithTheMouseAndByKeys) {
  QTest::mousePress(&view, Qt::LeftButton, {}, {100, 100});
  QTest::mouseMove(&view, {160, 100});
  EXPECT_NE(view.turn(), ViewTurn{});
  EXPECT_TRUE(QTest::qWaitFor([&] {
    const auto asked = notes.taken();
    return !asked.empty() && asked.back().life == PictureLife::Moment && asked.back().turn == view.turn();
  }));
  QTest::mouseRelease(&view, Qt::LeftButton, {}, {160, 100});
  EXPECT_TRUE(QTest::qWaitFor([&] { return view.isReady(); }));
  QTest::keyClick(&view, Qt::Key_Home);
  EXPECT_EQ(view.turn(), ViewTurn{});
  QTest::keyClick(&view, Qt::Key_Left);
  EXPECT_EQ(view.turn(), turnedBy({}, Qt::Key_Left));
}

TEST_F(ALivelyPicture, TellsAClickFromADrag) {
  int clicks = 0;
  QObject::connect(&view, &PictureView::clicked, &view, [&] { ++clicks; });
  QTest::mouseClick(&view, Qt::LeftButton, {}, {100, 100});
  EXPECT_EQ(clicks, 1);
  EXPECT_EQ(view.turn(), ViewTurn{});
}

TEST(Figures, AreSeenFromWhereTheyWereTurnedTo) {
  const Pose& pose = *shippedContent().value.pose(PoseId("knee-to-chest"));
  FigureSource source(shippedContent().value);
  const Variation plain = allVariations(pose).front();
  const PictureOf of{pose.id, plain, Side::Left, holdFigure(pose, plain)};
  const auto draw = [&](const ViewTurn& turn) {
    return source.draw({.of = of, .pixels = {160, 120}, .scheme = Scheme::Light, .turn = turn});
  };
  EXPECT_NE(draw({}), draw({ViewTurn::Base::Above}));
  EXPECT_NE(draw({}), draw({ViewTurn::Base::Best, 30, 0}));
  EXPECT_EQ(draw({ViewTurn::Base::Side}), draw({ViewTurn::Base::Side}));
}

TEST(Figures, OnTheirWayEndWhereTheyGo) {
  const Pose& pose = *shippedContent().value.pose(PoseId("knee-to-chest"));
  FigureSource source(shippedContent().value);
  const Variation plain = allVariations(pose).front();
  const PictureOf lie{pose.id, plain, Side::Right, FigureKey("lie")};
  const PictureOf hold{pose.id, plain, Side::Right, FigureKey("hold")};
  PictureWish wish{.of = hold, .pixels = {160, 120}, .scheme = Scheme::Light, .life = PictureLife::Moment};
  const QImage there = source.draw(wish);
  wish.way = WayFrom{lie, 1};
  EXPECT_EQ(source.draw(wish), there);
  wish.way->part = 0.5;
  EXPECT_NE(source.draw(wish), there);
}

}  // namespace
}  // namespace matside::app
