#include "figure/picture_maker.h"

#include "figure/figure_source.h"
#include "figure/picture_view.h"
#include "test_window.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <semaphore>

namespace matside::app {
namespace {

PictureWish wishFor(const char* figure, QSize size = {64, 48}) {
  return {{PoseId("pose"), Variation(), std::nullopt, FigureKey(figure)}, size, Scheme::Light};
}

/// Notes what it is asked for, one at a time, when the test lets it.
class SlowPictures : public PictureSource {
 public:
  SlowPictures(std::counting_semaphore<>& gate, QStringList& drawn) : m_gate(gate), m_drawn(drawn) {}
  QImage draw(const PictureWish& wish) override {
    m_gate.acquire();
    m_drawn << QString::fromStdString(wish.of.figure.text());
    return PlainPictures().draw(wish);
  }

 private:
  std::counting_semaphore<>& m_gate;
  QStringList& m_drawn;
};

TEST(PictureMaker, MakesTheNewestWishFirst) {
  std::counting_semaphore<> gate(0);
  QStringList drawn;
  PictureMaker maker(std::make_unique<SlowPictures>(gate, drawn));
  QSignalSpy made(&maker, &PictureMaker::made);
  QObject one;
  QObject two;
  QObject three;
  maker.picture(wishFor("first"), &one);
  EXPECT_TRUE(QTest::qWaitFor([&] { return maker.isBusy(); }));
  maker.picture(wishFor("second"), &two);
  maker.picture(wishFor("third"), &three);
  gate.release(3);
  EXPECT_TRUE(QTest::qWaitFor([&] { return made.count() == 3; }));
  EXPECT_EQ(drawn, (QStringList{"first", "third", "second"}));
}

TEST(PictureMaker, ForgetsAWishThatWasReplaced) {
  std::counting_semaphore<> gate(0);
  QStringList drawn;
  PictureMaker maker(std::make_unique<SlowPictures>(gate, drawn));
  QSignalSpy made(&maker, &PictureMaker::made);
  QObject busy;
  QObject view;
  maker.picture(wishFor("busy"), &busy);
  EXPECT_TRUE(QTest::qWaitFor([&] { return maker.isBusy(); }));
  maker.picture(wishFor("old"), &view);
  maker.picture(wishFor("new"), &view);
  gate.release(3);
  EXPECT_TRUE(QTest::qWaitFor([&] { return made.count() == 2; }));
  EXPECT_EQ(drawn, (QStringList{"busy", "new"}));
}

TEST(PictureMaker, RemembersWhatItMade) {
  PictureMaker maker(std::make_unique<PlainPictures>());
  QSignalSpy made(&maker, &PictureMaker::made);
  QObject view;
  EXPECT_TRUE(maker.picture(wishFor("a"), &view).isNull());
  EXPECT_TRUE(QTest::qWaitFor([&] { return made.count() == 1; }));
  EXPECT_FALSE(maker.picture(wishFor("a"), &view).isNull());
  EXPECT_TRUE(maker.picture(wishFor("a", {65, 48}), &view).isNull());
}

TEST(PictureView, KeepsTheLastPictureUntilTheNextIsThere) {
  std::counting_semaphore<> gate(1);
  QStringList drawn;
  PictureMaker maker(std::make_unique<SlowPictures>(gate, drawn));
  PictureView view(maker);
  view.resize(200, 150);
  view.QWidget::show();
  view.show(wishFor("a").of, "a");
  EXPECT_TRUE(QTest::qWaitFor([&] { return view.isReady(); }));
  const QImage before = view.grab().toImage();
  view.show(wishFor("b").of, "b");
  EXPECT_FALSE(view.isReady());
  EXPECT_EQ(view.grab().toImage(), before);
  gate.release();
  EXPECT_TRUE(QTest::qWaitFor([&] { return view.isReady(); }));
}

TEST(Figures, AreThereForEveryPoseOfTheLibrary) {
  FigureSource source(shippedContent().value);
  for (const auto& [id, pose] : shippedContent().value.poses()) {
    const Variation plain = allVariations(pose).front();
    const QImage picture = source.draw({{id, plain, std::nullopt, holdFigure(pose, plain)}, {160, 120}, Scheme::Light});
    ASSERT_FALSE(picture.isNull()) << id.text();
    EXPECT_NE(picture.pixel(80, 60), picture.pixel(0, 0)) << id.text();
  }
}

TEST(Figures, OfTheOtherSideDiffer) {
  const Pose& pose = *shippedContent().value.pose(PoseId("knee-to-chest"));
  FigureSource source(shippedContent().value);
  const Variation plain = allVariations(pose).front();
  const auto draw = [&](Side side) {
    return source.draw({{pose.id, plain, side, holdFigure(pose, plain)}, {160, 120}, Scheme::Light});
  };
  EXPECT_NE(draw(Side::Left), draw(Side::Right));
}

}  // namespace
}  // namespace matside::app
