#pragma once

#include "variation/variation.h"

#include <string>
#include <vector>

namespace matside {

/// A picture of a pose: a posture, with the first variation and stage in which it is met.
struct VariedFigure {
  Variation variation;
  Stage stage = Stage::Hold;
  FigureKey key;
  Posture posture;
};

/// Every different picture of a pose, whichever options are taken: the plain variation's first, stage by stage.
std::vector<VariedFigure> everyFigureOf(const Pose& pose);

/// "childs-pose block-under-forehead hold"
std::string nameOf(const Pose& pose, const VariedFigure& figure);

}  // namespace matside
