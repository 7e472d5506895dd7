#pragma once

#include "kinematics/settle.h"

#include <span>
#include <vector>

namespace matside {

/// A posture and how a body settled in it.
struct Resting {
  Posture posture;
  BodyPose pose;
};

/// The same with the body mirrored.
Resting mirrored(const Resting& resting);

/// A body on its way from one place of rest to another: joint angles change from one to the other, no
/// faster in one part than in another, and what both postures have in common stays as it is: a foot does not slide and
/// a hand stays on the shin, and nothing is passed through that an arm can be swung round. Props are those of the goal.
/// Where that cannot be kept to, there is no way: the body is at its goal at once.
class Motion {
 public:
  /// `props` and `surface` must outlive it.
  Motion(const Resting& from, const Resting& to, std::span<const PropKind> props, const BodySurface& surface);

  /// After this part of the way, 0 to 1. At its end exactly the body that settled there.
  PosedSkeleton at(double part) const;

  BodyPose poseAt(double part) const;

  /// What stays as it is all the way.
  const Posture& common() const { return m_common; }

 private:
  struct Station {
    BodyPose pose;
    double reached = 0;  ///< how far the fastest part of the body has come, metres
  };

  void addStation(const BodyPose& pose);

  const BodySurface& m_surface;
  Posture m_common;
  Posture m_goal;
  PropPlacing m_props;
  std::vector<Station> m_stations;  ///< along the way, settled; between them contacts hardly change
};

}  // namespace matside
