#include "any_sheet.h"
#include "page_checks.h"
#include "sheet_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace matside {
namespace {

RC_GTEST_PROP(Compose, NeitherCutsNorOverlapsAnything, ()) {
  expectNothingCutOrOverlapped(composed(anySheet({}), anyForm()));
}

RC_GTEST_PROP(Compose, NeitherCutsNorOverlapsPosesLongerThanAPage, ()) {
  expectNothingCutOrOverlapped(composed(anySheet({.poses = 4, .steps = 40, .words = 60}), anyForm()));
}

/// What the areas of each pose say, page after page.
std::map<std::size_t, std::string> saidOf(const Sheet& sheet) {
  std::map<std::size_t, std::string> said;
  for (const ComposedPage& page : sheet.pages) {
    for (const PoseArea& area : page.poses) {
      said[area.pose] += textIn(page, area.area);
    }
  }
  for (auto& [pose, words] : said) {
    std::erase(words, continuedLetter);
  }
  return said;
}

std::string sorted(std::string letters) {
  std::ranges::sort(letters);
  return letters;
}

void expectEveryWord(const SheetText& text, const SheetForm& form) {
  const Sheet sheet = composed(text, form);
  const auto said = saidOf(sheet);
  const auto cautions = cautionsIn(sheet);
  RC_ASSERT(said.size() == text.poses.size());
  for (std::size_t pose = 0; pose < text.poses.size(); ++pose) {
    const std::string words = everyWord(text.poses[pose], cautions.at(pose));
    // Pictured steps side by side are read in rows, and the cautions before them.
    const bool inRows = form.layout == SheetLayout::Poses;
    // With its cautions before the steps a pose in large print may just fit its page.
    const bool isReordered =
        form.layout == SheetLayout::Large && said.at(pose) == everyWord(text.poses[pose], Cautions::BeforeSteps);
    RC_ASSERT(isReordered || (inRows ? sorted(said.at(pose)) : said.at(pose)) == (inRows ? sorted(words) : words));
  }
}

RC_GTEST_PROP(Compose, LosesNoWordOfAPose, ()) {
  expectEveryWord(anySheet({}), anyForm());
}

RC_GTEST_PROP(Compose, LosesNoWordOfAPoseLongerThanAPage, ()) {
  expectEveryWord(anySheet({.poses = 4, .steps = 40, .words = 60}), anyForm());
}

RC_GTEST_PROP(Compose, LosesNothingOfWhatStandsAroundThePoses, ()) {
  const SheetText text = anySheet({.poses = 3});
  const std::string all = textOf(composed(text, anyForm()));
  // A line of it may stand on the next page: the foot of the page comes between.
  const auto says = [&all](const std::string& words) {
    auto at = all.begin();
    return std::ranges::all_of(withoutSpaces(words), [&](char letter) {
      at = std::find(at, all.end(), letter);
      return at != all.end() && at++ != all.end();
    });
  };
  RC_ASSERT(says(text.title));
  RC_ASSERT(says(text.notesText));
  for (const SheetField& field : text.fields) {
    RC_ASSERT(says(field.label));
    RC_ASSERT(says(field.value));
  }
  for (const SheetSigns& signs : text.warning) {
    RC_ASSERT(says(signs.heading));
    RC_ASSERT(std::ranges::all_of(signs.signs, says));
  }
}

RC_GTEST_PROP(Compose, SaysOnEveryPageWhenToStop, ()) {
  const SheetText text = anySheet({.poses = 12});
  for (const ComposedPage& page : composed(text, anyForm()).pages) {
    RC_ASSERT(textOf(page).find(withoutSpaces(text.stopShort)) != std::string::npos);
  }
}

/// Whether all of this stands on one page, or word by word on several.
bool tellsAll(const std::string& told, const SheetSigns& signs) {
  return told.find(withoutSpaces(signs.heading)) != std::string::npos &&
         std::ranges::all_of(signs.signs, [&told](const std::string& sign) {
           return told.find(withoutSpaces(sign)) != std::string::npos;
         });
}

RC_GTEST_PROP(Compose, NamesThePagesWhereAllTheSignsStand, ()) {
  const SheetText text = anySheet({.poses = 3, .steps = 6, .words = 12});
  const Sheet sheet = composed(text, anyForm());
  for (const ComposedPage& page : sheet.pages) {
    const std::string told = textOf(page);
    const std::size_t at = told.find("Allsigns:");
    if (at == std::string::npos) {
      continue;
    }
    const std::string pages = told.substr(at + 9, told.find('.', at) - at - 9);
    const std::size_t first = std::stoul(pages);
    const std::size_t last = std::stoul(pages.substr(pages.find("to") + 2));
    RC_ASSERT(first >= 1 && first <= last && last <= sheet.pages.size());
    std::string there;
    for (std::size_t number = first; number <= last; ++number) {
      there += textOf(sheet.pages[number - 1]);
    }
    RC_ASSERT(std::ranges::all_of(text.warning, [&](const SheetSigns& signs) { return tellsAll(there, signs); }));
  }
}

std::map<std::size_t, std::size_t> pagesOfPoses(const Sheet& sheet) {
  std::map<std::size_t, std::size_t> pages;
  for (const ComposedPage& page : sheet.pages) {
    std::set<std::size_t> poses;
    for (const PoseArea& area : page.poses) {
      poses.insert(area.pose);
    }
    for (const std::size_t pose : poses) {
      ++pages[pose];
    }
  }
  return pages;
}

RC_GTEST_PROP(Compose, KeepsAPoseOnOnePageThatWouldFitOne, ()) {
  const SheetForm form = anyForm();
  const SheetText text = anySheet({.poses = 10, .steps = 20, .words = 12});
  RC_LOG() << nameOf(form.layout) << " " << nameOf(form.paper.paper) << " " << nameOf(form.paper.orientation) << " "
           << form.textPercent << "\n";
  const auto pages = pagesOfPoses(composed(text, form));
  // Under the header the first pose has less room, but where every pose has a page of its own it may have the next.
  for (std::size_t pose = form.layout == SheetLayout::Poses ? 0 : 1; pose < text.poses.size(); ++pose) {
    // Twice, so that pages are numbered as they are in the whole.
    SheetText alone = text;
    alone.poses = {text.poses[pose], text.poses[pose]};
    RC_ASSERT(pages.at(pose) == 1 || pagesOfPoses(composed(alone, form)).at(1) > 1);
  }
}

/// Where a step begins and ends, in letters of all that is said of its pose.
struct StepSpan {
  std::size_t begins = 0;
  std::size_t ends = 0;
};

std::vector<StepSpan> spansOf(const SheetPose& pose, Cautions cautions) {
  SheetPose names = pose;
  names.stages.clear();
  if (cautions == Cautions::AfterSteps) {
    names.cautions.clear();
  }
  std::size_t at = everyWord(names).size();
  std::vector<StepSpan> spans;
  for (const SheetStage& stage : pose.stages) {
    std::size_t heading = withoutSpaces(stage.heading).size();
    for (const SheetStep& step : stage.steps) {
      const std::size_t length = std::exchange(heading, 0) + withoutSpaces(step.number + step.text).size();
      spans.push_back({at, at + length});
      at += length;
    }
  }
  return spans;
}

/// A part of a pose says its letters from `from` to `to`: only a step that is alone there may go on elsewhere.
void expectNoTornStep(const std::vector<StepSpan>& spans, std::size_t from, std::size_t to) {
  for (std::size_t step = 1; step < spans.size(); ++step) {
    const bool isTorn = spans[step].begins < to && to < spans[step].ends;
    RC_ASSERT(!isTorn || spans[step].begins <= from);
  }
}

RC_GTEST_PROP(Compose, NeverTearsAStepThatHasAnotherBeforeItOnItsPart, ()) {
  SheetForm form = anyForm();
  form.layout = *rc::gen::element(SheetLayout::Overview, SheetLayout::Cards, SheetLayout::Large);
  const SheetText text = anySheet({.poses = 4, .steps = 30, .words = 12});
  std::map<std::size_t, std::size_t> told;  // letters of each pose so far
  const Sheet sheet = composed(text, form);
  const auto cautions = cautionsIn(sheet);
  for (const ComposedPage& page : sheet.pages) {
    for (const PoseArea& area : page.poses) {
      std::string words = textIn(page, area.area);
      std::erase(words, continuedLetter);
      RC_LOG() << area.pose << ": " << words << "\n";
      const std::size_t from = std::exchange(told[area.pose], told[area.pose] + words.size());
      expectNoTornStep(spansOf(text.poses[area.pose], cautions.at(area.pose)), from, told[area.pose]);
    }
  }
}

RC_GTEST_PROP(Compose, ShowsEveryPoseAndInPagesOfPosesEveryStep, ()) {
  const SheetForm form = anyForm();
  const SheetText text = anySheet({.poses = 12});
  std::map<std::size_t, std::size_t> pictures;
  for (const ComposedPage& page : composed(text, form).pages) {
    for (const PoseArea& area : page.poses) {
      pictures[area.pose] += picturesIn(page, area.area);
    }
    for (const PageItem& item : page.items) {
      RC_ASSERT(!std::holds_alternative<PagePicture>(item) || areaOf(item).width >= 22);
    }
  }
  for (std::size_t pose = 0; pose < text.poses.size(); ++pose) {
    std::size_t steps = 0;
    for (const SheetStage& stage : text.poses[pose].stages) {
      steps += stage.steps.size();
    }
    RC_ASSERT(pictures[pose] == (form.layout == SheetLayout::Poses ? steps + 1 : 1));
  }
}

RC_GTEST_PROP(Compose, MirrorsWhatReadsFromTheRight, ()) {
  SheetText text = anySheet({.poses = 6});
  const SheetForm form = anyForm();
  text.reading = Reading::LeftToRight;
  const Sheet left = composed(text, form);
  text.reading = Reading::RightToLeft;
  const Sheet right = composed(text, form);
  RC_ASSERT(right.reading == Reading::RightToLeft);
  RC_ASSERT(left.pages.size() == right.pages.size());
  for (std::size_t page = 0; page < left.pages.size(); ++page) {
    for (std::size_t item = 0; item < left.pages[page].items.size(); ++item) {
      const PageRect one = areaOf(left.pages[page].items[item]);
      const PageRect other = areaOf(right.pages[page].items[item]);
      RC_ASSERT(std::abs(one.x - (left.paper.width - other.right())) < 1e-6);
      RC_ASSERT(one.y == other.y);
    }
  }
}

std::vector<SheetForm> everyForm() {
  std::vector<SheetForm> forms;
  for (const SheetLayout layout : layouts) {
    for (const Paper paper : {Paper::A4, Paper::Letter, Paper::A5}) {
      for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
        forms.push_back({layout, {paper, orientation}, SheetStyle::Colour, 100});
      }
    }
  }
  return forms;
}

class OnEveryForm : public testing::TestWithParam<SheetForm> {};
INSTANTIATE_TEST_SUITE_P(Compose, OnEveryForm, testing::ValuesIn(everyForm()), [](const auto& form) {
  const SheetForm& of = form.param;
  return std::string(nameOf(of.layout)) + std::string(nameOf(of.paper.paper)) +
         std::string(nameOf(of.paper.orientation));
});

TEST_P(OnEveryForm, SetsBodyAndNamesAsLargeAsPromised) {
  const SheetText text = sampleSheet(3);
  const std::map<SheetLayout, double> least = {
      {SheetLayout::Overview, 10}, {SheetLayout::Poses, 12}, {SheetLayout::Cards, 10}, {SheetLayout::Large, 18}};
  int names = 0;
  for (const ComposedPage& page : composed(text, GetParam()).pages) {
    for (const PoseArea& pose : page.poses) {
      for (const PageItem& item : page.items) {
        const auto* run = std::get_if<PageText>(&item);
        if (run == nullptr || !inside(run->area, pose.area)) {
          continue;
        }
        EXPECT_GE(run->style.points, least.at(GetParam().layout)) << run->text;
        if (run->text.starts_with(text.poses[pose.pose].number + " Knee")) {
          EXPECT_GE(run->style.points, 14);
          ++names;
        }
      }
    }
  }
  EXPECT_GE(names, 3);
}

TEST_P(OnEveryForm, SetsNothingSmallerThanTenPoint) {
  for (const ComposedPage& page : composed(sampleSheet(5), GetParam()).pages) {
    for (const PageItem& item : page.items) {
      const auto* run = std::get_if<PageText>(&item);
      EXPECT_TRUE(run == nullptr || run->style.points >= 10);
    }
  }
}

TEST_P(OnEveryForm, HasRoomForNotesOnA4) {
  if (GetParam().paper.paper != Paper::A4) {
    return;  // smaller paper can be full; room for notes is not worth a page
  }
  for (int poses = 1; poses <= 12; ++poses) {
    const SheetText text = sampleSheet(poses);
    const Sheet sheet = composed(text, GetParam());
    EXPECT_TRUE(std::ranges::any_of(sheet.pages, [&](const ComposedPage& page) { return says(page, text.notes); }))
        << poses;
  }
}

TEST_P(OnEveryForm, PutsTheWarningSignsOfAUsualSheetOnEveryPage) {
  const SheetForm& form = GetParam();
  if (form.layout == SheetLayout::Large) {
    return;  // there the signs have most of a page to themselves
  }
  const SheetText text = sampleSheet(6);
  for (const ComposedPage& page : composed(text, form).pages) {
    if (form.paper.paper == Paper::A5 && textOf(page).find("Allsigns:") != std::string::npos) {
      continue;  // for the sake of a pose that is kept whole
    }
    for (const SheetSigns& signs : text.warning) {
      for (const std::string& sign : signs.signs) {
        EXPECT_NE(textOf(page).find(withoutSpaces(sign)), std::string::npos) << sign;
      }
    }
  }
}

TEST_P(OnEveryForm, SetsASheetWithoutPosesAndWithoutFields) {
  SheetText text = sampleSheet(0);
  text.fields.clear();
  const Sheet sheet = composed(text, GetParam());
  EXPECT_LE(sheet.pages.size(), 2U);
  EXPECT_NE(textOf(sheet).find(withoutSpaces(text.stop)), std::string::npos);
}

}  // namespace
}  // namespace matside
