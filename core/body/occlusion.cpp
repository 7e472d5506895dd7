#include "body/occlusion.h"

#include "anatomy/distance.h"

#include <algorithm>
#include <glm/geometric.hpp>

namespace matside {

namespace {

constexpr float reach = 0.065F;
constexpr float floorReach = 0.09F;
constexpr float propReach = 0.02F;

bool isTrunk(BodyPart part) {
  return kindOf(part) == PartKind::Torso || kindOf(part) == PartKind::Glute;
}

bool isHead(BodyPart part) {
  return part == BodyPart::Head || part == BodyPart::Hair;
}

// Parts that are one volume to the eye do not darken each other.
bool areOneVolume(BodyPart a, BodyPart b) {
  return a == b || (isTrunk(a) && isTrunk(b)) || (isHead(a) && isHead(b));
}

float shadeFromFloor(glm::vec3 p, glm::vec3 normal) {
  if (p.y >= floorReach || normal.y >= 0.25F) {
    return 0;
  }
  const float nearness = 1 - std::max(0.0F, p.y) / floorReach;
  return 0.8F * (0.25F - normal.y) * nearness * nearness;
}

Box boxOf(const SkinSurface& surface, const SurfacePiece& piece) {
  Box box{glm::vec3(1e9F), glm::vec3(-1e9F)};
  for (std::uint32_t i = piece.firstVertex; i < piece.endVertex; ++i) {
    box.low = glm::min(box.low, surface.positions[i]);
    box.high = glm::max(box.high, surface.positions[i]);
  }
  return box;
}

bool overlap(const Box& a, const Box& b) {
  return glm::all(glm::lessThanEqual(a.low, b.high)) && glm::all(glm::lessThanEqual(b.low, a.high));
}

}  // namespace

Occlusion::Occlusion(const PosedBody& body) : m_body(body) {
  addTrunk();
  for (const BodySide side : bothBodySides) {
    addLimbs(side);
  }
}

void Occlusion::addTrunk() {
  const SpineCurve& spine = m_body.spine();
  constexpr float step = 0.085F;
  for (int i = 0; i < 5; ++i) {
    const float from = step * static_cast<float>(i);
    for (const float x : {-0.055F, 0.055F}) {
      m_capsules.push_back(
          {spine.toWorld({x, from, 0}), spine.toWorld({x, from + step, 0}), 0.085F, 0.085F, BodyPart::Torso});
    }
  }
  m_capsules.push_back({spine.toWorld({0, 0.46F, 0}), spine.toWorld({0, 0.59F, 0}), 0.045F, 0.045F, BodyPart::Torso});
  const Frame& head = m_body.frame(BodyPart::Head);
  m_capsules.push_back(
      {head.toWorld({0, 0.03F, -0.01F}), head.toWorld({0, -0.035F, 0.03F}), 0.088F, 0.062F, BodyPart::Head});
}

void Occlusion::addLimbs(BodySide side) {
  const auto add = [&](PartKind kind, glm::vec3 from, glm::vec3 to, glm::vec2 radii) {
    m_capsules.push_back({from, to, radii.x, radii.y, partOf(kind, side)});
  };
  const Frame& thigh = m_body.frame(partOf(PartKind::Thigh, side));
  const Frame& shin = m_body.frame(partOf(PartKind::Shin, side));
  const Frame& foot = m_body.frame(partOf(PartKind::Foot, side));
  const Frame& hand = m_body.frame(partOf(PartKind::Hand, side));
  add(PartKind::Thigh, thigh.toWorld({0, -0.05F, 0}), m_body.knee(side), {0.078F, 0.046F});
  add(PartKind::Shin, shin.toWorld({0, -0.03F, -0.01F}), m_body.ankle(side), {0.050F, 0.030F});
  add(PartKind::Foot, foot.toWorld({0, -0.045F, -0.02F}), foot.toWorld({0, -0.05F, 0.13F}), {0.030F, 0.022F});
  add(PartKind::UpperArm, m_body.shoulder(side), m_body.elbow(side), {0.042F, 0.033F});
  add(PartKind::Forearm, m_body.elbow(side), m_body.wrist(side), {0.033F, 0.021F});
  add(PartKind::Hand, m_body.wrist(side), hand.toWorld({0, -0.12F, 0.02F}), {0.020F, 0.016F});
}

std::optional<Occlusion::Joint> Occlusion::jointBetween(BodyPart a, BodyPart b) const {
  if (isHead(a) || isHead(b)) {
    const bool neck = a == BodyPart::Torso || b == BodyPart::Torso;
    return neck ? std::optional(Joint{m_body.skullBase(), 0.14F}) : std::nullopt;
  }
  const BodyPart outer = indexOf(a) > indexOf(b) ? a : b;
  const BodyPart inner = outer == a ? b : a;
  const BodySide side = sideOf(outer);
  const bool innerOnSide = isTrunk(inner) || sideOf(inner) == side;
  if (!innerOnSide) {
    return std::nullopt;
  }
  const auto join = [&](bool meets, glm::vec3 place, float jointReach) {
    return meets ? std::optional(Joint{place, jointReach}) : std::nullopt;
  };
  switch (kindOf(outer)) {
    case PartKind::Thigh:
      return join(isTrunk(inner), m_body.hip(side), 0.20F);
    case PartKind::Shin:
      return join(kindOf(inner) == PartKind::Thigh, m_body.knee(side), 0.10F);
    case PartKind::Foot:
      return join(kindOf(inner) == PartKind::Shin, m_body.ankle(side), 0.10F);
    case PartKind::UpperArm:
      return join(inner == BodyPart::Torso, m_body.shoulder(side), 0.10F);
    case PartKind::Forearm:
      return join(kindOf(inner) == PartKind::UpperArm, m_body.elbow(side), 0.08F);
    case PartKind::Hand:
      return join(kindOf(inner) == PartKind::Forearm, m_body.wrist(side), 0.09F);
    case PartKind::Torso:
    case PartKind::Glute:
    case PartKind::Head:
    case PartKind::Hair:
      break;
  }
  return std::nullopt;
}

std::vector<Occlusion::Neighbour> Occlusion::neighboursOf(std::size_t piece, const Box& box) const {
  std::vector<Neighbour> neighbours;
  for (const Capsule& capsule : m_capsules) {
    const bool isBody = piece < bodyPartCount;
    if (isBody && areOneVolume(bodyPartAt(piece), capsule.part)) {
      continue;
    }
    const float grown = std::max(capsule.fromRadius, capsule.toRadius) + reach;
    const Box held{glm::min(capsule.from, capsule.to) - grown, glm::max(capsule.from, capsule.to) + grown};
    if (!overlap(held, box)) {
      continue;
    }
    Neighbour neighbour{capsule, std::nullopt, 0};
    if (const auto joint = isBody ? jointBetween(bodyPartAt(piece), capsule.part) : std::nullopt) {
      neighbour.joint = joint->place;
      neighbour.jointReach = joint->reach;
    }
    neighbours.push_back(neighbour);
  }
  return neighbours;
}

std::vector<std::size_t> Occlusion::propsNear(std::size_t piece, const Box& box) const {
  std::vector<std::size_t> near;
  const float radius = 0.5F * glm::distance(box.low, box.high) + reach;
  for (std::size_t i = 0; i < m_body.skeleton().props.size(); ++i) {
    if (piece != firstPropPiece + i && m_body.propDistance(i, 0.5F * (box.low + box.high)) < radius) {
      near.push_back(i);
    }
  }
  return near;
}

float Occlusion::shadeFrom(const Neighbour& neighbour, glm::vec3 p, glm::vec3 normal) {
  const Capsule& capsule = neighbour.capsule;
  const glm::vec3 axis = capsule.to - capsule.from;
  glm::vec3 towards = capsule.from - p;
  const float along = std::clamp(-glm::dot(towards, axis) / glm::dot(axis, axis), 0.0F, 1.0F);
  towards += axis * along;
  const float radius = glm::mix(capsule.fromRadius, capsule.toRadius, along);
  const float squared = glm::dot(towards, towards);
  if (squared > (radius + reach) * (radius + reach)) {
    return 0;
  }
  const float length = std::sqrt(squared);
  const float facing = glm::dot(normal, towards) / (length + 1e-6F);
  if (facing <= 0) {
    return 0;
  }
  const float nearness = 1 - std::max(0.0F, length - radius) / reach;
  const float fade = neighbour.joint ? distance::ramp(0.5F * neighbour.jointReach, neighbour.jointReach,
                                                      glm::distance(p, *neighbour.joint))
                                     : 1;
  return facing * nearness * nearness * fade;
}

void Occlusion::shade(SkinSurface& surface, std::size_t pieceIndex, glm::vec3 viewDirection) const {
  const SurfacePiece& piece = surface.pieces[pieceIndex];
  const Box box = boxOf(surface, piece);
  const std::vector<Neighbour> neighbours = neighboursOf(pieceIndex, box);
  const std::vector<std::size_t> props = propsNear(pieceIndex, box);
  for (std::uint32_t i = piece.firstVertex; i < piece.endVertex; ++i) {
    const glm::vec3 p = surface.positions[i];
    const glm::vec3 normal = surface.normals[i];
    if (glm::dot(normal, viewDirection) > 0.35F) {
      continue;
    }
    float shade = shadeFromFloor(p, normal);
    for (const Neighbour& neighbour : neighbours) {
      shade += shadeFrom(neighbour, p, normal);
    }
    for (const std::size_t prop : props) {
      const float gap = m_body.propDistance(prop, p + normal * propReach);
      shade += gap < propReach ? 0.9F * (1 - std::max(0.0F, gap) / propReach) : 0;
    }
    surface.occlusion[i] = std::min(1.0F, shade);
  }
}

}  // namespace matside
