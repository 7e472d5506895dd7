#include "presentation/pose_card.h"

#include <algorithm>

namespace matside {
namespace {

std::vector<std::string> phrasesOf(const Pose& pose, const Variation& variation) {
  std::vector<std::string> phrases;
  for (const auto& id : variation.options()) {
    const Option* option = pose.option(id);
    if (option && !option->phrase.empty()) {
      phrases.push_back(option->phrase);
    }
  }
  return phrases;
}

PoseCard cardOf(const Segment& hold, const Pose& pose) {
  return {.name = pose.names.english,
          .sanskrit = pose.names.sanskrit,
          .hold = hold.length,
          .times = pose.sides ? Times::EachSide : Times::Once,
          .phrases = phrasesOf(pose, hold.variation),
          .picture = {pose.id, hold.variation, hold.side, holdFigure(pose, hold.variation)}};
}

}  // namespace

std::vector<PoseCard> poseCards(const Timeline& timeline, const Library& library) {
  std::vector<PoseCard> cards;
  std::optional<std::size_t> item;
  for (const auto& segment : timeline.segments) {
    const Pose* pose = library.pose(segment.pose);
    if (segment.stage == Stage::Hold && item != segment.item && pose) {
      item = segment.item;
      cards.push_back(cardOf(segment, *pose));
    }
  }
  return cards;
}

RoutineSummary routineSummary(const Timeline& timeline, const Library& library) {
  RoutineSummary summary{.poses = 0, .total = timeline.total(), .positions = {}};
  std::optional<std::size_t> item;
  for (const auto& segment : timeline.segments) {
    const Pose* pose = library.pose(segment.pose);
    if (item == segment.item || !pose) {
      continue;
    }
    item = segment.item;
    ++summary.poses;
    if (std::ranges::find(summary.positions, pose->position) == summary.positions.end()) {
      summary.positions.push_back(pose->position);
    }
  }
  return summary;
}

std::vector<CardStep> cardSteps(const Pose& pose, const Variation& variation, std::optional<Side> side) {
  std::vector<CardStep> steps;
  for (const Stage stage : {Stage::SetUp, Stage::GetIn, Stage::Hold, Stage::ComeOut}) {
    for (const auto& step : stepsOf(pose, variation, stage)) {
      steps.push_back({stage, step.shown.on(side), {pose.id, variation, side, step.figure}});
    }
  }
  return steps;
}

}  // namespace matside
