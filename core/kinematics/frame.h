#pragma once

#include <glm/mat3x3.hpp>
#include <glm/vec3.hpp>

namespace matside {

/// A place and an orientation in space, metres. World: y up, y = 0 is the top of the mat, x runs along the mat,
/// the plane z = 0 halves it. In a bone's frame the bone runs along -y from its upper joint, +z is to the front of
/// the body, +x to the body's left.
struct Frame {
  glm::vec3 origin{0};
  glm::mat3 axes{1};

  glm::vec3 toWorld(glm::vec3 local) const { return origin + axes * local; }
  glm::vec3 toLocal(glm::vec3 world) const { return (world - origin) * axes; }
};

}  // namespace matside
