#include "kinematics/grip_demands.h"

#include <cmath>
#include <glm/geometric.hpp>

namespace matside {
namespace {

// The hollow of the palm, in the space of the hand: between the heel of the hand and the knuckles.
constexpr glm::vec3 hollow(0, -0.060F, 0.013F);
constexpr float pressed = 0.002F;

float boneLength(Limb limb, const BodyProportions& body) {
  switch (limb) {
    case Limb::UpperArm:
      return static_cast<float>(body.upperArm);
    case Limb::Forearm:
      return static_cast<float>(body.forearm);
    case Limb::Thigh:
      return static_cast<float>(body.thigh);
    case Limb::Shank:
      return static_cast<float>(body.shank);
  }
  return 0;
}

Anchor fixedTo(BodyPart part, glm::vec3 place) {
  return {Anchor::On::Part, static_cast<std::uint16_t>(part), place};
}

// A demand that two points of different parts coincide along a direction.
Demand along(const Anchor& a, const Anchor& b, glm::vec3 direction, float residual) {
  return {{{{a, direction}, {b, -direction}}}, residual};
}

// A demand that a direction fixed to a part stands square to a direction of the world.
Demand square(BodyPart part, glm::vec3 own, glm::vec3 world, const PosedSkeleton& skeleton, float weight) {
  const float residual = glm::dot(frameOf(skeleton, part).axes * own, world) * weight;
  return {{{{fixedTo(part, own), world * weight}, {fixedTo(part, glm::vec3(0)), world * -weight}}}, residual};
}

}  // namespace

BodyPart partOf(Limb limb, BodySide side) {
  switch (limb) {
    case Limb::UpperArm:
      return partOf(PartKind::UpperArm, side);
    case Limb::Forearm:
      return partOf(PartKind::Forearm, side);
    case Limb::Thigh:
      return partOf(PartKind::Thigh, side);
    case Limb::Shank:
      return partOf(PartKind::Shin, side);
  }
  return BodyPart::LeftShin;
}

LimbFace faceOf(const BodySurface& surface, const Grip& grip) {
  const BodyPart part = partOf(grip.limb, grip.side);
  const auto angle = static_cast<float>(grip.around.radians());
  const glm::vec3 out(signOf(grip.side) * std::sin(angle), 0, std::cos(angle));
  const float length = boneLength(grip.limb, surface.bones());
  glm::vec3 place(0, -static_cast<float>(grip.along) * length, 0);
  // Marching outward from the bone to the skin; the distance inside is never overestimated by much.
  for (int i = 0; i < 40; ++i) {
    place -= out * std::min(surface.anatomy().distance(part, place), 0.02F) * 0.8F;
  }
  return {place, out};
}

void addGrip(const SkinnedPose& body, BodySide hand, const Grip& grip, std::vector<Demand>& demands) {
  const BodyPart limb = partOf(grip.limb, grip.side);
  const BodyPart palm = partOf(PartKind::Hand, hand);
  const LimbFace face = faceOf(body.surface, grip);
  const Anchor held = fixedTo(limb, face.place + face.out * -pressed);
  const Anchor holding = fixedTo(palm, hollow);
  const glm::vec3 apart = placeOf(body.skeleton, holding) - placeOf(body.skeleton, held);
  constexpr float perMetre = 500;  // two millimetres off count as one of a contact
  for (int i = 0; i < 3; ++i) {
    glm::vec3 axis(0);
    axis[i] = perMetre;
    demands.push_back(along(holding, held, axis, glm::dot(apart, axis)));
  }
  const Frame& bone = frameOf(body.skeleton, limb);
  const glm::vec3 out = bone.axes * face.out;
  const glm::vec3 aside = glm::cross(bone.axes[1], out);
  constexpr float facing = 30;  // two degrees off count as one millimetre of a contact
  constexpr float across = 6;   // fingers may lie slanting
  const glm::vec3 palmOut(0, 0, 1);
  demands.push_back(square(palm, palmOut, bone.axes[1], body.skeleton, facing));
  demands.push_back(square(palm, palmOut, aside, body.skeleton, facing));
  demands.push_back(square(palm, glm::vec3(0, 1, 0), bone.axes[1], body.skeleton, across));
}

float gripOff(const SkinnedPose& body, BodySide hand, const Grip& grip) {
  const LimbFace face = faceOf(body.surface, grip);
  const glm::vec3 held = frameOf(body.skeleton, partOf(grip.limb, grip.side)).toWorld(face.place);
  return glm::distance(held, body.skeleton.arm(hand).hand.toWorld(hollow));
}

}  // namespace matside
