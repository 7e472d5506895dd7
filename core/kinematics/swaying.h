#pragma once

#include "kinematics/motion.h"

#include <array>

namespace matside {

/// The body breathed in: lying with its front free the belly rises, face down the lower back.
PosedSkeleton breathing(PosedSkeleton skeleton, const Posture& posture, double fullness);

/// A body that sways about its place of rest, as the posture's `sway` says, with all its contacts kept.
class Swaying {
 public:
  /// `props` and `surface` must outlive it.
  Swaying(const Resting& resting, std::span<const PropKind> props, const BodySurface& surface);

  /// -1 to 1; at 0 exactly the body at rest.
  PosedSkeleton at(double part) const;
  BodyPose poseAt(double part) const;

 private:
  static constexpr std::size_t stationsASide = 4;

  const Posture m_posture;
  const BodySurface& m_surface;
  PropPlacing m_props;
  std::array<BodyPose, 2 * stationsASide + 1> m_stations;  ///< from -1 to 1, settled
};

}  // namespace matside
