#include "sheet/sheet_words.h"

#include "printed.h"
#include "text/durations.h"

#include <gtest/gtest.h>

namespace matside::app {
namespace {

SheetText wordsFor(PropCounts shelf) {
  return sheetWords(handoutOf(starterRoutine(), shippedLibrary(), {PropShelf(std::move(shelf)), {}, {}}));
}

/// How long the pose of this number is held, as words.
std::string lengthOf(std::size_t pose) {
  return lengthText(handoutOf(starterRoutine(), shippedLibrary(), {}).poses[pose].card.hold).toStdString();
}

TEST(SheetWords, SumUpTheRoutineUnderItsTitle) {
  const SheetText text = wordsFor({{PropId("bolster"), 1}});
  EXPECT_EQ(text.title, starterRoutine().title);
  ASSERT_EQ(text.summary.size(), 2U);
  EXPECT_TRUE(text.summary[0].starts_with("4 poses · ")) << text.summary[0];
  EXPECT_EQ(text.summary[1], "You need: 1 bolster");
}

TEST(SheetWords, CountStepsThroughAPoseAndRunTheStageIntoTheFirst) {
  const SheetText text = wordsFor({});
  for (const SheetPose& pose : text.poses) {
    int number = 0;
    for (const SheetStage& stage : pose.stages) {
      EXPECT_TRUE(stage.heading.ends_with('.')) << stage.heading;
      for (const SheetStep& step : stage.steps) {
        EXPECT_EQ(step.number, std::to_string(++number) + ".");
      }
    }
    EXPECT_GT(number, 5);
  }
}

TEST(SheetWords, SayHowLongAndWhichSideFirst) {
  const SheetText text = wordsFor({});
  EXPECT_EQ(text.poses[0].dosage, lengthOf(0));
  EXPECT_EQ(text.poses[1].dosage, lengthOf(1) + " each side, first: left knee");
  EXPECT_EQ(text.poses[2].dosage, lengthOf(2) + " each side, first: knees to the right");
}

TEST(SheetWords, AddWhatThePoseRestsOn) {
  const SheetText text = wordsFor({{PropId("bolster"), 1}});
  EXPECT_EQ(text.poses[3].dosage, lengthOf(3) + " · bolster under the knees");
  EXPECT_EQ(text.poses[3].props, std::vector<std::string>{"1 bolster (or a firm pillow or a rolled duvet)"});
}

TEST(SheetWords, WarnInTwoTiers) {
  const SheetText text = wordsFor({});
  ASSERT_EQ(text.warning.size(), 2U);
  EXPECT_TRUE(text.warning[0].heading.starts_with("Emergency")) << text.warning[0].heading;
  for (const SheetSigns& tier : text.warning) {
    EXPECT_GE(tier.signs.size(), 6U);
  }
}

}  // namespace
}  // namespace matside::app
