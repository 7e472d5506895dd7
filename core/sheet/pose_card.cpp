#include "sheet/pose_card.h"

#include "sheet/look.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace matside {

namespace {

constexpr double betweenSteps = 0.5;
constexpr double betweenParts = 1.8;
constexpr double markSize = 3.4;
constexpr double markIndent = 5;

/// The other name stands on the name's last line when there is room, else below it.
void addNames(const SheetPose& pose, BlockBuilder& words) {
  constexpr double between = 1.8;
  const std::string name = pose.number + " " + pose.name;
  const double x = words.add({name, look::name}) + between;
  if (pose.otherName.empty()) {
    return;
  }
  if (x + words.widthOf(pose.otherName, look::otherName.style) > words.width()) {
    words.add({pose.otherName, look::otherName});
    return;
  }
  const double top = words.bottom() - lineHeight(look::name.style);
  words.lineOn(words.baselineOf(top, look::name.style), x, pose.otherName, look::otherName);
}

double numberWidth(const SheetPose& pose, const BlockBuilder& words) {
  double widest = 0;
  for (const SheetStage& stage : pose.stages) {
    for (const SheetStep& step : stage.steps) {
      widest = std::max(widest, words.widthOf(step.number, look::quiet.style));
    }
  }
  return widest;
}

void addSteps(const SheetPose& pose, BlockBuilder& words) {
  constexpr double between = 1.4;
  const double indent = numberWidth(pose, words) + between;
  for (const SheetStage& stage : pose.stages) {
    words.gap(betweenParts);
    std::string_view lead = stage.heading;
    for (const SheetStep& step : stage.steps) {
      const double number = words.widthOf(step.number, look::quiet.style);
      words.lineAt(indent - between - number, words.bottom(), step.number, look::quiet);
      words.add({step.text, look::body, indent, std::exchange(lead, {}), look::stage});
    }
  }
}

void addCautions(const SheetPose& pose, BlockBuilder& words) {
  for (const std::string& caution : pose.cautions) {
    words.gap(betweenSteps);
    const double middle = words.bottom() + lineHeight(look::caution.style) / 2;
    words.item(PageMark{{0, middle - markSize / 2, markSize, markSize}, look::caution.tone});
    words.add({caution, look::caution, markIndent});
  }
}

}  // namespace

Block poseWords(const SheetPose& pose, double width, const TextMeasure& measure) {
  BlockBuilder words(width, measure);
  addNames(pose, words);
  words.add({pose.dosage, look::dosage});
  for (const std::string& prop : pose.props) {
    words.add({prop, look::quiet});
  }
  addSteps(pose, words);
  words.gap(betweenParts);
  addCautions(pose, words);
  return words.take();
}

}  // namespace matside
