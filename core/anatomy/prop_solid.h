#pragma once

#include "anatomy/surface_net.h"
#include "prop/prop.h"

#include <glm/vec3.hpp>

namespace matside {

/// A prop's shape with its size, in its own frame: the middle at the origin, width along x, height along y,
/// depth along z. A Chair is seen from its side, its back at +x; a Wall is a slab that stands on its lower edge.
struct PropSolid {
  PropShape shape = PropShape::Block;
  glm::vec3 half{0.1F};  ///< half width, height and depth, metres
  float drape =
      0;  ///< of a blanket or an eye pillow that lies over something: how far its ends hang on average, metres

  bool operator==(const PropSolid&) const = default;
};

PropSolid solidOf(const PropForm& form);

/// A box that holds it.
Box boxOf(const PropSolid& solid);

/// Distance to a prop; a Strap has no form of its own and is the band it makes when rolled up flat.
float propDistance(glm::vec3 p, const PropSolid& solid);

/// How much lower than its middle a draped blanket hangs at a place.
float hangOf(const PropSolid& solid, glm::vec3 place);

/// How far the edges of a block are rounded, metres.
inline constexpr float blockRounding = 0.009F;

/// Number of cloth layers one sees at the side of a folded blanket.
inline constexpr int blanketLayers = 4;

}  // namespace matside
