#include "sheet/handout.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace matside {
namespace {

const Library& library() {
  static const Library shipped = loadLibrary({MATSIDE_CONTENT_DIR, {}}).value;
  return shipped;
}

const Routine& starter() {
  return *library().routine(RoutineId("ease-your-lower-back"));
}

Handout handoutWith(PropCounts shelf) {
  return handoutOf(starter(), library(), {PropShelf(std::move(shelf)), {}, {}});
}

HandoutPose poseIn(const Handout& handout, const char* id) {
  return *std::ranges::find(handout.poses, PoseId(id), [](const HandoutPose& pose) { return pose.card.picture.pose; });
}

std::vector<std::string> everyStep(const HandoutPose& pose) {
  std::vector<std::string> steps;
  for (const HandoutStage& stage : pose.stages) {
    for (const HandoutStep& step : stage.steps) {
      steps.push_back(step.text);
    }
  }
  return steps;
}

TEST(Handout, TellsTheRoutineInOrderWithItsTime) {
  const Handout handout = handoutWith({});
  EXPECT_EQ(handout.title, starter().title);
  ASSERT_EQ(handout.poses.size(), starter().items.size());
  for (std::size_t item = 0; item < starter().items.size(); ++item) {
    EXPECT_EQ(handout.poses[item].card.picture.pose, starter().items[item].pose);
  }
  EXPECT_EQ(handout.summary.total, buildTimeline(starter(), library(), {}).total());
}

TEST(Handout, TellsEveryStepOfAPoseWithoutSides) {
  const Pose& pose = *library().pose(PoseId("childs-pose"));
  std::vector<std::string> expected;
  for (const Stage stage : allStages) {
    for (const Step& step : stepsOf(pose, plainVariation(pose), stage)) {
      expected.push_back(step.shown.left);
    }
  }
  EXPECT_EQ(everyStep(poseIn(handoutWith({}), "childs-pose")), expected);
}

TEST(Handout, TellsTheFirstSideOfASidedPoseThenHowToChange) {
  const Pose& pose = *library().pose(PoseId("lying-twist"));
  ASSERT_EQ(pose.sides->first, Side::Right);
  const HandoutPose told = poseIn(handoutWith({}), "lying-twist");
  EXPECT_EQ(told.firstSide, pose.sides->label.right);
  std::vector<Stage> stages;
  for (const HandoutStage& stage : told.stages) {
    stages.push_back(stage.stage);
  }
  EXPECT_EQ(stages, (std::vector{Stage::GetIn, Stage::Hold, Stage::ChangeSides, Stage::ComeOut}));
  const auto steps = everyStep(told);
  const auto has = [&](const std::string& text) { return std::ranges::find(steps, text) != steps.end(); };
  for (const Step& step : stepsOf(pose, plainVariation(pose), Stage::GetIn)) {
    EXPECT_TRUE(has(step.shown.on(Side::Right))) << step.shown.right;
  }
  for (const Step& step : stepsOf(pose, plainVariation(pose), Stage::ChangeSides)) {
    EXPECT_TRUE(has(step.shown.on(Side::Left))) << step.shown.left;
  }
}

TEST(Handout, ShowsEveryStepWithTheFigureAndTheSideItIsToldFor) {
  const Pose& pose = *library().pose(PoseId("lying-twist"));
  const HandoutPose told = poseIn(handoutWith({}), "lying-twist");
  for (const HandoutStage& stage : told.stages) {
    const bool before = stage.stage == Stage::GetIn || stage.stage == Stage::Hold;
    for (const HandoutStep& step : stage.steps) {
      EXPECT_EQ(step.picture.pose, pose.id);
      EXPECT_TRUE(pose.figures.contains(step.picture.figure)) << step.text;
      EXPECT_EQ(step.picture.side, before ? Side::Right : Side::Left) << step.text;
    }
  }
}

TEST(Handout, LeavesTheWordsBeforeAndAfterTheRoutineToTheVoice) {
  const Handout handout = handoutWith({});
  for (const HandoutPose& pose : handout.poses) {
    for (const std::string& step : everyStep(pose)) {
      EXPECT_NE(step, starter().opening.front().left);
      EXPECT_NE(step, starter().closing.front().left);
    }
  }
}

TEST(Handout, FollowsTheShelf) {
  const PropId bolster("bolster");
  const Handout with = handoutWith({{bolster, 1}});
  ASSERT_EQ(with.gather.size(), 1U);
  EXPECT_EQ(with.gather[0].name, library().prop(bolster)->name);
  const HandoutPose rest = poseIn(with, "supported-savasana");
  ASSERT_EQ(rest.props.size(), 1U);
  EXPECT_EQ(rest.props[0].standIn, library().prop(bolster)->standIn);
  EXPECT_TRUE(rest.card.picture.variation.has(OptionId("bolster-under-knees")));

  const Handout without = handoutWith({});
  EXPECT_TRUE(without.gather.empty());
  EXPECT_TRUE(poseIn(without, "supported-savasana").props.empty());
}

TEST(Handout, FollowsWhatThePersonChose) {
  const PoseId pose("knee-to-chest");
  const OptionId option("hands-behind-thigh");
  const Place* place = library().pose(pose)->placeOf(option);
  ASSERT_NE(place, nullptr);
  const Handout handout = handoutOf(starter(), library(), {{}, {{pose, {{place->id, option}}}}, {}});
  const HandoutPose told = poseIn(handout, "knee-to-chest");
  EXPECT_TRUE(told.card.picture.variation.has(option));
  EXPECT_EQ(told.card.phrases, std::vector{library().pose(pose)->option(option)->phrase});
}

TEST(Handout, KeepsEveryCaution) {
  const Handout handout = handoutWith({});
  for (const HandoutPose& told : handout.poses) {
    const Pose& pose = *library().pose(told.card.picture.pose);
    ASSERT_FALSE(pose.cautions.empty());
    EXPECT_EQ(told.cautions.size(), pose.cautions.size());
  }
}

}  // namespace
}  // namespace matside
