#include "page_checks.h"
#include "sheet/pose_parts.h"
#include "sheet_samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace matside {
namespace {

TEST(Overview, TakesOnePageForFourShortPoses) {
  for (const Paper paper : {Paper::A4, Paper::Letter}) {
    const Sheet sheet =
        composed(sampleSheet(4), {SheetLayout::Overview, {paper, Orientation::Portrait}, SheetStyle::Colour, 100});
    EXPECT_EQ(sheet.pages.size(), 1U);
    EXPECT_FALSE(says(sheet.pages[0], "Page 1 of 1"));
  }
}

TEST(Overview, NumbersPagesWhenThereAreSeveral) {
  const Sheet many = composed(sampleSheet(40), {});
  ASSERT_GT(many.pages.size(), 1U);
  for (std::size_t page = 0; page < many.pages.size(); ++page) {
    const std::string number = "Page " + std::to_string(page + 1) + " of " + std::to_string(many.pages.size());
    EXPECT_TRUE(says(many.pages[page], number)) << number;
  }
}

/// Poses of so many steps each.
SheetText sheetOfSteps(int poses, int steps) {
  SheetText text = sampleSheet(poses);
  for (SheetPose& pose : text.poses) {
    std::vector<SheetStep>& first = pose.stages.front().steps;
    first.resize(static_cast<std::size_t>(steps), first.front());
  }
  return text;
}

TEST(Overview, BeginsUnderItsHeaderWhereAPoseFitsThere) {
  int fitting = 0;
  for (int steps = 4; steps < 60; ++steps) {
    SheetText one = sheetOfSteps(1, steps);
    one.summary.insert(one.summary.end(), 3, "a line for the number of the page");
    const Sheet alone = composed(one, {});
    if (alone.pages.size() == 1) {
      ++fitting;
      EXPECT_FALSE(composed(sheetOfSteps(4, steps), {}).pages.front().poses.empty()) << steps;
    }
  }
  EXPECT_GT(fitting, 20);
}

TEST(Overview, MakesPicturesLargerWhereThereIsRoom) {
  const auto pictureHeight = [](int poses) {
    const Sheet sheet = composed(sampleSheet(poses), {});
    const auto& items = sheet.pages[0].items;
    const auto found =
        std::ranges::find_if(items, [](const PageItem& item) { return std::holds_alternative<PagePicture>(item); });
    return areaOf(*found).height;
  };
  EXPECT_GT(pictureHeight(2), pictureHeight(6));
}

TEST(Poses, HaveAPageEach) {
  const Sheet sheet = composed(sampleSheet(5), laidAs(SheetLayout::Poses));
  ASSERT_EQ(sheet.pages.size(), 5U);
  for (std::size_t page = 0; page < 5; ++page) {
    ASSERT_EQ(sheet.pages[page].poses.size(), 1U);
    EXPECT_EQ(sheet.pages[page].poses[0].pose, page);
    EXPECT_TRUE(says(sheet.pages[page], "For"));
  }
}

/// The first words of every part of the pose.
std::vector<std::string> beginnings(const Sheet& sheet, std::size_t pose) {
  std::vector<std::string> found;
  for (const ComposedPage& page : sheet.pages) {
    for (const PoseArea& area : page.poses) {
      if (area.pose == pose) {
        found.push_back(textIn(page, area.area));
      }
    }
  }
  return found;
}

SheetForm onSmallPaper(SheetLayout layout) {
  return {layout, {Paper::A5, Orientation::Portrait}, SheetStyle::Colour, 100};
}

TEST(LongPoses, GoOnWithAStageWhereThatTakesNoMoreParts) {
  SheetPose pose = sheetOfSteps(1, 7).poses.front();
  pose.stages.back().steps.resize(5, pose.stages.back().steps.front());
  const Look look(1);
  const FakeMeasure measure;
  const Typesetter type{look, measure};
  const Block whole = poseWords(pose, 90, type, Cautions::BeforeSteps);
  for (const double share : {0.8, 0.85, 0.9}) {
    const std::vector<Block> parts = partsOf(whole, pose, whole.height * share, type);
    ASSERT_EQ(parts.size(), 2U);
    ComposedPage page;
    put(parts[1], 0, 0, page);
    EXPECT_TRUE(textOf(page).starts_with("1Kneetochest,continued3.Stay")) << textOf(page);
  }
}

TEST(LongPoses, KeepTheirCautionsTogetherOnTheFirstPage) {
  SheetText text = sheetOfSteps(2, 12);
  for (SheetPose& pose : text.poses) {
    pose.cautions.resize(3, pose.cautions.front());
  }
  const std::vector<std::string> parts = beginnings(composed(text, onSmallPaper(SheetLayout::Large)), 1);
  ASSERT_GE(parts.size(), 2U);
  for (std::size_t part = 0; part < parts.size(); ++part) {
    EXPECT_EQ(parts[part].find("Hipreplacement") != std::string::npos, part == 0) << parts[part];
  }
}

TEST(Cards, LieFourToAPageWithOneForTheWarningSigns) {
  const Sheet sheet = composed(sampleSheet(6), laidAs(SheetLayout::Cards));
  ASSERT_EQ(sheet.pages.size(), 2U);
  for (const ComposedPage& page : sheet.pages) {
    EXPECT_EQ(page.poses.size(), 3U);
    EXPECT_EQ(std::ranges::count_if(page.items, [](const PageItem& i) { return std::holds_alternative<PageCut>(i); }),
              2);
  }
}

TEST(Fields, ArePrintedAsTypedInsteadOfALine) {
  for (const SheetLayout layout : layouts) {
    SheetText text = sampleSheet(1);
    text.fields[0].value = "Ada";
    text.notesText = "Slowly";
    const Sheet sheet = composed(text, laidAs(layout));
    EXPECT_TRUE(says(sheet.pages[0], "Ada"));
    EXPECT_NE(textOf(sheet).find("Slowly"), std::string::npos);
  }
}

TEST(Pictures, AreListedOnceWithTheirLargestWidth) {
  SheetText text = sampleSheet(2);
  text.poses[1].picture.pose = PoseId("other");
  const Sheet sheet = composed(text, laidAs(SheetLayout::Poses));
  const auto pictures = picturesOf(sheet);
  ASSERT_EQ(pictures.size(), 2U);
  EXPECT_EQ(pictures[1].of.pose, PoseId("other"));
  EXPECT_GT(pictures[0].width, 50);
}

}  // namespace
}  // namespace matside
