#pragma once

#include "content/problem_list.h"
#include "pose/pose.h"

namespace matside {

/// Adds what is wrong between the parts of one pose, each of which was read without regard to the others. Empty ids,
/// empty lists and hold times of 0 stand for what could not be read and cause no further problems.
void checkPose(const Pose& pose, ProblemList& problems);

/// The part of it that is about steps: their figures, what options do to them, and their times.
void checkSteps(const Pose& pose, ProblemList& problems);

/// The part of it that is about pictures: what stands or rests on a prop names one that is in the picture.
void checkFigures(const Pose& pose, ProblemList& problems);

}  // namespace matside
