#include "scene.h"

namespace matside::cli {

Written writtenFor(const Pose& pose, std::optional<Side> side) {
  return side && pose.sides && *side != pose.sides->first ? Written::OtherSide : Written::ThisSide;
}

Scene sceneOf(const Posture& posture, std::span<const PropKind> props, const BodySurface& surface, Written side) {
  const Settled settled = settle(posture, props, surface);
  const ViewPoint& view = posture.view;
  if (side == Written::OtherSide) {
    return {mirrored(settled.skeleton), {view.azimuthOfOtherSide, view.elevation}};
  }
  return {settled.skeleton, {view.azimuth, view.elevation}};
}

}  // namespace matside::cli
