#pragma once

#include "body/posed_body.h"

namespace matside {

/// The direction a part faces at a place, as an illustrator sees it: cylinders for limbs, one ellipsoid for the seat,
/// the head, a hand, a foot. Light and shade follow these, so their border is one long clean line.
class SoftNormals {
 public:
  explicit SoftNormals(const PosedBody& body);

  /// Of any part but the torso.
  glm::vec3 at(BodyPart part, glm::vec3 world) const;
  /// Of the trunk beside a known place of the spine.
  glm::vec3 ofTrunk(const SpinePoint& p, glm::vec3 world) const;

 private:
  const PosedBody& m_body;
  Frame m_seat;  ///< pelvis, turned halfway to the thighs: both buttocks are one volume
};

}  // namespace matside
