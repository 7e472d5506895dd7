#include "content/step_reader.h"

#include "content/object_reader.h"

#include <chrono>

namespace matside {
namespace {

using namespace std::chrono_literals;

constexpr Range<std::size_t> shownLength{1, 160};  // two lines of a card
constexpr Range<std::size_t> stepCount{1, 30};
constexpr Range<Duration> stepTime{1s, 600s};
constexpr Range<Duration> holdStepTime{0s, 600s};

constexpr Word<Sight> sights[] = {{"screen", Sight::Screen}, {"ceiling", Sight::Ceiling}, {"hidden", Sight::Hidden}};
constexpr Word<Hand> hands[] = {{"free", Hand::Free}, {"busy", Hand::Busy}};

bool hasStage(Stage stage, Sided sided) {
  return stage != Stage::ChangeSides || sided == Sided::Yes;
}

void readStage(const Node& node, Stage stage, Pose& pose) {
  ObjectReader object(node);
  StageView& view = pose.views[stage];
  if (const auto sight = object.required("sight")) {
    view.sight = sight->word(sights);
  }
  if (const auto hand = object.required("hand")) {
    view.hand = hand->word(hands);
  }
  if (const auto steps = object.required("steps")) {
    for (const Node& step : steps->items(stepCount)) {
      pose.steps[stage].push_back(readStep(step, stage, sidedness(pose)));
    }
  }
  object.rejectOthers();
}

}  // namespace

Sided sidedness(const Pose& pose) {
  return pose.sides ? Sided::Yes : Sided::No;
}

Line readBothSides(const Node& node, Range<std::size_t> length) {
  Line line;
  ObjectReader object(node);
  if (const auto left = object.required("left")) {
    line.left = left->text(length);
  }
  if (const auto right = object.required("right")) {
    line.right = right->text(length);
  }
  object.rejectOthers();
  return line;
}

Line readLine(const Node& node, Range<std::size_t> length, Sided sided) {
  if (sided == Sided::Yes && node.isObject()) {
    return readBothSides(node, length);
  }
  return {.left = node.text(length), .right = {}};
}

Step readStep(const Node& node, Stage stage, Sided sided) {
  Step step;
  ObjectReader object(node);
  if (const auto id = object.required("id")) {
    step.id = id->id<StepId>();
  }
  if (const auto shown = object.required("shown")) {
    step.shown = readLine(*shown, shownLength, sided);
  }
  if (const auto spoken = object.required("spoken")) {
    step.spoken = readLine(*spoken, anySentence, sided);
  }
  if (const auto figure = object.required("figure")) {
    step.figure = figure->id<FigureKey>();
  }
  if (const auto time = object.required("time_s")) {
    step.time = time->seconds(stage == Stage::Hold ? holdStepTime : stepTime);
  }
  if (const auto waits = object.optional("waits")) {
    step.waits = waits->flag();
  }
  if (stage == Stage::Hold) {
    if (const auto sways = object.optional("sways")) {
      step.sways = sways->flag();
    }
  }
  object.rejectOthers();
  return step;
}

Stage readStageName(const Node& node, Sided sided) {
  std::vector<std::string> known;
  for (const Stage stage : allStages) {
    if (hasStage(stage, sided)) {
      known.emplace_back(stageName(stage));
    }
  }
  const std::string name = node.oneOf(known);
  for (const Stage stage : allStages) {
    if (stageName(stage) == name) {
      return stage;
    }
  }
  return Stage::SetUp;
}

void readStages(const Node& node, Pose& pose) {
  ObjectReader object(node);
  for (const Stage stage : allStages) {
    if (!hasStage(stage, sidedness(pose))) {
      continue;
    }
    if (const auto member = object.required(stageName(stage))) {
      readStage(*member, stage, pose);
    }
  }
  object.rejectOthers();
}

}  // namespace matside
