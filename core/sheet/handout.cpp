#include "sheet/handout.h"

#include "base/contract.h"

#include <optional>
#include <utility>

namespace matside {

namespace {

Stage toldAs(Stage stage) {
  switch (stage) {
    case Stage::SetUp:
    case Stage::GetIn:
      return Stage::GetIn;
    case Stage::Hold:
      return Stage::Hold;
    case Stage::ChangeSides:
      return Stage::ChangeSides;
    case Stage::ComeOut:
    case Stage::Rest:
      return Stage::ComeOut;
  }
  return stage;
}

/// The side a stage is told for: the first until it is changed.
std::optional<Side> sideIn(Stage stage, const Pose& pose) {
  if (!pose.sides) {
    return std::nullopt;
  }
  const bool before = stage == Stage::SetUp || stage == Stage::GetIn || stage == Stage::Hold;
  return before ? pose.sides->first : opposite(pose.sides->first);
}

std::vector<HandoutStage> stagesOf(const Pose& pose, const Variation& variation) {
  std::vector<HandoutStage> stages;
  for (const Stage stage : allStages) {
    for (const Step& step : stepsOf(pose, variation, stage)) {
      if (stages.empty() || stages.back().stage != toldAs(stage)) {
        stages.push_back({toldAs(stage), {}});
      }
      const std::optional<Side> side = sideIn(stage, pose);
      stages.back().steps.push_back({step.shown.on(side), {pose.id, variation, side, step.figure}});
    }
  }
  return stages;
}

HandoutPose handoutPose(PoseCard card, const Pose& pose, const Library& library) {
  HandoutPose told;
  const Variation& variation = card.picture.variation;
  told.firstSide = pose.sides ? pose.sides->label.on(pose.sides->first) : std::string();
  told.props = gatherList(propsNeeded(pose, variation), library);
  told.stages = stagesOf(pose, variation);
  told.cautions = pose.cautions;
  told.card = std::move(card);
  return told;
}

}  // namespace

Handout handoutOf(const Routine& routine, const Library& library, const Practitioner& who) {
  const Timeline timeline = buildTimeline(routine, library, who);
  Handout handout{routine.title, routineSummary(timeline, library), gatherList(timeline.props, library), {}};
  for (PoseCard& card : poseCards(timeline, library)) {
    const Pose* pose = library.pose(card.picture.pose);
    contract(pose != nullptr, "a card shows a pose of the library");
    handout.poses.push_back(handoutPose(std::move(card), *pose, library));
  }
  return handout;
}

}  // namespace matside
