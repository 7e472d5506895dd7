#include "anatomy/anatomy.h"

#include <algorithm>
#include <cstddef>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace matside {

namespace {

// Fingers and toes are thin; a coarser grid would lose them.
float spacingFor(BodyPart part, float wanted) {
  const bool fine = kindOf(part) == PartKind::Hand || kindOf(part) == PartKind::Foot;
  return fine ? std::min(wanted, 0.008F) : wanted;
}

// Every so many points, so that the fine parts give hundreds of points and not thousands.
std::vector<glm::vec3> thinned(std::vector<glm::vec3> points, std::size_t most) {
  const std::size_t stride = points.size() / most + 1;
  std::vector<glm::vec3> kept;
  for (std::size_t i = 0; i < points.size(); i += stride) {
    kept.push_back(points[i]);
  }
  return kept;
}

Sphere sphereAround(const std::vector<glm::vec3>& points, float fromY, float toY) {
  glm::vec3 low(1e9F);
  glm::vec3 high(-1e9F);
  for (const glm::vec3 p : points) {
    if (p.y >= fromY && p.y <= toY) {
      low = glm::min(low, p);
      high = glm::max(high, p);
    }
  }
  Sphere sphere{(low + high) * 0.5F, 0};
  for (const glm::vec3 p : points) {
    if (p.y >= fromY && p.y <= toY) {
      sphere.radius = std::max(sphere.radius, glm::distance(p, sphere.centre));
    }
  }
  return sphere;
}

}  // namespace

std::vector<glm::vec3> surfacePoints(const Anatomy& anatomy, BodyPart part, const HandShape& hand, float spacing) {
  PartFlex flex;
  flex.hand = hand;
  const auto field = [&](glm::vec3 p) { return anatomy.distance(part, p, flex); };
  constexpr std::size_t most = 1200;
  return thinned(extractSurface(field, anatomy.box(part), spacingFor(part, spacing)).positions, most);
}

std::vector<glm::vec3> surfacePoints(const PropSolid& solid, float spacing) {
  const auto field = [&](glm::vec3 p) { return propDistance(p, solid); };
  const float thinnest = std::min({solid.half.x, solid.half.y, solid.half.z});
  return extractSurface(field, boxOf(solid), std::min(spacing, 0.6F * thinnest)).positions;
}

std::vector<Sphere> boundingSpheres(const Anatomy& anatomy, BodyPart part, const HandShape& hand) {
  constexpr float spacing = 0.012F;
  const std::vector<glm::vec3> points = surfacePoints(anatomy, part, hand, spacing);
  const Box box = anatomy.box(part);
  const float length = box.high.y - box.low.y;
  const int count = std::clamp(static_cast<int>(length / 0.10F), 1, 6);
  std::vector<Sphere> spheres;
  for (int i = 0; i < count; ++i) {
    const float step = length / static_cast<float>(count);
    const float from = box.low.y + step * static_cast<float>(i) - spacing;
    Sphere sphere = sphereAround(points, from, from + step + 2 * spacing);
    sphere.radius += 0.5F * spacing;
    if (sphere.radius < 1) {
      spheres.push_back(sphere);
    }
  }
  return spheres;
}

}  // namespace matside
