#include "kinematics/overlap.h"

#include "kinematics/part_pairs.h"

#include <algorithm>
#include <array>
#include <glm/geometric.hpp>
#include <glm/vector_relational.hpp>

namespace matside {
namespace {

struct PlacedPoint {
  Anchor anchor;
  glm::vec3 place{0};
};

/// The skin of one part in the world, with a sphere and a box round it.
struct PlacedPart {
  std::vector<PlacedPoint> points;
  glm::vec3 centre{0};
  float radius = 0;
  Box box;
};

using PlacedParts = std::array<PlacedPart, bodyPartCount>;

void enclose(PlacedPart& part) {
  glm::vec3 low(1e9F);
  glm::vec3 high(-1e9F);
  for (const PlacedPoint& point : part.points) {
    low = glm::min(low, point.place);
    high = glm::max(high, point.place);
  }
  part.centre = (low + high) * 0.5F;
  for (const PlacedPoint& point : part.points) {
    part.radius = std::max(part.radius, glm::distance(point.place, part.centre));
  }
  constexpr float between = 0.012F;  // skin swells by less between its points
  part.box = {low - between, high + between};
}

bool isOutside(const Box& box, glm::vec3 place) {
  return glm::any(glm::lessThan(place, box.low)) || glm::any(glm::greaterThan(place, box.high));
}

bool areApart(const Box& one, const Box& other) {
  return glm::any(glm::lessThan(one.high, other.low)) || glm::any(glm::greaterThan(one.low, other.high));
}

// What lies on a bone as it is needs no more than the bone's frame.
bool isRigid(BodyPart part) {
  return part != BodyPart::Torso && kindOf(part) != PartKind::Forearm;
}

PlacedPoint placed(const SkinnedPose& body, const SkinPoint& point, const Frame& frame) {
  if (isRigid(point.part)) {
    return {{Anchor::On::Part, static_cast<std::uint16_t>(point.part), point.place}, frame.toWorld(point.place)};
  }
  const Anchor anchor = anchorOf(body.surface, body.skeleton, point);
  return {anchor, placeOf(body.skeleton, anchor)};
}

PlacedParts placedParts(const SkinnedPose& body) {
  PlacedParts parts;
  for (std::size_t i = 0; i < bodyPartCount; ++i) {
    const BodyPart part = bodyPartAt(i);
    const float curl = body.skeleton.arm(sideOf(part)).fingers.curl_deg;
    const auto skin = body.surface.points(part, curl);
    const Frame& frame = frameOf(body.skeleton, part);
    parts[i].points.reserve(skin.size());
    for (const SkinPoint& point : skin) {
      parts[i].points.push_back(placed(body, point, frame));
    }
    enclose(parts[i]);
  }
  return parts;
}

struct Deep {
  const PlacedPoint* point = nullptr;
  float gap = 0;
};

template <class Field>
std::vector<Deep> tooDeep(const PlacedPart& part, float given, const Field& field) {
  std::vector<Deep> found;
  for (const PlacedPoint& point : part.points) {
    const float gap = field(point.place);
    if (gap < -given) {
      found.push_back({&point, gap});
    }
  }
  return found;
}

void addMat(const PlacedPart& part, BodyPart id, std::vector<Overlap>& overlaps) {
  for (const Deep& deep : tooDeep(part, giveOf(id), [](glm::vec3 p) { return p.y; })) {
    const Touch touch{deep.gap, deep.point->anchor, {Anchor::On::World, 0, deep.point->place}, {0, 1, 0}};
    overlaps.push_back({touch, giveOf(id), id, {}, {}});
  }
}

void addProp(const SkinnedPose& body, const PlacedPart& part, BodyPart id, std::size_t index,
             std::vector<Overlap>& overlaps) {
  const PosedProp& prop = body.skeleton.props[index];
  if (glm::distance(part.centre, prop.frame.origin) > part.radius + glm::length(prop.halfSize)) {
    return;
  }
  const float given = giveOf(id, prop);
  for (const Deep& deep : tooDeep(part, given, [&](glm::vec3 p) { return distanceTo(prop, p); })) {
    overlaps.push_back({touchAt(body, deep.point->anchor, index), given, id, {}, index});
  }
}

/// Tells places that are surely outside a part, without asking its field.
class Outside {
 public:
  Outside(const SkinnedPose& body, BodyPart part, const PlacedPart& placed)
      : m_placed(placed), m_box(body.surface.anatomy().box(part)) {
    if (part != BodyPart::Torso) {
      m_frame = &frameOf(body.skeleton, part);
    }
  }

  bool operator()(glm::vec3 place) const {
    return isOutside(m_placed.box, place) || (m_frame != nullptr && isOutside(m_box, m_frame->toLocal(place)));
  }

 private:
  const PlacedPart& m_placed;
  Box m_box;
  const Frame* m_frame = nullptr;
};

void addPair(const SkinnedPose& body, const PlacedParts& parts, const PartPair& pair, std::vector<Overlap>& overlaps) {
  const PlacedPart& skin = parts[indexOf(pair.skin)];
  const PlacedPart& other = parts[indexOf(pair.other)];
  if (areApart(skin.box, other.box)) {
    return;
  }
  const glm::vec3 joint = jointOf(body.skeleton, pair.joint, sideOf(pair.skin));
  // Of fuller limbs more gives way.
  const float given = pair.given * std::max(1.0F, body.surface.anatomy().shape().limbGirth);
  const Outside isClear(body, pair.other, other);
  const auto field = [&](glm::vec3 p) {
    return isClear(p) || glm::distance(p, joint) < pair.jointRadius
               ? 1.0F
               : distanceTo(body.surface, body.skeleton, pair.other, p);
  };
  for (const Deep& deep : tooDeep(skin, given, field)) {
    overlaps.push_back({touchAt(body, deep.point->anchor, pair.other), given, pair.skin, pair.other, {}});
  }
}

}  // namespace

std::vector<Overlap> overlapsOf(const SkinnedPose& body) {
  const PlacedParts parts = placedParts(body);
  std::vector<Overlap> overlaps;
  for (std::size_t i = 0; i < bodyPartCount; ++i) {
    addMat(parts[i], bodyPartAt(i), overlaps);
    for (std::size_t prop = 0; prop < body.skeleton.props.size(); ++prop) {
      addProp(body, parts[i], bodyPartAt(i), prop, overlaps);
    }
  }
  for (const PartPair& pair : partPairs()) {
    addPair(body, parts, pair, overlaps);
  }
  return overlaps;
}

}  // namespace matside
