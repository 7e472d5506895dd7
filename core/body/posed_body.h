#pragma once

#include "anatomy/anatomy.h"
#include "kinematics/posed_skeleton.h"
#include "kinematics/spine_curve.h"

#include <array>
#include <glm/vec3.hpp>

namespace matside {

/// A body's parts where a skeleton has carried them: distances to them in the world, and the way from a part's own
/// space to the world. At the default stature. Keeps references to anatomy and skeleton.
class PosedBody {
 public:
  PosedBody(const Anatomy& anatomy, const PosedSkeleton& skeleton);

  const PosedSkeleton& skeleton() const { return m_skeleton; }
  const BodyShape& shape() const { return m_anatomy.shape(); }
  const SpineCurve& spine() const { return m_spine; }
  /// The frame of a part's bone; of the torso the pelvis.
  const Frame& frame(BodyPart part) const { return *m_frames[indexOf(part)]; }

  float distance(BodyPart part, glm::vec3 world) const;
  float distance(PartKind kind, BodySide side, glm::vec3 world) const { return distance(partOf(kind, side), world); }
  float torsoDistance(const SpinePoint& p) const { return m_anatomy.torsoDistance(p, m_skeleton.torso); }
  /// To the torso, of a place near a known length along the spine.
  float torsoDistance(glm::vec3 world, float alongSpine) const {
    return torsoDistance(m_spine.beside(world, alongSpine));
  }
  float kneecapDistance(BodySide side, glm::vec3 world) const;
  float propDistance(std::size_t prop, glm::vec3 world) const;

  /// From the space of the part at rest to the world.
  glm::vec3 toWorld(BodyPart part, glm::vec3 local) const;
  /// The same for a normal at `local`.
  glm::vec3 normalToWorld(BodyPart part, glm::vec3 normal, glm::vec3 local) const;

  glm::vec3 hip(BodySide side) const { return m_skeleton.leg(side).thigh.origin; }
  glm::vec3 knee(BodySide side) const { return m_skeleton.leg(side).shank.origin; }
  glm::vec3 ankle(BodySide side) const { return m_skeleton.leg(side).foot.origin; }
  glm::vec3 shoulder(BodySide side) const { return m_skeleton.arm(side).upperArm.origin; }
  glm::vec3 elbow(BodySide side) const { return m_skeleton.arm(side).forearm.origin; }
  glm::vec3 wrist(BodySide side) const { return m_skeleton.arm(side).hand.origin; }
  glm::vec3 skullBase() const { return m_skeleton.spine.back().origin; }

 private:
  PartFlex flexOf(BodyPart part) const;

  const Anatomy& m_anatomy;
  const PosedSkeleton& m_skeleton;
  SpineCurve m_spine;
  std::array<const Frame*, bodyPartCount> m_frames{};
  std::array<PartFlex, bodyPartCount> m_flexes{};
  std::array<glm::vec3, 2> m_kneecaps{};
};

}  // namespace matside
