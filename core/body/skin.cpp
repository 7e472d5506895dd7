#include "body/skin.h"

#include "anatomy/head_field.h"
#include "anatomy/limb_fields.h"

#include <algorithm>

namespace matside {

namespace {

bool isSeat(BodyPart part) {
  return kindOf(part) == PartKind::Torso || kindOf(part) == PartKind::Glute;
}

bool isAroundHips(BodyPart part) {
  return isSeat(part) || kindOf(part) == PartKind::Thigh;
}

glm::vec3 normalizedOr(glm::vec3 v, glm::vec3 otherwise) {
  const float squared = glm::dot(v, v);
  return squared > 1e-10F ? v / std::sqrt(squared) : otherwise;
}

}  // namespace

float Skin::torsoMaterial(glm::vec3 xsz) const {
  if (xsz.y < 0.30F) {
    return std::min(0.1F, xsz.y - m_body.shape().hem);
  }
  return std::max(0.1F, 1 - TorsoField::neckline({xsz.x, xsz.y, xsz.z, 0}));
}

float Skin::materialOf(BodyPart part, glm::vec3 local) const {
  switch (kindOf(part)) {
    case PartKind::Torso:
      return torsoMaterial(local);
    case PartKind::Shin:
      return limb::cuff + local.y / (limb::shinLength * m_body.shape().legLength);
    case PartKind::UpperArm:
      return m_body.shape().sleeve + local.y / limb::upperArmLength;
    case PartKind::Glute:
    case PartKind::Thigh:
    case PartKind::Foot:
    case PartKind::Forearm:
    case PartKind::Hand:
    case PartKind::Hair:
      return -1;
    case PartKind::Head:
      return hairGrowth(local, m_body.shape().hair);
  }
  return -1;
}

Skin::Result Skin::lay(BodyPart part, glm::vec3 local, SkinVertex v) const {
  const BodySide side = sideOf(part);
  v.material = materialOf(part, local);
  switch (kindOf(part)) {
    case PartKind::Torso:
      layTorso(local, v);
      break;
    case PartKind::Glute:
      layHip(part, v);
      break;
    case PartKind::Thigh:
      layThigh(part, local, v);
      break;
    case PartKind::Shin:
      layShin(side, local, v);
      break;
    case PartKind::Foot:
      layFoot(side, local, v);
      break;
    case PartKind::UpperArm:
      layUpperArm(side, local, v);
      break;
    case PartKind::Forearm:
      layForearm(side, local, v);
      break;
    case PartKind::Hand:
      v.sharpness = 0.10F;
      if (local.y > -0.07F) {
        layWrist(side, PartKind::Forearm, v);
      }
      break;
    case PartKind::Head:
      layHead(local, v);
      break;
    case PartKind::Hair:
      v.sharpness = 0.35F;
      break;
  }
  return {toneNormal(part, softAt(part, v), v), v};
}

SpinePoint Skin::besideSpine(const SkinVertex& v) const {
  return v.alongSpine ? m_body.spine().beside(v.position, *v.alongSpine) : m_body.spine().beside(v.position);
}

void Skin::findBesideSpine(SkinVertex& v) const {
  v.alongSpine = besideSpine(v).s;
}

glm::vec3 Skin::softAt(BodyPart part, const SkinVertex& v) const {
  // Trunk and buttocks are one volume, so that both come to the same tone where one emerges from the other.
  return isSeat(part) ? m_soft.ofTrunk(besideSpine(v), v.position) : m_soft.at(part, v.position);
}

// Where parts overlap their templates lie on one surface, so each must come to the same tone there: the mix depends
// on the distances only, and trunk and seat share one volume.
glm::vec3 Skin::toneNormal(BodyPart part, glm::vec3 own, const SkinVertex& v) const {
  constexpr float reach = SkinVertex::nearby;
  const float lifted = std::max(0.05F, 1 - v.moved / reach);
  const float ownWeight = lifted * lifted;
  float seatWeight = 0;
  glm::vec3 sum(0);
  for (const NearPart& near : v.near()) {
    const float nearness = 1 - std::max(-0.3F * reach, near.distance + v.moved) / reach;
    if (nearness <= 0) {
      continue;
    }
    const float weight = nearness * nearness * near.weight;
    if (isSeat(near.part) && isAroundHips(part)) {
      seatWeight = std::max(seatWeight, weight);
    } else {
      sum += softAt(near.part, v) * weight;
    }
  }
  if (isSeat(part)) {
    sum += own * std::max(ownWeight, seatWeight);
  } else {
    sum += own * ownWeight;
    if (seatWeight > 0) {
      sum += softAt(BodyPart::LeftGlute, v) * seatWeight;
    }
  }
  const glm::vec3 calm = normalizedOr(sum, own);
  return normalizedOr(glm::mix(calm, v.normal, v.sharpness), v.normal);
}

}  // namespace matside
