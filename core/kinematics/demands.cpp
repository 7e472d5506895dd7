#include "kinematics/demands.h"

#include "kinematics/grip_demands.h"

#include <algorithm>
#include <cmath>

namespace matside {
namespace {

constexpr float perMetre = 1000;  // residuals are millimetres

// How deep a spot is usually pressed in when it rests: bone under thin skin hardly, flesh more. Metres.
float usuallyPressed(Region region) {
  switch (region) {
    case Region::Chest:
    case Region::Belly:
    case Region::UpperBack:
    case Region::LowerBack:
    case Region::Sacrum:
    case Region::ShoulderBlade:
    case Region::Ribs:
    case Region::Hip:
    case Region::Buttock:
    case Region::Thigh:
    case Region::FrontOfThigh:
    case Region::BackOfThigh:
      return 0.008F;
    case Region::UpperArm:
    case Region::Forearm:
    case Region::BackOfKnee:
    case Region::Shank:
    case Region::Calf:
    case Region::BackOfHead:
    case Region::Shoulder:
      return 0.005F;
    case Region::Head:
    case Region::Forehead:
    case Region::Eyes:
    case Region::Temple:
    case Region::Elbow:
    case Region::Hand:
    case Region::Palm:
    case Region::BackOfHand:
    case Region::Kneecap:
    case Region::InnerKnee:
    case Region::OuterKnee:
    case Region::Shin:
    case Region::InnerAnkle:
    case Region::OuterAnkle:
    case Region::Foot:
    case Region::Sole:
    case Region::Heel:
    case Region::BallOfFoot:
    case Region::TopOfFoot:
    case Region::BigToe:
      return 0.003F;
  }
  return 0.003F;
}

Demand demandOf(const Touch& touch, float residual, float weight) {
  const glm::vec3 direction = touch.away * (perMetre * weight);
  return {{{{touch.skin, direction}, {touch.other, -direction}}}, residual * weight};
}

}  // namespace

Demands::Demands(const Posture& posture, const BodySurface& surface, const PropPlacing& props)
    : m_posture(posture), m_surface(surface), m_props(props) {
  for (const auto& [spot, contact] : posture.contacts) {
    Rest rest{spot, contact, {}, {}, props.indexOf(contact.prop), usuallyPressed(spot.region)};
    if (contact.pressed) {
      rest.pressed = static_cast<float>(contact.pressed->metres());
    }
    if (contact.spot) {
      rest.onParts = partsOf(surface, *contact.spot);
    }
    const auto curl = static_cast<float>(posture.angles(Joint::FingerCurl, spot.side).degrees());
    for (const SkinPatch& patch : surface.patches(spot, curl)) {
      rest.patch = patch;
      m_rests.push_back(rest);
    }
  }
}

std::optional<Touch> Demands::touchOf(const Rest& rest, const SkinnedPose& body) const {
  if (!rest.onParts.empty()) {
    return touchOnParts(body, rest.patch, rest.onParts);
  }
  if (rest.onProp) {
    return touchOnProp(body, rest.patch, *rest.onProp);
  }
  return rest.contact.prop.empty() ? std::optional(touchOnMat(body, rest.patch)) : std::nullopt;
}

void Demands::addContacts(const SkinnedPose& body, std::vector<Demand>& demands) const {
  // Beyond this the pull no longer grows, so that one far contact does not tear at all the others.
  constexpr float farthest = 0.08F;
  for (const Rest& rest : m_rests) {
    if (const auto touch = touchOf(rest, body)) {
      const float off = std::clamp(touch->gap + rest.pressed, -farthest, farthest);
      demands.push_back(demandOf(*touch, off * perMetre, 1));
    }
  }
}

void Demands::addOverlaps(const SkinnedPose& body, std::vector<Demand>& demands) const {
  // Many neighbouring points are too deep together; each alone weighs less than a contact.
  constexpr float weight = 0.5F;
  for (const Overlap& overlap : overlapsOf(body)) {
    demands.push_back(demandOf(overlap.touch, -overlap.excess() * perMetre, weight));
  }
}

std::vector<Demand> Demands::measure(const PosedSkeleton& skeleton) const {
  const SkinnedPose body{m_surface, skeleton};
  std::vector<Demand> demands;
  addContacts(body, demands);
  addOverlaps(body, demands);
  for (const auto& [hand, grip] : m_posture.grips) {
    addGrip(body, hand, grip, demands);
  }
  return demands;
}

std::vector<ContactState> Demands::contacts(const PosedSkeleton& skeleton) const {
  const SkinnedPose body{m_surface, skeleton};
  std::vector<ContactState> states;
  for (const Rest& rest : m_rests) {
    const auto touch = touchOf(rest, body);
    states.push_back({rest.spot, rest.contact, touch ? touch->gap + rest.pressed : 1.0F});
  }
  return states;
}

std::vector<GripState> Demands::grips(const PosedSkeleton& skeleton) const {
  const SkinnedPose body{m_surface, skeleton};
  std::vector<GripState> states;
  for (const auto& [hand, grip] : m_posture.grips) {
    states.push_back({hand, grip, gripOff(body, hand, grip)});
  }
  return states;
}

}  // namespace matside
