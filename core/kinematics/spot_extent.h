#pragma once

#include "figure/body_spot.h"
#include "kinematics/body_surface.h"

namespace matside {

/// How many patches of a region have to touch: three for the sole of a foot, else one.
int patchCount(Region region);

/// Whether a point of the skin of the left side, or of the middle of the body, belongs to a patch of a region.
bool belongs(const SkinPoint& point, Region region, int patch);

}  // namespace matside
