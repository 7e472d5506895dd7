#pragma once

#include "figure/body_proportions.h"
#include "figure/posture.h"
#include "kinematics/frame.h"
#include "kinematics/posed_skeleton.h"

#include <array>

namespace matside {

/// Where a body is and how its joints stand: everything a skeleton follows from.
struct BodyPose {
  Frame pelvis;
  JointAngles angles;
};

/// The pelvis in the world as a posture writes it.
Frame pelvisFrame(const PelvisPlace& place);

/// The frames of the spine seen from the pelvis; they depend on the angles of the trunk alone.
using SpineFrames = std::array<Frame, spine::sampleCount>;
SpineFrames bentSpine(const JointAngles& angles);

/// The frame at a height of the spine, metres above the hip joints; between two samples the nearest lower axes.
Frame spineFrameAt(const SpineFrames& curve, float height);

/// The bones of a body in the world, without props.
PosedSkeleton posedSkeleton(const BodyPose& pose, const BodyProportions& body);

/// The same with the spine already bent.
PosedSkeleton posedSkeleton(const BodyPose& pose, const SpineFrames& curve, const BodyProportions& body);

}  // namespace matside
