#pragma once

#include "sheet/block.h"
#include "sheet/sheet_text.h"

namespace matside {

/// The words of a pose, as wide as given: number, names, dosage, steps, props, cautions.
Block poseWords(const SheetPose& pose, double width, const TextMeasure& measure);

}  // namespace matside
