#include "variation/varied_figure.h"

#include <algorithm>

namespace matside {
namespace {

void addFigures(const Pose& pose, const Variation& variation, std::vector<VariedFigure>& figures) {
  for (const Stage stage : allStages) {
    for (const Step& step : stepsOf(pose, variation, stage)) {
      Posture posture = figureFor(pose, variation, step.figure);
      if (std::ranges::find(figures, posture, &VariedFigure::posture) == figures.end()) {
        figures.push_back({variation, stage, step.figure, std::move(posture)});
      }
    }
  }
}

}  // namespace

std::vector<VariedFigure> everyFigureOf(const Pose& pose) {
  std::vector<VariedFigure> figures;
  for (const Variation& variation : allVariations(pose)) {
    addFigures(pose, variation, figures);
  }
  return figures;
}

std::string nameOf(const Pose& pose, const VariedFigure& figure) {
  return pose.id.text() + " " + variationId(pose, figure.variation) + " " + figure.key.text();
}

}  // namespace matside
