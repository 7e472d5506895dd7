#pragma once

#include "body/posed_body.h"
#include "body/skin_vertex.h"
#include "body/soft_normals.h"

namespace matside {

/// Turns template vertices into skin: joints melt, tones mix where parts meet, and each vertex learns its material.
class Skin {
 public:
  explicit Skin(const PosedBody& body) : m_body(body), m_soft(body) {}

  struct Result {
    glm::vec3 toneNormal;
    SkinVertex vertex;
  };

  /// `local` is a vertex of the part's template, already mirrored for a right part; `vertex` holds it in the world.
  Result lay(BodyPart part, glm::vec3 local, SkinVertex vertex) const;

  /// The material value only, for vertices nobody sees.
  float materialOf(BodyPart part, glm::vec3 local) const;

 private:
  void layTorso(glm::vec3 local, SkinVertex& v) const;
  void laySeat(SkinVertex& v) const;
  void layShoulderOfTorso(SkinVertex& v) const;
  void layHip(BodyPart part, SkinVertex& v) const;
  float hemAt(const SkinVertex& v) const;
  SpinePoint besideSpine(const SkinVertex& v) const;
  void findBesideSpine(SkinVertex& v) const;
  void coverWithTop(SkinVertex& v, float torso, float behind) const;
  void layThigh(BodyPart part, glm::vec3 local, SkinVertex& v) const;
  void layShin(BodySide side, glm::vec3 local, SkinVertex& v) const;
  void layKnee(BodySide side, PartKind other, SkinVertex& v) const;
  void layFoot(BodySide side, glm::vec3 local, SkinVertex& v) const;
  void layUpperArm(BodySide side, glm::vec3 local, SkinVertex& v) const;
  void layElbow(BodySide side, PartKind other, SkinVertex& v) const;
  void layForearm(BodySide side, glm::vec3 local, SkinVertex& v) const;
  void layWrist(BodySide side, PartKind other, SkinVertex& v) const;
  void layHead(glm::vec3 local, SkinVertex& v) const;
  glm::vec3 softAt(BodyPart part, const SkinVertex& v) const;
  glm::vec3 toneNormal(BodyPart part, glm::vec3 own, const SkinVertex& v) const;
  float torsoMaterial(glm::vec3 xsz) const;

  const PosedBody& m_body;
  SoftNormals m_soft;
};

}  // namespace matside
