#pragma once

#include "anatomy/surface_net.h"
#include "kinematics/posed_skeleton.h"

namespace matside {

/// A strap as a closed flat band in the world.
TriangleMesh strapMesh(const PosedStrap& strap);

}  // namespace matside
