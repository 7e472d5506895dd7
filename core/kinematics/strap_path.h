#pragma once

#include "figure/posture.h"
#include "kinematics/body_surface.h"
#include "kinematics/posed_skeleton.h"

namespace matside {

/// Lays the posture's strap, if it has one, round its limb and into both hands.
void addStrap(const Posture& posture, const BodySurface& surface, PosedSkeleton& skeleton);

}  // namespace matside
