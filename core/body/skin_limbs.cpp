#include "anatomy/limb_fields.h"
#include "body/joint_fields.h"
#include "body/skin.h"

#include <algorithm>

namespace matside {

void Skin::layThigh(BodyPart part, glm::vec3 local, SkinVertex& v) const {
  const float along = -local.y / limb::thighLength;
  if (along < 0.62F) {
    layHip(part, v);
    return;
  }
  v.sharpness = 0.16F + 0.30F * distance::ramp(0.80F, 0.98F, along);
  layKnee(sideOf(part), PartKind::Shin, v);
}

void Skin::layKnee(BodySide side, PartKind other, SkinVertex& v) const {
  const float fromKnee = glm::distance(v.position, m_body.knee(side));
  if (fromKnee >= 0.13F) {
    return;
  }
  const BodyPart bone = partOf(other, side);
  const float weight = 1 - distance::ramp(0.05F, 0.10F, fromKnee);
  const float nearest =
      std::min(v.touch(bone, m_body.distance(bone, v.position), weight), m_body.kneecapDistance(side, v.position));
  if (nearest < joint_fields::kneecapReach) {
    v.settle([this, side](glm::vec3 p) { return joint_fields::knee(m_body, side, p); }, nearest,
             joint_fields::kneecapReach);
  }
}

void Skin::layShin(BodySide side, glm::vec3 local, SkinVertex& v) const {
  const float along = -local.y / limb::shinLength;
  v.sharpness = 0.16F + 0.30F * distance::ramp(0.12F, -0.02F, along);
  if (along < 0.3F) {
    layKnee(side, PartKind::Thigh, v);
    return;
  }
  if (along <= 0.8F) {
    return;
  }
  const BodyPart foot = partOf(PartKind::Foot, side);
  const float nearest = v.touch(foot, m_body.distance(foot, v.position));
  if (nearest < joint_fields::ankleMelt.reach) {
    v.settle([this, side](glm::vec3 p) { return joint_fields::ankle(m_body, side, p); }, nearest,
             joint_fields::ankleMelt.reach);
  }
}

void Skin::layFoot(BodySide side, glm::vec3 local, SkinVertex& v) const {
  v.sharpness = 0.10F;
  if (local.z >= 0.06F) {
    return;
  }
  const BodyPart shin = partOf(PartKind::Shin, side);
  const float nearest = v.touch(shin, m_body.distance(shin, v.position));
  if (nearest < joint_fields::ankleMelt.reach) {
    v.settle([this, side](glm::vec3 p) { return joint_fields::ankle(m_body, side, p); }, nearest,
             joint_fields::ankleMelt.reach);
  }
  if (nearest <= 0.03F) {
    v.material = limb::cuff + m_body.frame(shin).toLocal(v.position).y / (limb::shinLength * m_body.shape().legLength);
  }
}

void Skin::layUpperArm(BodySide side, glm::vec3 local, SkinVertex& v) const {
  const float along = -local.y / limb::upperArmLength;
  if (along > 0.7F) {
    layElbow(side, PartKind::Forearm, v);
    return;
  }
  if (along >= 0.45F) {
    return;
  }
  const SpinePoint place = besideSpine(v);
  v.alongSpine = place.s;
  const float torso = v.touch(BodyPart::Torso, m_body.torsoDistance(place));
  const float reach = joint_fields::reachAt(joint_fields::shoulderMelt, v.position, m_body.shoulder(side));
  if (torso < reach) {
    v.settle([&](glm::vec3 p) { return joint_fields::shoulder(m_body, side, p, m_body.torsoDistance(p, place.s)); },
             torso, reach);
  }
  const float neckline = along < 0.1F ? TorsoField::neckline(place) : 1;
  if (neckline < 0.3F) {
    v.material = neckline;
  }
}

void Skin::layElbow(BodySide side, PartKind other, SkinVertex& v) const {
  const BodyPart bone = partOf(other, side);
  const float nearest = v.touch(bone, m_body.distance(bone, v.position));
  const float reach = joint_fields::reachAt(joint_fields::elbowMelt, v.position, m_body.elbow(side));
  if (nearest < reach) {
    v.settle([this, side](glm::vec3 p) { return joint_fields::elbow(m_body, side, p); }, nearest, reach);
  }
}

void Skin::layForearm(BodySide side, glm::vec3 local, SkinVertex& v) const {
  const float along = -local.y / limb::forearmLength;
  if (along < 0.35F) {
    layElbow(side, PartKind::UpperArm, v);
  } else if (along > 0.75F) {
    layWrist(side, PartKind::Hand, v);
  }
}

void Skin::layWrist(BodySide side, PartKind other, SkinVertex& v) const {
  const BodyPart bone = partOf(other, side);
  const float nearest = v.touch(bone, m_body.distance(bone, v.position));
  const float reach = joint_fields::reachAt(joint_fields::wristMelt, v.position, m_body.wrist(side));
  if (nearest < reach) {
    v.settle([this, side](glm::vec3 p) { return joint_fields::wrist(m_body, side, p); }, nearest, reach);
  }
}

}  // namespace matside
