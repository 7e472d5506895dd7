#pragma once

#include "figure/posture.h"
#include "kinematics/body_surface.h"
#include "kinematics/demands.h"
#include "kinematics/forward_kinematics.h"
#include "kinematics/overlap.h"
#include "prop/prop.h"

#include <optional>
#include <span>
#include <vector>

namespace matside {

/// A body at rest in a posture: every declared contact met as well as a body can, nothing deeper in anything than
/// flesh gives.
struct Settled {
  PosedSkeleton skeleton;
  BodyPose pose;                       ///< the angles it settled at: a warm start for what comes next
  std::vector<ContactState> contacts;  ///< every declared contact, patch by patch
  std::vector<GripState> grips;
  std::vector<Overlap> overlaps;  ///< what is still too deep; empty when all is well

  /// Contacts and grips further off than `tolerance`, metres.
  std::vector<ContactState> unmetContacts(float tolerance = 0.003F) const;
  std::vector<GripState> unmetGrips(float tolerance = 0.012F) const;
};

/// Lets a body settle into a posture. The same input gives the same result. `warmStart` is the pose of a similar
/// posture that settled before: nearer to the answer, so quicker; the answer keeps to the posture's angles alike.
Settled settle(const Posture& posture, std::span<const PropKind> props, const BodySurface& surface,
               const BodyPose* warmStart = nullptr);

/// What gives way first where a body adapts: the arms alone for one whose trunk and legs are led.
enum class Adapting { WholeBody, Arms };

/// The same for a body on its way: it keeps near `pose` instead of the posture's own angles and place.
Settled settleNear(const Posture& posture, const BodyPose& pose, std::span<const PropKind> props,
                   const BodySurface& surface, Adapting adapting = Adapting::WholeBody);

}  // namespace matside
