#include "anatomy/limb_fields.h"
#include "body/joint_fields.h"
#include "body/skin.h"

#include <algorithm>

namespace matside {

namespace {

float fadingFrom(glm::vec3 p, glm::vec3 joint, float from, float to) {
  return 1 - distance::ramp(from, to, glm::distance(p, joint));
}

// Whether a part this far from a vertex on the skin can still melt into it, anywhere the skin is felt for.
bool mayMelt(float distance) {
  return distance < joint_fields::seatReach + 0.02F;
}

// Where three volumes meet, one step from deep inside does not reach the surface.
template <class Field>
void settleOnHips(SkinVertex& v, const Field& field, float nearest) {
  constexpr float deep = 0.008F;
  v.settle(field, nearest, joint_fields::seatReach);
  if (v.moved > deep) {
    v.settle(field, nearest, joint_fields::seatReach);
  }
}

}  // namespace

void Skin::layTorso(glm::vec3 local, SkinVertex& v) const {
  v.sharpness = 0.10F;
  v.alongSpine = local.y;
  if (local.y < 0.26F) {
    laySeat(v);
    return;
  }
  layShoulderOfTorso(v);
  if (local.y > 0.50F) {
    const float head = v.touch(BodyPart::Head, m_body.distance(BodyPart::Head, v.position));
    if (head < joint_fields::neckMelt.reach) {
      v.settle([&](glm::vec3 p) { return joint_fields::neck(m_body, p, m_body.torsoDistance(p, local.y)); }, head,
               joint_fields::neckMelt.reach);
    }
  }
}

void Skin::laySeat(SkinVertex& v) const {
  float nearest = 1;
  joint_fields::HipParts parts;
  for (const BodySide side : bothBodySides) {
    const BodyPart glute = partOf(PartKind::Glute, side);
    const BodyPart thigh = partOf(PartKind::Thigh, side);
    const float toGlute = v.touch(glute, m_body.distance(glute, v.position));
    const float toThigh =
        v.touch(thigh, m_body.distance(thigh, v.position), fadingFrom(v.position, m_body.hip(side), 0.11F, 0.20F));
    parts.glutes[indexOf(side)] = mayMelt(toGlute);
    parts.thighs[indexOf(side)] = mayMelt(toThigh);
    nearest = std::min({nearest, toGlute, toThigh});
  }
  if (nearest < joint_fields::seatReach) {
    const auto field = [&](glm::vec3 p) {
      return joint_fields::hips(m_body, p, m_body.torsoDistance(p, *v.alongSpine), parts);
    };
    settleOnHips(v, field, nearest);
    const float behind = distance::ramp(0.06F, 0, m_body.frame(BodyPart::Torso).toLocal(v.position).z);
    v.material = glm::mix(v.material, hemAt(v), behind);
  }
}

void Skin::layShoulderOfTorso(SkinVertex& v) const {
  const bool toLeft = glm::distance(v.position, m_body.shoulder(BodySide::Left)) <
                      glm::distance(v.position, m_body.shoulder(BodySide::Right));
  const BodySide side = toLeft ? BodySide::Left : BodySide::Right;
  if (glm::distance(v.position, m_body.shoulder(side)) >= 0.17F) {
    return;
  }
  const BodyPart arm = partOf(PartKind::UpperArm, side);
  const float nearest = v.touch(arm, m_body.distance(arm, v.position));
  const float reach = joint_fields::reachAt(joint_fields::shoulderMelt, v.position, m_body.shoulder(side));
  if (nearest < reach) {
    v.settle(
        [&](glm::vec3 p) { return joint_fields::shoulder(m_body, side, p, m_body.torsoDistance(p, *v.alongSpine)); },
        nearest, reach);
    const SpinePoint place = besideSpine(v);
    v.material = torsoMaterial({place.x, place.s, place.z});
  }
}

// Buttock, or the upper half of a thigh.
void Skin::layHip(BodyPart part, SkinVertex& v) const {
  const BodySide side = sideOf(part);
  const bool isGlute = kindOf(part) == PartKind::Glute;
  v.sharpness = 0.16F;
  const float overPelvis = m_body.frame(BodyPart::Torso).toLocal(v.position).y;
  float torso = 0.1F;
  if (overPelvis >= -0.20F) {
    findBesideSpine(v);
    torso = m_body.torsoDistance(v.position, *v.alongSpine);
  }
  const float hipNearness = isGlute ? 1 : fadingFrom(v.position, m_body.hip(side), 0.11F, 0.20F);
  float nearest = v.touch(BodyPart::Torso, torso, hipNearness);
  joint_fields::HipParts parts;
  for (const BodySide gluteSide : bothBodySides) {
    const BodyPart glute = partOf(PartKind::Glute, gluteSide);
    if (glute != part) {
      const float weight = isGlute || gluteSide == side ? 1.0F : 0.0F;
      const float toGlute = v.touch(glute, m_body.distance(glute, v.position), weight);
      parts.glutes[indexOf(gluteSide)] = mayMelt(toGlute);
      nearest = std::min(nearest, toGlute);
    }
  }
  if (isGlute) {
    const BodyPart thigh = partOf(PartKind::Thigh, side);
    const float toThigh = v.touch(thigh, m_body.distance(thigh, v.position));
    parts.thighs[indexOf(side)] = mayMelt(toThigh);
    nearest = std::min(nearest, toThigh);
  }
  if (nearest < joint_fields::seatReach) {
    const bool torsoFar = torso > 0.095F;
    const auto field = [&](glm::vec3 p) {
      return joint_fields::hips(m_body, p, torsoFar ? torso : m_body.torsoDistance(p, *v.alongSpine), parts);
    };
    settleOnHips(v, field, nearest);
  }
  if (overPelvis > 0.02F && torso < 0.075F) {
    coverWithTop(v, torso,
                 isGlute ? 1 : distance::ramp(0.07F, 0.02F, m_body.frame(BodyPart::Torso).toLocal(v.position).z));
  }
}

float Skin::hemAt(const SkinVertex& v) const {
  return std::min(0.1F, besideSpine(v).s - m_body.shape().hem);
}

// Above the hem the top covers what lies close to the trunk, but not a thigh drawn up against the belly.
void Skin::coverWithTop(SkinVertex& v, float torso, float behind) const {
  v.material = glm::mix(-0.05F, std::min(hemAt(v), 0.06F - torso), behind);
}

void Skin::layHead(glm::vec3 local, SkinVertex& v) const {
  v.sharpness = 0.35F;
  if (local.y >= -0.02F) {
    return;
  }
  findBesideSpine(v);
  const float torso = v.touch(BodyPart::Torso, m_body.torsoDistance(v.position, *v.alongSpine));
  const float reach = joint_fields::reachAt(joint_fields::neckMelt, v.position, m_body.skullBase());
  if (torso < reach) {
    v.settle([&](glm::vec3 p) { return joint_fields::neck(m_body, p, m_body.torsoDistance(p, *v.alongSpine)); }, torso,
             reach);
  }
}

}  // namespace matside
