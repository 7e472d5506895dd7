#pragma once

#include "illustration/camera.h"
#include "kinematics/settle.h"
#include "pose/pose.h"

#include <optional>

namespace matside::cli {

/// A body and from where it is seen.
struct Scene {
  PosedSkeleton skeleton;
  View view;
};

/// A posture on the side it was written for, or on the other.
enum class Written { ThisSide, OtherSide };
Written writtenFor(const Pose& pose, std::optional<Side> side);

/// Figures are written for the first side of a pose; the other one is the mirrored body, seen from its own angle.
Scene sceneOf(const Posture& posture, std::span<const PropKind> props, const BodySurface& surface, Written side);

}  // namespace matside::cli
