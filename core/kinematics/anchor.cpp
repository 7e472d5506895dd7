#include "kinematics/anchor.h"

#include "kinematics/spine_curve.h"

#include <algorithm>
#include <cmath>

namespace matside {
namespace {

constexpr auto spineBottom = static_cast<float>(spine::bottom);
constexpr auto spineStep = static_cast<float>((spine::top - spine::bottom) / (spine::sampleCount - 1));

std::uint16_t sampleAt(float height) {
  const auto nearest = std::lround((height - spineBottom) / spineStep);
  return static_cast<std::uint16_t>(std::clamp(nearest, 0L, static_cast<long>(spine::sampleCount - 1)));
}

}  // namespace

const Frame& frameOf(const PosedSkeleton& skeleton, BodyPart part) {
  const PosedLeg& leg = skeleton.leg(sideOf(part));
  const PosedArm& arm = skeleton.arm(sideOf(part));
  switch (kindOf(part)) {
    case PartKind::Glute:
      return leg.gluteal;
    case PartKind::Thigh:
      return leg.thigh;
    case PartKind::Shin:
      return leg.shank;
    case PartKind::Foot:
      return leg.foot;
    case PartKind::UpperArm:
      return arm.upperArm;
    case PartKind::Forearm:
      return arm.forearm;
    case PartKind::Hand:
      return arm.hand;
    case PartKind::Head:
    case PartKind::Hair:
      return skeleton.head;
    case PartKind::Torso:
      break;
  }
  return skeleton.pelvis;
}

PartFlex flexOf(const PosedSkeleton& skeleton, BodyPart part) {
  const PosedArm& arm = skeleton.arm(sideOf(part));
  return {arm.fingers, arm.forearmTwist_rad, skeleton.torso};
}

Anchor anchorOf(const BodySurface& surface, const PosedSkeleton& skeleton, const SkinPoint& point) {
  const glm::vec3 place = surface.anatomy().flexed(point.part, point.place, flexOf(skeleton, point.part));
  if (point.part != BodyPart::Torso) {
    return {Anchor::On::Part, static_cast<std::uint16_t>(point.part), place};
  }
  const std::uint16_t sample = sampleAt(place.y);
  return {Anchor::On::Spine, sample, {place.x, place.y - (spineBottom + sample * spineStep), place.z}};
}

Anchor anchorAt(const PosedSkeleton& skeleton, BodyPart part, glm::vec3 world) {
  if (part != BodyPart::Torso) {
    return {Anchor::On::Part, static_cast<std::uint16_t>(part), frameOf(skeleton, part).toLocal(world)};
  }
  const std::uint16_t sample = sampleAt(SpineCurve(skeleton.spine).beside(world).s);
  return {Anchor::On::Spine, sample, skeleton.spine[sample].toLocal(world)};
}

glm::vec3 placeOf(const PosedSkeleton& skeleton, const Anchor& anchor) {
  switch (anchor.on) {
    case Anchor::On::World:
      return anchor.place;
    case Anchor::On::Spine:
      return skeleton.spine[anchor.index].toWorld(anchor.place);
    case Anchor::On::Part:
      return frameOf(skeleton, static_cast<BodyPart>(anchor.index)).toWorld(anchor.place);
    case Anchor::On::Prop:
      return skeleton.props[anchor.index].frame.toWorld(anchor.place);
  }
  return anchor.place;
}

float distanceTo(const BodySurface& surface, const PosedSkeleton& skeleton, BodyPart part, glm::vec3 world) {
  if (part == BodyPart::Torso) {
    return surface.anatomy().torsoDistance(SpineCurve(skeleton.spine).beside(world), skeleton.torso);
  }
  return surface.anatomy().distance(part, frameOf(skeleton, part).toLocal(world), flexOf(skeleton, part));
}

float distanceTo(const PosedProp& prop, glm::vec3 world) {
  const glm::vec3 local = prop.frame.toLocal(world);
  constexpr float onMat = 0.005F;
  const bool liesOnMat = std::abs(prop.frame.origin.y - prop.halfSize.y) < onMat;
  if (prop.shape != PropShape::Blanket || !liesOnMat) {
    return propDistance(local, solidOf(prop));
  }
  // The shortest way out of a thin thing may be downward, where the mat is: it is thought to reach below it.
  constexpr float deeper = 0.15F;
  const glm::vec3 half = prop.halfSize + glm::vec3(0, deeper, 0);
  return propDistance(local + glm::vec3(0, deeper, 0), {PropShape::Block, half, 0});
}

}  // namespace matside
