#include "kinematics/touch.h"

#include <algorithm>
#include <glm/geometric.hpp>
#include <limits>

namespace matside {
namespace {

constexpr float slopeStep = 0.003F;

template <class Field>
glm::vec3 outOf(const Field& field, glm::vec3 p) {
  const glm::vec3 slope = sampleField(field, p, slopeStep).gradient;
  const float length = glm::length(slope);
  return length > 1e-6F ? slope / length : glm::vec3(0, 1, 0);
}

struct Nearest {
  float gap = 0;
  glm::vec3 away{0, 1, 0};
};

// Fields are exact near the surface only and flatter farther off, so a place that is far is walked to it by Newton's
// steps along the slope.
template <class Field>
Nearest nearestOn(const Field& field, glm::vec3 place) {
  constexpr float near = 0.004F;
  const float value = field(place);
  if (value < near) {
    return {value, outOf(field, place)};
  }
  glm::vec3 at = place;
  for (int i = 0; i < 8; ++i) {
    const FieldSample sample = sampleField(field, at, slopeStep);
    const float steepness = std::max(0.05F, glm::dot(sample.gradient, sample.gradient));
    at -= sample.gradient * (std::clamp(sample.value, -0.05F, 0.05F) / steepness);
  }
  const glm::vec3 way = place - at;
  const float gap = glm::length(way);
  return {gap, gap > near / 2 ? way / gap : outOf(field, place)};
}

/// The point of a patch where a field is smallest.
template <class Field>
Anchor lowest(const SkinnedPose& body, std::span<const SkinPoint> patch, const Field& field) {
  Anchor best;
  float least = std::numeric_limits<float>::max();
  for (const SkinPoint& point : patch) {
    const Anchor anchor = anchorOf(body.surface, body.skeleton, point);
    const float value = field(placeOf(body.skeleton, anchor));
    if (value < least) {
      least = value;
      best = anchor;
    }
  }
  return best;
}

}  // namespace

Touch touchAt(const SkinnedPose& body, const Anchor& skin, BodyPart part) {
  const auto field = [&](glm::vec3 p) { return distanceTo(body.surface, body.skeleton, part, p); };
  const glm::vec3 place = placeOf(body.skeleton, skin);
  const auto [gap, away] = nearestOn(field, place);
  return {gap, skin, anchorAt(body.skeleton, part, place), away};
}

Touch touchAt(const SkinnedPose& body, const Anchor& skin, std::size_t prop) {
  const PosedProp& thing = body.skeleton.props[prop];
  const auto field = [&](glm::vec3 p) { return distanceTo(thing, p); };
  const glm::vec3 place = placeOf(body.skeleton, skin);
  const Anchor other{Anchor::On::Prop, static_cast<std::uint16_t>(prop), thing.frame.toLocal(place)};
  const auto [gap, away] = nearestOn(field, place);
  return {gap, skin, other, away};
}

Touch touchOnMat(const SkinnedPose& body, std::span<const SkinPoint> patch) {
  const Anchor skin = lowest(body, patch, [](glm::vec3 p) { return p.y; });
  const glm::vec3 place = placeOf(body.skeleton, skin);
  return {place.y, skin, {Anchor::On::World, 0, place}, {0, 1, 0}};
}

Touch touchOnProp(const SkinnedPose& body, std::span<const SkinPoint> patch, std::size_t prop) {
  const PosedProp& thing = body.skeleton.props[prop];
  return touchAt(body, lowest(body, patch, [&](glm::vec3 p) { return distanceTo(thing, p); }), prop);
}

Touch touchOnParts(const SkinnedPose& body, std::span<const SkinPoint> patch, std::span<const BodyPart> parts) {
  Touch nearest;
  nearest.gap = std::numeric_limits<float>::max();
  for (const BodyPart part : parts) {
    const auto field = [&](glm::vec3 p) { return distanceTo(body.surface, body.skeleton, part, p); };
    const Touch touch = touchAt(body, lowest(body, patch, field), part);
    if (touch.gap < nearest.gap) {
      nearest = touch;
    }
  }
  return nearest;
}

std::vector<BodyPart> partsOf(const BodySurface& surface, BodySpot spot) {
  std::vector<BodyPart> parts;
  for (const SkinPatch& patch : surface.patches(spot)) {
    for (const SkinPoint& point : patch) {
      if (std::ranges::find(parts, point.part) == parts.end()) {
        parts.push_back(point.part);
      }
    }
  }
  return parts;
}

}  // namespace matside
