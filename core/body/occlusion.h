#pragma once

#include "body/posed_body.h"
#include "body/skin_surface.h"

#include <optional>
#include <vector>

namespace matside {

/// How much light the neighbourhood takes from each vertex: other parts of the body (as capsules), props, the floor.
class Occlusion {
 public:
  explicit Occlusion(const PosedBody& body);

  /// Fills `surface.occlusion` over one piece. Vertices that face along `viewDirection` are skipped.
  void shade(SkinSurface& surface, std::size_t piece, glm::vec3 viewDirection) const;

 private:
  struct Capsule {
    glm::vec3 from;
    glm::vec3 to;
    float fromRadius;
    float toRadius;
    BodyPart part;
  };
  /// A capsule that matters to a piece; one joined to it fades out towards the joint.
  struct Neighbour {
    Capsule capsule;
    std::optional<glm::vec3> joint;
    float jointReach = 0;
  };
  struct Joint {
    glm::vec3 place;
    float reach;
  };

  void addTrunk();
  void addLimbs(BodySide side);
  std::optional<Joint> jointBetween(BodyPart a, BodyPart b) const;
  std::vector<Neighbour> neighboursOf(std::size_t piece, const Box& box) const;
  std::vector<std::size_t> propsNear(std::size_t piece, const Box& box) const;
  static float shadeFrom(const Neighbour& neighbour, glm::vec3 p, glm::vec3 normal);

  const PosedBody& m_body;
  std::vector<Capsule> m_capsules;
};

}  // namespace matside
