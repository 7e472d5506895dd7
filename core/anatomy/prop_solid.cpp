#include "anatomy/prop_solid.h"

#include "anatomy/distance.h"

namespace matside {

namespace {

using distance::roundedBox;
using distance::roundedRectangle;

float cushionDistance(glm::vec3 p, glm::vec3 half) {
  // The cover is filled: the section is nearly a stadium, and bulges at the middle of its length.
  const float slack = 0.004F * std::min(1.0F, (p.x * p.x) / (half.x * half.x));
  const float corner = std::min(half.y, half.z) * 0.72F;
  const float section = roundedRectangle({p.y, p.z}, {half.y, half.z}, corner) + slack;
  return distance::swept(section, std::fabs(p.x) - half.x, 0.026F);
}

float rollDistance(glm::vec3 p, glm::vec3 half) {
  const float radius = std::min(half.y, half.z);
  const float section = glm::length(glm::vec2(p.y, p.z)) - radius;
  return distance::swept(section, std::fabs(p.x) - half.x, std::min(0.018F, 0.4F * radius));
}

// Of an end that lies free beyond what carries the middle, 0 to 1.
float hangOfEnd(float along, float half) {
  const float outwards = std::min(1.0F, std::fabs(along) / half);
  return outwards * outwards * outwards;
}

float blanketDistance(glm::vec3 p, const PropSolid& solid) {
  p.y += hangOf(solid, p);
  const glm::vec3 half = solid.half;
  const float layer = 2 * half.y / static_cast<float>(blanketLayers);
  const float folded = roundedBox(p, half, std::min(half.y, 0.024F));
  // Each layer is a soft fold: the side dips between two of them.
  const float place = (p.y + half.y) / layer;
  const float toSeam = std::fabs(place - std::round(place)) * layer;
  const float inside = std::fabs(p.y) < half.y - 0.5F * layer ? 1.0F : 0.0F;
  return folded + inside * 0.0035F * std::exp(-toSeam * toSeam / (0.004F * 0.004F));
}

// It lies over the brow and sinks at the temples, towards the hair more than towards the nose.
float eyePillowSag(glm::vec3 p, const PropSolid& solid) {
  const float alongFace = p.z < 0 ? 0.60F : 0.22F;
  const float across = p.x / solid.half.x;
  const float along = p.z / solid.half.z;
  return solid.drape * (across * across + alongFace * along * along);
}

float eyePillowDistance(glm::vec3 p, const PropSolid& solid) {
  const glm::vec3 half = solid.half;
  p.y += eyePillowSag(p, solid);
  const float u = std::min(1.0F, std::fabs(p.x) / half.x);
  const float w = std::min(1.0F, std::fabs(p.z) / half.z);
  // Thin at the seam, full in the middle; it gives a little, so it is flatter than an ellipsoid.
  const float fullness = half.y * std::sqrt(std::max(0.0F, (1 - u * u * u) * (1 - w * w * w)));
  const float thickness = std::max(0.003F, fullness);
  const float rim = roundedRectangle({p.x, p.z}, {half.x, half.z}, 0.75F * half.z);
  return distance::cut(0.75F * (std::fabs(p.y) - thickness), rim, 0.006F);
}

float chairDistance(glm::vec3 p, glm::vec3 half) {
  constexpr float slab = 0.018F;
  constexpr float leg = 0.017F;
  constexpr float seatHeight = 0.45F;  // usual for a dining chair
  const float seatY = -half.y + seatHeight - slab;
  float d = roundedBox(p - glm::vec3(0, seatY, 0), {half.x, slab, half.z}, 0.012F);
  const float backHalf = 0.5F * (half.y - seatY);
  const glm::vec3 backCentre(half.x - slab, half.y - 0.45F * backHalf, 0);
  d = std::min(d, roundedBox(p - backCentre, {slab, 0.45F * backHalf, half.z}, 0.012F));
  const glm::vec3 folded(p.x, p.y, std::fabs(p.z));
  const float lowerHalf = 0.5F * (seatY + half.y);
  const glm::vec3 front(-half.x + leg, -half.y + lowerHalf, half.z - leg);
  d = std::min(d, roundedBox(folded - front, {leg, lowerHalf, leg}, 0.008F));
  const glm::vec3 rear(half.x - leg, 0, half.z - leg);
  return std::min(d, roundedBox(folded - rear, {leg, half.y, leg}, 0.008F));
}

}  // namespace

float hangOf(const PropSolid& solid, glm::vec3 place) {
  // The ends of its width hang over both sides of what carries it; the others lie along it.
  constexpr float acrossPart = 1.6F;
  constexpr float alongPart = 0.4F;
  return solid.drape * (acrossPart * hangOfEnd(place.x, solid.half.x) + alongPart * hangOfEnd(place.z, solid.half.z));
}

PropSolid solidOf(const PropForm& form) {
  const glm::dvec3 size(form.width.metres(), form.height.metres(), form.depth.metres());
  return {form.shape, glm::vec3(size * 0.5), 0};
}

Box boxOf(const PropSolid& solid) {
  Box box{-solid.half, solid.half};
  box.low.y -= 2 * solid.drape;
  return box;
}

float propDistance(glm::vec3 p, const PropSolid& solid) {
  switch (solid.shape) {
    case PropShape::Block:
      return roundedBox(p, solid.half, blockRounding);
    case PropShape::Cushion:
      return cushionDistance(p, solid.half);
    case PropShape::Roll:
      return rollDistance(p, solid.half);
    case PropShape::Blanket:
      return blanketDistance(p, solid);
    case PropShape::EyePillow:
      return eyePillowDistance(p, solid);
    case PropShape::Strap:
      return roundedBox(p, solid.half, std::min(0.006F, 0.8F * solid.half.y));
    case PropShape::Chair:
      return chairDistance(p, solid.half);
    case PropShape::Wall:
      return roundedBox(p, solid.half, 0.002F);
  }
  return 1e9F;
}

}  // namespace matside
