#include "presentation/practice_scene.h"

#include "support/sample_practice.h"
#include "timeline/speaking.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace matside {
namespace {

using namespace std::chrono_literals;

class Scenes : public testing::Test {
 protected:
  std::size_t find(Stage stage, std::optional<Side> side) const {
    const auto found = std::ranges::find_if(
        m_timeline.segments, [&](const Segment& s) { return s.stage == stage && (!side || s.side == side); });
    return static_cast<std::size_t>(found - m_timeline.segments.begin());
  }
  PracticeScene sceneAt(std::size_t segment, std::size_t step = 0) const {
    return practiceScene(m_timeline, m_library, PropShelf(), {segment, step});
  }

  const Library m_library = sample::library();
  const Timeline m_timeline = buildTimeline(sample::routine({{"knee", 60s}, {"rest", 120s}}), m_library, {});
};

TEST_F(Scenes, RaiseExactlyOneStep) {
  for (std::size_t s = 0; s < m_timeline.segments.size(); ++s) {
    for (std::size_t i = 0; i < m_timeline.segments[s].steps.size(); ++i) {
      const auto scene = sceneAt(s, i);
      EXPECT_EQ(std::ranges::count(scene.steps, StepStanding::Current, &StepRow::standing), 1);
    }
  }
}

TEST_F(Scenes, ListGettingInTogetherWithTheHold) {
  const auto scene = sceneAt(find(Stage::Hold, Side::Left));
  EXPECT_EQ(scene.steps.front().text, "Show sit");
  EXPECT_EQ(scene.steps.front().standing, StepStanding::Done);
  EXPECT_EQ(scene.steps.back().text, "Show soften");
  EXPECT_EQ(scene.steps.back().standing, StepStanding::Coming);
}

TEST_F(Scenes, TellWhatIsDoneInTheVariationChosenDuringTheHold) {
  const Pose& pose = *m_library.pose(PoseId("knee"));
  const Variation other = withOption(pose, m_timeline.segments[0].variation, OptionId("bolster-under-back"));
  const std::size_t hold = find(Stage::Hold, Side::Left);
  const auto textsOf = [&](const Timeline& timeline) {
    std::vector<std::string> texts;
    for (const auto& row : practiceScene(timeline, m_library, PropShelf(), {hold, 0}).steps) {
      texts.push_back(row.text);
    }
    return texts;
  };
  const auto changedNow = textsOf(withVariation(m_timeline, hold, m_library, other));
  std::vector<std::string> changedBefore = textsOf(withVariation(m_timeline, 0, m_library, other));
  std::erase(changedBefore, gatherShown);  // what was not gathered then was not said either
  EXPECT_EQ(changedNow, changedBefore);
  EXPECT_NE(changedNow, textsOf(m_timeline));
}

TEST_F(Scenes, NameTheSideThatIsPractised) {
  EXPECT_EQ(sceneAt(find(Stage::Hold, Side::Left)).side, "left knee");
  EXPECT_EQ(sceneAt(find(Stage::Hold, Side::Right)).side, "right knee");
}

TEST_F(Scenes, SayWhatComesNext) {
  EXPECT_EQ(sceneAt(find(Stage::Hold, Side::Left)).next.kind, ComingUp::Kind::ChangeSides);
  EXPECT_EQ(sceneAt(find(Stage::Hold, Side::Right)).next.kind, ComingUp::Kind::ComeOut);
  EXPECT_EQ(sceneAt(find(Stage::Rest, std::nullopt)).next, (ComingUp{ComingUp::Kind::NextPose, "rest"}));
  EXPECT_EQ(sceneAt(m_timeline.segments.size() - 1).next.kind, ComingUp::Kind::TheEnd);
}

TEST_F(Scenes, CountThePoses) {
  EXPECT_EQ(sceneAt(0).number, 1U);
  EXPECT_EQ(sceneAt(m_timeline.segments.size() - 1).number, 2U);
  EXPECT_EQ(sceneAt(0).count, 2U);
}

TEST_F(Scenes, KnowNoWayOutOfAPoseThatHasNotBegun) {
  EXPECT_TRUE(wayOut(m_timeline, m_library, 0).empty());
}

TEST_F(Scenes, KnowTheWayOut) {
  const auto steps = wayOut(m_timeline, m_library, find(Stage::Hold, Side::Left));
  ASSERT_EQ(steps.size(), 1U);
  EXPECT_EQ(steps.front().text, "Show roll");
  EXPECT_EQ(steps.front().picture.side, Side::Left);
}

TEST_F(Scenes, TellTheWordsOfTheRoutineFromTheStepsOfThePose) {
  Routine routine = sample::routine({{"knee", 60s}});
  routine.opening = {sample::line("Welcome.")};
  routine.closing = {sample::line("Rest well.")};
  const Timeline timeline = buildTimeline(routine, m_library, {});
  const auto rowsAt = [&](std::size_t segment) {
    return practiceScene(timeline, m_library, PropShelf(), {segment, 0}).steps;
  };
  EXPECT_EQ(rowsAt(0).front().kind, RowKind::Words);
  EXPECT_EQ(rowsAt(0)[1].kind, RowKind::Step);
  EXPECT_EQ(std::ranges::count(rowsAt(1), RowKind::Words, &StepRow::kind), 1) << "also once they are past";
  const auto last = rowsAt(timeline.segments.size() - 1);
  EXPECT_EQ(last.back().kind, RowKind::Words);
  EXPECT_EQ(std::ranges::count(last, RowKind::Words, &StepRow::kind), 1);
}

TEST_F(Scenes, NameWhatTheEasierWayChanges) {
  const std::size_t hold = find(Stage::Hold, Side::Left);
  const auto easier = easierWay(m_timeline, m_library, sample::shelfWithBolster(), hold);
  const EasierChoice bolster{"Under the back", "bolster-under-back", "bolster under the back"};
  EXPECT_EQ(easier, std::vector{bolster});
}

TEST_F(Scenes, TellWhatWouldEaseWithPropsThatAreNotWithinReach) {
  const std::size_t hold = find(Stage::Hold, Side::Left);
  const auto more = easierWithProps(m_timeline, m_library, PropShelf(), hold);
  ASSERT_TRUE(more);
  const EasierChoice bolster{"Under the back", "bolster-under-back", "bolster under the back"};
  EXPECT_EQ(more->choices, std::vector{bolster});
  EXPECT_EQ(more->missing, (PropCounts{{PropId("bolster"), 1}}));
  EXPECT_FALSE(easierWithProps(m_timeline, m_library, sample::shelfWithBolster(), hold))
      << "what is within reach is no offer";
}

TEST_F(Scenes, OfferNothingEasierThanTheEasiest) {
  const std::size_t hold = find(Stage::Hold, Side::Left);
  EXPECT_TRUE(easierWay(m_timeline, m_library, PropShelf(), hold).empty());
}

TEST(Breathing, FollowsThePaceOfThePose) {
  const Breath breath{.where = "", .in = 4s, .out = 6s};
  EXPECT_EQ(breathAt(breath, 0s), (BreathMoment{Breathing::In, 4}));
  EXPECT_EQ(breathAt(breath, 3999ms), (BreathMoment{Breathing::In, 1}));
  EXPECT_EQ(breathAt(breath, 4s), (BreathMoment{Breathing::Out, 6}));
  EXPECT_EQ(breathAt(breath, 10s), (BreathMoment{Breathing::In, 4}));
}

TEST(Breathing, FillsAndEmpties) {
  const Breath breath{.where = "", .in = 4s, .out = 6s};
  EXPECT_DOUBLE_EQ(fullnessAt(breath, 0s), 0);
  EXPECT_DOUBLE_EQ(fullnessAt(breath, 2s), 0.5);
  EXPECT_DOUBLE_EQ(fullnessAt(breath, 4s), 1);
  EXPECT_DOUBLE_EQ(fullnessAt(breath, 7s), 0.5);
  EXPECT_DOUBLE_EQ(fullnessAt(breath, 10s), 0);
}

}  // namespace
}  // namespace matside
