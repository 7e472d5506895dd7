#include "body/posed_body.h"

#include "anatomy/distance.h"
#include "body/template_library.h"

#include <glm/geometric.hpp>

namespace matside {

namespace {

constexpr float kneecapRadius = 0.031F;

const Frame& frameIn(const PosedSkeleton& skeleton, BodyPart part) {
  const BodySide side = sideOf(part);
  switch (kindOf(part)) {
    case PartKind::Glute:
      return skeleton.leg(side).gluteal;
    case PartKind::Thigh:
      return skeleton.leg(side).thigh;
    case PartKind::Shin:
      return skeleton.leg(side).shank;
    case PartKind::Foot:
      return skeleton.leg(side).foot;
    case PartKind::UpperArm:
      return skeleton.arm(side).upperArm;
    case PartKind::Forearm:
      return skeleton.arm(side).forearm;
    case PartKind::Hand:
      return skeleton.arm(side).hand;
    case PartKind::Head:
    case PartKind::Hair:
      return skeleton.head;
    case PartKind::Torso:
      break;
  }
  return skeleton.pelvis;
}

// The kneecap stands between both bones and comes forward as the knee bends.
glm::vec3 kneecapOf(const PosedLeg& leg) {
  const glm::vec3 ahead = glm::normalize(leg.thigh.axes[2] + leg.shank.axes[2] + glm::vec3(1e-4F));
  return leg.shank.origin + ahead * (0.004F + 0.022F * distance::ramp(30, 120, leg.kneeFlexion_deg));
}

}  // namespace

PosedBody::PosedBody(const Anatomy& anatomy, const PosedSkeleton& skeleton)
    : m_anatomy(anatomy), m_skeleton(skeleton), m_spine(skeleton.spine) {
  for (std::size_t i = 0; i < bodyPartCount; ++i) {
    m_frames[i] = &frameIn(skeleton, bodyPartAt(i));
    m_flexes[i] = flexOf(bodyPartAt(i));
  }
  for (const BodySide side : bothBodySides) {
    m_kneecaps[indexOf(side)] = kneecapOf(skeleton.leg(side));
  }
}

PartFlex PosedBody::flexOf(BodyPart part) const {
  const PosedArm& arm = m_skeleton.arm(sideOf(part));
  return {.hand = TemplateLibrary::drawn(arm.fingers), .forearmTwist = arm.forearmTwist_rad, .torso = m_skeleton.torso};
}

float PosedBody::distance(BodyPart part, glm::vec3 world) const {
  if (part == BodyPart::Torso) {
    return torsoDistance(m_spine.beside(world));
  }
  return m_anatomy.distance(part, frame(part).toLocal(world), m_flexes[indexOf(part)]);
}

float PosedBody::kneecapDistance(BodySide side, glm::vec3 world) const {
  return distance::ball(world, m_kneecaps[indexOf(side)], kneecapRadius);
}

float PosedBody::propDistance(std::size_t prop, glm::vec3 world) const {
  const PosedProp& posed = m_skeleton.props[prop];
  return matside::propDistance(posed.frame.toLocal(world), solidOf(posed));
}

glm::vec3 PosedBody::toWorld(BodyPart part, glm::vec3 local) const {
  const glm::vec3 flexed = m_anatomy.flexed(part, local, m_flexes[indexOf(part)]);
  return part == BodyPart::Torso ? m_spine.toWorld(flexed) : frame(part).toWorld(flexed);
}

glm::vec3 PosedBody::normalToWorld(BodyPart part, glm::vec3 normal, glm::vec3 local) const {
  if (part == BodyPart::Torso) {
    return glm::normalize(m_spine.at(local.y).axes * normal);
  }
  if (kindOf(part) == PartKind::Forearm) {
    // The twist turns the normal as it turns the place: only the height along the bone matters for the angle.
    const glm::vec3 onAxis(0, local.y, 0);
    const PartFlex& flex = m_flexes[indexOf(part)];
    normal = m_anatomy.flexed(part, onAxis + normal * glm::vec3(1, 0, 1), flex) - onAxis + glm::vec3(0, normal.y, 0);
  }
  return frame(part).axes * normal;
}

}  // namespace matside
