#pragma once

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

/// Distances to simple solids and ways to join them. Negative inside. Ellipsoids give a first-order estimate, exact
/// on the surface.
namespace matside::distance {

/// 0 below `from`, 1 above `to`, smooth between; `from` may be the larger.
inline float ramp(float from, float to, float x) {
  const float t = std::clamp((x - from) / (to - from), 0.0F, 1.0F);
  return t * t * (3 - 2 * t);
}

/// The nearer of two, rounded over where they differ by less than `reach`.
inline float join(float a, float b, float reach) {
  if (reach < 1e-5F) {
    return std::min(a, b);
  }
  const float h = std::max(0.0F, reach - std::fabs(a - b)) / reach;
  return std::min(a, b) - h * h * reach * 0.25F;
}

/// The farther of two, rounded over: cuts `b` away when given as `-b`.
inline float cut(float a, float b, float reach) {
  return -join(-a, -b, reach);
}

inline float ellipsoid(glm::vec3 p, glm::vec3 radii) {
  const glm::vec3 scaled = p / radii;
  const float level = glm::length(scaled);
  if (level < 1e-3F) {
    return -std::min({radii.x, radii.y, radii.z});
  }
  return level * (level - 1) / glm::length(scaled / radii);
}

inline float ball(glm::vec3 p, glm::vec3 centre, float radius) {
  return glm::length(p - centre) - radius;
}

/// A capsule with a radius at each end.
struct Cone {
  glm::vec3 from;
  glm::vec3 to;
  float fromRadius;
  float toRadius;
};

inline float cone(glm::vec3 p, const Cone& solid) {
  const glm::vec3 axis = solid.to - solid.from;
  const glm::vec3 offset = p - solid.from;
  const float along = std::clamp(glm::dot(offset, axis) / glm::dot(axis, axis), 0.0F, 1.0F);
  return glm::length(offset - axis * along) - glm::mix(solid.fromRadius, solid.toRadius, along);
}

inline float roundedBox(glm::vec3 p, glm::vec3 half, float radius) {
  const glm::vec3 q = glm::abs(p) - half + glm::vec3(radius);
  return glm::length(glm::max(q, glm::vec3(0))) + std::min(std::max({q.x, q.y, q.z}), 0.0F) - radius;
}

inline float roundedRectangle(glm::vec2 p, glm::vec2 half, float radius) {
  const glm::vec2 q = glm::abs(p) - half + glm::vec2(radius);
  return glm::length(glm::max(q, glm::vec2(0))) + std::min(std::max(q.x, q.y), 0.0F) - radius;
}

/// A flat section swept along x, closed by ends rounded with `radius`.
inline float swept(float section, float beyondEnd, float radius) {
  const glm::vec2 q(section + radius, beyondEnd + radius);
  return glm::length(glm::max(q, glm::vec2(0))) + std::min(std::max(q.x, q.y), 0.0F) - radius;
}

/// p turned about x by -`degrees`, as seen from a solid that is itself turned by `degrees`.
inline glm::vec3 turnedX(glm::vec3 p, float degrees) {
  const float angle = degrees * 0.017453293F;
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  return {p.x, c * p.y - s * p.z, s * p.y + c * p.z};
}

inline glm::vec3 turnedY(glm::vec3 p, float degrees) {
  const float angle = degrees * 0.017453293F;
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  return {c * p.x + s * p.z, p.y, -s * p.x + c * p.z};
}

}  // namespace matside::distance
