#include "anatomy/anatomy.h"

#include "anatomy/distance.h"
#include "anatomy/foot_field.h"
#include "anatomy/head_field.h"
#include "anatomy/limb_fields.h"

#include <algorithm>
#include <cmath>

namespace matside {

namespace {

constexpr float designStature = 1.68F;

glm::vec3 twisted(glm::vec3 p, float angle) {
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  return {p.x * c + p.z * s, p.y, -p.x * s + p.z * c};
}

float twistAt(glm::vec3 p, float twist) {
  return twist * std::clamp(-p.y / limb::forearmLength, 0.0F, 1.0F);
}

Box mirrored(const Box& box) {
  return {{-box.high.x, box.low.y, box.low.z}, {-box.low.x, box.high.y, box.high.z}};
}

// At the default stature, for the left side, with room for the heaviest build.
Box leftBox(PartKind kind, const BodyShape& shape) {
  const float wide = std::max(1.0F, shape.limbGirth);
  switch (kind) {
    case PartKind::Torso:
      return {{-0.20F * shape.torsoWidth - 0.03F, -0.12F, -0.16F * shape.torsoDepth},
              {0.20F * shape.torsoWidth + 0.03F, 0.63F, 0.17F * shape.torsoDepth}};
    case PartKind::Glute:
      return {glm::vec3(-0.09F, -0.125F, -0.13F) * wide, glm::vec3(0.09F, 0.085F, 0.03F) * wide};
    case PartKind::Thigh:
      return {{-0.10F * wide, -limb::thighLength * shape.legLength - 0.05F, -0.10F * wide},
              {0.10F * wide, 0.07F, 0.10F * wide}};
    case PartKind::Shin:
      return {{-0.065F * wide, -limb::shinLength * shape.legLength - 0.04F, -0.08F * wide},
              {0.065F * wide, 0.05F, 0.055F * wide}};
    case PartKind::Foot:
      return {{-0.06F, -0.08F, -0.075F}, {0.06F, 0.03F, 0.20F}};
    case PartKind::UpperArm:
      return {{-0.06F * wide, -limb::upperArmLength - 0.04F, -0.065F * wide}, {0.07F * wide, 0.06F, 0.065F * wide}};
    case PartKind::Forearm:
      return {{-0.05F * wide, -limb::forearmLength - 0.03F, -0.05F * wide}, {0.05F * wide, 0.04F, 0.05F * wide}};
    case PartKind::Hand:
      return {{-0.08F, -0.195F, -0.04F}, {0.09F, 0.02F, 0.12F}};
    case PartKind::Head:
      return {{-0.095F, -0.12F, -0.11F}, {0.095F, 0.12F, 0.12F}};
    case PartKind::Hair:
      return shape.hair == HairKind::Bun ? Box{{-0.09F, -0.09F, -0.125F}, {0.09F, 0.165F, 0.10F}}
                                         : Box{{-0.115F, -0.135F, -0.15F}, {0.115F, 0.165F, 0.11F}};
  }
  return {};
}

}  // namespace

Anatomy::Anatomy(const BodyShape& shape)
    : m_shape(shape),
      m_scale(shape.stature / designStature),
      m_torso(shape),
      m_thigh(limb::thigh().thickened(shape.limbGirth)),
      m_shin(limb::shin().thickened(shape.limbGirth)),
      m_upperArm(limb::upperArm().thickened(shape.limbGirth)),
      m_forearm(limb::forearm().thickened(shape.limbGirth)) {}

float Anatomy::distance(BodyPart part, glm::vec3 p, const PartFlex& flex) const {
  p /= m_scale;
  if (part == BodyPart::Torso) {
    const float beyond = std::max({0.0F, TorsoField::below - p.y, p.y - TorsoField::top});
    return m_scale *
           m_torso.distance({p.x, std::clamp(p.y, TorsoField::below, TorsoField::top), p.z, beyond}, flex.torso);
  }
  if (kindOf(part) == PartKind::Forearm) {
    p = twisted(p, -twistAt(p, flex.forearmTwist));
  }
  p.x *= signOf(sideOf(part));
  return m_scale * leftDistance(kindOf(part), p, flex);
}

float Anatomy::torsoDistance(const SpinePoint& p, const TorsoFlex& flex) const {
  const float k = 1 / m_scale;
  return m_scale * m_torso.distance({p.x * k, p.s * k, p.z * k, p.beyond * k}, flex);
}

// A leg bone of another length is the usual one stretched along itself.
glm::vec3 Anatomy::unstretched(glm::vec3 p) const {
  return {p.x, p.y / m_shape.legLength, p.z};
}

float Anatomy::leftDistance(PartKind kind, glm::vec3 p, const PartFlex& flex) const {
  switch (kind) {
    case PartKind::Glute:
      return m_shape.limbGirth * limb::gluteDistance(p / m_shape.limbGirth);
    case PartKind::Thigh:
      return m_thigh.distance(unstretched(p));
    case PartKind::Shin: {
      p = unstretched(p);
      const float along = -p.y / limb::shinLength;
      return m_shin.distance(p) - 0.0025F * (1 - distance::ramp(limb::cuff - 0.008F, limb::cuff, along));
    }
    case PartKind::Foot:
      return footDistance(p);
    case PartKind::UpperArm: {
      const float along = -p.y / limb::upperArmLength;
      const float loose = 0.7F * m_shape.looseness * std::clamp(along / m_shape.sleeve, 0.0F, 1.0F);
      const float covered = 1 - distance::ramp(m_shape.sleeve - 0.008F, m_shape.sleeve + 0.008F, along);
      return m_upperArm.distance(p) - (0.005F + loose) * covered;
    }
    case PartKind::Forearm:
      return m_forearm.distance(p);
    case PartKind::Hand:
      return handDistance(p, flex.hand);
    case PartKind::Head:
      return headDistance(p);
    case PartKind::Hair:
      return hairDistance(p, m_shape.hair);
    case PartKind::Torso:
      break;
  }
  contract(false, "the torso has its distance in spine space");
  return 0;
}

Box Anatomy::box(BodyPart part) const {
  const Box left = leftBox(kindOf(part), m_shape);
  const Box sided = sideOf(part) == BodySide::Right ? mirrored(left) : left;
  return {sided.low * m_scale, sided.high * m_scale};
}

glm::vec3 Anatomy::flexed(BodyPart part, glm::vec3 p, const PartFlex& flex) const {
  if (part == BodyPart::Torso) {
    return m_scale * m_torso.flexed(p / m_scale, flex.torso);
  }
  if (kindOf(part) == PartKind::Forearm) {
    return twisted(p, twistAt(p / m_scale, flex.forearmTwist));
  }
  return p;
}

}  // namespace matside
