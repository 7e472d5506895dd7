#pragma once

#include <cmath>
#include <glm/geometric.hpp>
#include <glm/mat3x3.hpp>
#include <glm/vec3.hpp>

namespace matside {

/// Rotations by the right-hand rule, angles in radians.
inline glm::mat3 aboutX(float angle) {
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  return {1, 0, 0, 0, c, s, 0, -s, c};
}

inline glm::mat3 aboutY(float angle) {
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  return {c, 0, -s, 0, 1, 0, s, 0, c};
}

inline glm::mat3 aboutZ(float angle) {
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  return {c, s, 0, -s, c, 0, 0, 0, 1};
}

/// The turn about the vector's direction by its length.
inline glm::mat3 rotation(glm::vec3 vector) {
  const float angle = glm::length(vector);
  // Below this the sine and cosine quotients are 1 and 1/2 to float precision.
  const bool tiny = angle < 1e-4F;
  const float a = tiny ? 1.0F : std::sin(angle) / angle;
  const float b = tiny ? 0.5F : (1 - std::cos(angle)) / (angle * angle);
  const glm::mat3 cross(0, vector.z, -vector.y, -vector.z, 0, vector.x, vector.y, -vector.x, 0);
  return glm::mat3(1) + a * cross + b * (cross * cross);
}

/// The nearest right-handed frame that keeps the direction of y.
inline glm::mat3 orthonormal(const glm::mat3& axes) {
  const glm::vec3 y = glm::normalize(axes[1]);
  const glm::vec3 x = glm::normalize(axes[0] - y * glm::dot(axes[0], y));
  return {x, y, glm::cross(x, y)};
}

}  // namespace matside
