#include "body/joint_fields.h"

#include "anatomy/distance.h"

namespace matside::joint_fields {

using distance::join;

float reachAt(const Melt& melt, glm::vec3 p, glm::vec3 joint) {
  return melt.reach * (1 - distance::ramp(melt.from, melt.to, glm::distance(p, joint)));
}

float hips(const PosedBody& body, glm::vec3 p, float torso, const HipParts& parts) {
  constexpr float far = 1;
  const auto glute = [&](BodySide side) {
    return parts.glutes[indexOf(side)] ? body.distance(PartKind::Glute, side, p) : far;
  };
  float d = join(torso, join(glute(BodySide::Left), glute(BodySide::Right), 0.03F), seatReach);
  for (const BodySide side : bothBodySides) {
    if (parts.thighs[indexOf(side)]) {
      d = join(d, body.distance(PartKind::Thigh, side, p), reachAt(hipMelt, p, body.hip(side)));
    }
  }
  return d;
}

float knee(const PosedBody& body, BodySide side, glm::vec3 p) {
  const float bones = join(body.distance(PartKind::Thigh, side, p), body.distance(PartKind::Shin, side, p),
                           reachAt(kneeMelt, p, body.knee(side)));
  return join(bones, body.kneecapDistance(side, p), kneecapReach);
}

float ankle(const PosedBody& body, BodySide side, glm::vec3 p) {
  return join(body.distance(PartKind::Foot, side, p), body.distance(PartKind::Shin, side, p),
              reachAt(ankleMelt, p, body.ankle(side)));
}

float shoulder(const PosedBody& body, BodySide side, glm::vec3 p, float torso) {
  return join(torso, body.distance(PartKind::UpperArm, side, p), reachAt(shoulderMelt, p, body.shoulder(side)));
}

float elbow(const PosedBody& body, BodySide side, glm::vec3 p) {
  return join(body.distance(PartKind::UpperArm, side, p), body.distance(PartKind::Forearm, side, p),
              reachAt(elbowMelt, p, body.elbow(side)));
}

float wrist(const PosedBody& body, BodySide side, glm::vec3 p) {
  return join(body.distance(PartKind::Hand, side, p), body.distance(PartKind::Forearm, side, p),
              reachAt(wristMelt, p, body.wrist(side)));
}

float neck(const PosedBody& body, glm::vec3 p, float torso) {
  return join(torso, body.distance(BodyPart::Head, p), reachAt(neckMelt, p, body.skullBase()));
}

}  // namespace matside::joint_fields
