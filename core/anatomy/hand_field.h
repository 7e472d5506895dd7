#pragma once

#include <glm/vec3.hpp>

namespace matside {

/// How the fingers are held.
struct HandShape {
  float curl_deg = 14;  ///< bend at each finger joint, 0 (flat) to 80 (fist)
  float spread = 1;     ///< 0 fingers parallel, 1 relaxed, 1.5 wide
  float thumbIn = 0;    ///< 0 beside the hand, 1 across the palm

  bool operator==(const HandShape&) const = default;
};

/// Distance to the left hand at the default stature: wrist at the origin, fingers along -y, palm towards +z,
/// thumb at +x.
float handDistance(glm::vec3 p, const HandShape& shape);

}  // namespace matside
