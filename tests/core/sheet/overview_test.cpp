#include "sheet/overview.h"

#include "fake_measure.h"
#include "sheet/block.h"
#include "sheet_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace matside {
namespace {

constexpr double touch = 1e-6;

constexpr std::array papers = {
    PaperChoice{Paper::A4, Orientation::Portrait}, PaperChoice{Paper::Letter, Orientation::Portrait},
    PaperChoice{Paper::A4, Orientation::Landscape}, PaperChoice{Paper::Letter, Orientation::Landscape}};

Sheet composed(const SheetText& text, const PaperChoice& paper) {
  return composeOverview(text, paper, FakeMeasure());
}

bool inside(const PageRect& inner, const PageRect& outer) {
  return inner.x >= outer.x - touch && inner.y >= outer.y - touch && inner.right() <= outer.right() + touch &&
         inner.bottom() <= outer.bottom() + touch;
}

bool overlap(const PageRect& one, const PageRect& other) {
  return one.x < other.right() - touch && other.x < one.right() - touch && one.y < other.bottom() - touch &&
         other.y < one.bottom() - touch;
}

/// Everything with ink of its own; cards and the stop box are the ground they stand on.
std::vector<PageRect> inked(const ComposedPage& page) {
  std::vector<PageRect> areas;
  for (const PageItem& item : page.items) {
    if (!std::holds_alternative<PageBox>(item)) {
      areas.push_back(areaOf(item));
    }
  }
  return areas;
}

std::vector<PageRect> boxes(const ComposedPage& page) {
  std::vector<PageRect> areas;
  for (const PageItem& item : page.items) {
    if (const auto* box = std::get_if<PageBox>(&item)) {
      areas.push_back(box->area);
    }
  }
  return areas;
}

bool anyOverlap(const std::vector<PageRect>& areas) {
  for (std::size_t one = 0; one < areas.size(); ++one) {
    for (std::size_t other = 0; other < one; ++other) {
      if (overlap(areas[one], areas[other])) {
        return true;
      }
    }
  }
  return false;
}

std::string withoutSpaces(const std::string& text) {
  std::string kept;
  std::ranges::copy_if(text, std::back_inserter(kept), [](char letter) { return letter != ' '; });
  return kept;
}

/// The text inside an area, in reading order, without spaces.
std::string textIn(const ComposedPage& page, const PageRect& area) {
  std::string text;
  for (const PageItem& item : page.items) {
    const auto* run = std::get_if<PageText>(&item);
    if (run != nullptr && inside(run->area, area)) {
      text += withoutSpaces(run->text);
    }
  }
  return text;
}

std::string everyWord(const SheetPose& pose) {
  std::string text = pose.number + pose.name + pose.otherName + pose.dosage;
  for (const std::string& prop : pose.props) {
    text += prop;
  }
  for (const SheetStage& stage : pose.stages) {
    std::string heading = stage.heading;
    for (const SheetStep& step : stage.steps) {
      text += step.number + std::exchange(heading, {}) + step.text;
    }
  }
  for (const std::string& caution : pose.cautions) {
    text += caution;
  }
  return withoutSpaces(text);
}

void expectNothingCutOrOverlapped(const Sheet& sheet) {
  const double edge = 10;  // what home printers reach
  RC_ASSERT(inside(sheet.printable, {edge, edge, sheet.paper.width - 2 * edge, sheet.paper.height - 2 * edge}));
  for (const ComposedPage& page : sheet.pages) {
    for (const PageItem& item : page.items) {
      const PageRect area = areaOf(item);
      RC_LOG() << item.index() << ": " << area.x << " " << area.y << " " << area.width << " " << area.height << "\n";
      RC_ASSERT(inside(area, sheet.printable));
    }
    RC_ASSERT(!anyOverlap(inked(page)));
    RC_ASSERT(!anyOverlap(boxes(page)));
    for (const PageRect& area : inked(page)) {
      for (const PageRect& box : boxes(page)) {
        RC_ASSERT(inside(area, box) || !overlap(area, box));
      }
    }
  }
}

rc::Gen<std::string> word(int longest) {
  return rc::gen::mapcat(rc::gen::inRange(1, longest + 1), [](int length) {
    return rc::gen::container<std::string>(static_cast<std::size_t>(length), rc::gen::inRange<char>('a', 'z' + 1));
  });
}

rc::Gen<std::string> sentence(int mostWords, int longestWord) {
  const auto several = rc::gen::mapcat(rc::gen::inRange(1, mostWords + 1), [longestWord](int count) {
    return rc::gen::container<std::vector<std::string>>(static_cast<std::size_t>(count), word(longestWord));
  });
  return rc::gen::map(several, [](const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
      text += (text.empty() ? "" : " ") + part;
    }
    return text;
  });
}

std::vector<std::string> sentences(int most, int mostWords, int longestWord) {
  const auto count = static_cast<std::size_t>(*rc::gen::inRange(0, most + 1));
  return *rc::gen::container<std::vector<std::string>>(count, sentence(mostWords, longestWord));
}

SheetPose anyPose(int number, int mostSteps, int mostWords) {
  SheetPose pose;
  pose.number = std::to_string(number);
  pose.name = *sentence(6, 50);
  pose.otherName = *rc::gen::oneOf(rc::gen::just(std::string()), sentence(3, 70));
  pose.dosage = *sentence(12, 12);
  pose.stages = {{"Get in", {}}, {*sentence(3, 20), {}}};
  for (SheetStage& stage : pose.stages) {
    stage.steps.push_back({"1.", *sentence(mostWords, 24)});
    for (const std::string& step : sentences(mostSteps / 2 - 1, mostWords, 24)) {
      stage.steps.push_back({std::to_string(stage.steps.size() + 1) + ".", step});
    }
  }
  pose.props = sentences(3, 12, 12);
  pose.cautions = sentences(4, 12, 20);
  pose.continued = "continued";
  return pose;
}

SheetText anySheet(int mostPoses, int mostSteps, int mostWords) {
  SheetText text = sampleSheet(0);
  text.title = *sentence(8, 60);
  const int poses = *rc::gen::inRange(1, mostPoses + 1);
  for (int number = 1; number <= poses; ++number) {
    text.poses.push_back(anyPose(number, mostSteps, mostWords));
  }
  return text;
}

PaperChoice anyPaper() {
  return *rc::gen::elementOf(papers);
}

RC_GTEST_PROP(Overview, NeitherCutsNorOverlapsAnything, ()) {
  expectNothingCutOrOverlapped(composed(anySheet(40, 8, 9), anyPaper()));
}

RC_GTEST_PROP(Overview, NeverBreaksAPoseAcrossPagesAndLosesNoWord, ()) {
  const SheetText text = anySheet(40, 8, 9);
  const Sheet sheet = composed(text, anyPaper());
  std::size_t next = 0;
  for (const ComposedPage& page : sheet.pages) {
    for (const PoseArea& area : page.poses) {
      RC_ASSERT(area.pose == next);
      RC_ASSERT(textIn(page, area.area) == everyWord(text.poses[next]));
      ++next;
    }
  }
  RC_ASSERT(next == text.poses.size());
}

RC_GTEST_PROP(Overview, GoesOnOverPagesWithAPoseLongerThanAPage, ()) {
  const SheetText text = anySheet(4, 40, 60);
  const Sheet sheet = composed(text, anyPaper());
  expectNothingCutOrOverlapped(sheet);
  std::map<std::size_t, std::string> said;
  for (const ComposedPage& page : sheet.pages) {
    for (const PoseArea& area : page.poses) {
      const std::string heading = said.contains(area.pose) ? text.poses[area.pose].continued : "";
      const std::string words = textIn(page, area.area);
      RC_ASSERT(words.starts_with(heading));
      said[area.pose] += words.substr(heading.size());
    }
  }
  for (std::size_t pose = 0; pose < text.poses.size(); ++pose) {
    RC_ASSERT(said[pose] == everyWord(text.poses[pose]));
  }
}

RC_GTEST_PROP(Overview, HasAPictureForEveryPose, ()) {
  const SheetText text = anySheet(40, 8, 9);
  std::set<std::size_t> pictures;
  for (const ComposedPage& page : composed(text, anyPaper()).pages) {
    for (const PageItem& item : page.items) {
      if (const auto* picture = std::get_if<PagePicture>(&item)) {
        RC_ASSERT(picture->area.width >= 50);
        RC_ASSERT(picture->area.height >= 25);
        RC_ASSERT(pictures.insert(picture->picture).second);
      }
    }
  }
  RC_ASSERT(pictures.size() == text.poses.size());
}

bool says(const ComposedPage& page, const std::string& text) {
  return std::ranges::any_of(page.items, [&text](const PageItem& item) {
    const auto* run = std::get_if<PageText>(&item);
    return run != nullptr && run->text == text;
  });
}

class OnEveryPaper : public testing::TestWithParam<PaperChoice> {};
INSTANTIATE_TEST_SUITE_P(Overview, OnEveryPaper, testing::ValuesIn(papers));

TEST_P(OnEveryPaper, NumbersPagesOnlyWhenThereAreSeveral) {
  const Sheet one = composed(sampleSheet(2), GetParam());
  ASSERT_EQ(one.pages.size(), 1U);
  EXPECT_FALSE(says(one.pages[0], "Page 1 of 1"));

  const Sheet many = composed(sampleSheet(40), GetParam());
  ASSERT_GT(many.pages.size(), 1U);
  for (std::size_t page = 0; page < many.pages.size(); ++page) {
    const std::string number = "Page " + std::to_string(page + 1) + " of " + std::to_string(many.pages.size());
    EXPECT_TRUE(says(many.pages[page], number)) << number;
  }
}

TEST_P(OnEveryPaper, HasRoomForNotesAndEndsWithTheStopBox) {
  for (int poses = 1; poses <= 12; ++poses) {
    const SheetText text = sampleSheet(poses);
    const Sheet sheet = composed(text, GetParam());
    EXPECT_TRUE(std::ranges::any_of(sheet.pages, [&](const ComposedPage& page) { return says(page, text.notes); }))
        << poses;
    EXPECT_TRUE(says(sheet.pages.back(), text.stop)) << poses;
    for (const SheetSigns& signs : text.warning) {
      EXPECT_TRUE(says(sheet.pages.back(), signs.heading)) << poses;
      const std::string all = textIn(sheet.pages.back(), sheet.printable);
      for (const std::string& sign : signs.signs) {
        EXPECT_NE(all.find(withoutSpaces(sign)), std::string::npos) << poses << sign;
      }
    }
  }
}

TEST(Overview, NeverLeavesTheStopBoxAloneOnAnUprightPage) {
  for (const Paper paper : {Paper::A4, Paper::Letter}) {
    for (int poses = 1; poses <= 24; ++poses) {
      const Sheet sheet = composed(sampleSheet(poses), {paper, Orientation::Portrait});
      EXPECT_FALSE(sheet.pages.back().poses.empty()) << poses;
    }
  }
}

TEST_P(OnEveryPaper, SetsNoTextSmallerThanTenPointAndNamesInFourteen) {
  const SheetText text = sampleSheet(5);
  int names = 0;
  for (const ComposedPage& page : composed(text, GetParam()).pages) {
    for (const PageItem& item : page.items) {
      const auto* run = std::get_if<PageText>(&item);
      EXPECT_TRUE(run == nullptr || run->style.points >= 10);
      if (run != nullptr && run->text.ends_with(text.poses[0].name)) {
        EXPECT_EQ(run->style.points, 14);
        ++names;
      }
    }
  }
  EXPECT_EQ(names, 5);
}

TEST(Overview, MakesPicturesLargerWhereThereIsRoom) {
  const auto pictureHeight = [](int poses) {
    const Sheet sheet = composed(sampleSheet(poses), papers[0]);
    const auto& items = sheet.pages[0].items;
    const auto found =
        std::ranges::find_if(items, [](const PageItem& item) { return std::holds_alternative<PagePicture>(item); });
    return areaOf(*found).height;
  };
  EXPECT_GT(pictureHeight(2), pictureHeight(6));
}

TEST(Overview, PrintsWhatWasTypedIntoAFieldInsteadOfALine) {
  SheetText text = sampleSheet(1);
  text.fields[0].value = "Ada";
  EXPECT_TRUE(says(composed(text, papers[0]).pages[0], "Ada"));
}

TEST(Overview, SetsASheetWithoutPosesAndWithoutFields) {
  SheetText text = sampleSheet(0);
  text.fields.clear();
  const Sheet sheet = composed(text, papers[0]);
  ASSERT_EQ(sheet.pages.size(), 1U);
  EXPECT_TRUE(says(sheet.pages[0], text.stop));
}

}  // namespace
}  // namespace matside
