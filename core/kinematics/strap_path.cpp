#include "kinematics/strap_path.h"

#include "kinematics/anchor.h"
#include "kinematics/grip_demands.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <numbers>

namespace matside {
namespace {

constexpr glm::vec3 fist(0, -0.075F, 0.020F);  // where closed fingers hold a band, in the space of the hand
constexpr float standOff = 0.003F;

struct Ring {
  std::vector<glm::vec3> points;
  glm::vec3 axis{0};
};

// The limb's outline where the strap lies, in the world, once round.
Ring outline(const StrapLoop& loop, const BodySurface& surface, const PosedSkeleton& skeleton) {
  constexpr int steps = 48;
  const Frame& bone = frameOf(skeleton, partOf(loop.limb, loop.side));
  Ring ring;
  ring.axis = bone.axes[1];
  for (int i = 0; i < steps; ++i) {
    const Angle around = Angle::degrees(360.0 * i / steps);
    const LimbFace face = faceOf(surface, {loop.limb, loop.side, loop.along, around});
    ring.points.push_back(bone.toWorld(face.place + face.out * standOff));
  }
  return ring;
}

// Seen along the limb, the point of the outline at which a band pulled to `hand` leaves it: the one most to the side.
std::size_t leavingPoint(const Ring& ring, glm::vec3 centre, glm::vec3 hand, float turn) {
  const glm::vec3 away = hand - centre;
  const glm::vec3 aside = glm::normalize(glm::cross(ring.axis, away)) * turn;
  std::size_t best = 0;
  float most = -1e9F;
  for (std::size_t i = 0; i < ring.points.size(); ++i) {
    const glm::vec3 offset = ring.points[i] - hand;
    // The tangent is where the angle seen from the hand is widest.
    const float angle = std::atan2(glm::dot(offset, aside), -glm::dot(offset, glm::normalize(away)));
    if (angle > most) {
      most = angle;
      best = i;
    }
  }
  return best;
}

void addStraight(PosedStrap& strap, glm::vec3 from, glm::vec3 to) {
  constexpr int pieces = 12;
  for (int i = 0; i < pieces; ++i) {
    strap.points.push_back(from + (to - from) * (static_cast<float>(i) / pieces));
  }
}

/// What hangs down from a fist beyond the hand, from its end to the fist: it leaves the hand the way it came in and
/// soon falls.
std::vector<glm::vec3> tail(glm::vec3 hand, glm::vec3 pulledFrom) {
  constexpr int pieces = 14;
  constexpr float length = 0.17F;
  glm::vec3 direction = glm::normalize(hand - pulledFrom);
  std::vector<glm::vec3> points{hand};
  for (int i = 0; i < pieces; ++i) {
    direction = glm::normalize(direction + glm::vec3(0, -0.38F, 0));
    points.push_back(points.back() + direction * (length / pieces));
  }
  return points;
}

// Across the band at every point of it: as it lies on the limb, turned square to the way it runs.
std::vector<glm::vec3> acrossAll(const std::vector<glm::vec3>& points, glm::vec3 axis) {
  std::vector<glm::vec3> across;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const glm::vec3 along = glm::normalize(points[std::min(i + 1, points.size() - 1)] - points[i > 0 ? i - 1 : 0]);
    across.push_back(glm::normalize(axis - along * glm::dot(axis, along)));
  }
  return across;
}

glm::vec3 middleOf(const Ring& ring) {
  glm::vec3 sum(0);
  for (const glm::vec3 point : ring.points) {
    sum += point;
  }
  return sum / static_cast<float>(ring.points.size());
}

}  // namespace

void addStrap(const Posture& posture, const BodySurface& surface, PosedSkeleton& skeleton) {
  if (!posture.strap) {
    return;
  }
  const Ring ring = outline(*posture.strap, surface, skeleton);
  const glm::vec3 centre = middleOf(ring);
  const glm::vec3 left = skeleton.arm(BodySide::Left).hand.toWorld(fist);
  const glm::vec3 right = skeleton.arm(BodySide::Right).hand.toWorld(fist);
  // The band goes round the far side: it leaves for either hand on that hand's own side.
  const glm::vec3 between = (left + right) * 0.5F - centre;
  const float turn = glm::dot(glm::cross(ring.axis, between), left - right) > 0 ? 1.0F : -1.0F;
  const std::size_t from = leavingPoint(ring, centre, left, turn);
  const std::size_t to = leavingPoint(ring, centre, right, -turn);
  PosedStrap strap;
  const std::vector<glm::vec3> leftTail = tail(left, ring.points[from]);
  strap.points.assign(leftTail.rbegin(), leftTail.rend() - 1);
  addStraight(strap, left, ring.points[from]);
  const std::size_t n = ring.points.size();
  // Of the two ways round, the one that is behind the limb seen from the hands.
  const std::size_t halfway = (from + (to + n - from) % n / 2) % n;
  const bool isBehind = glm::dot(ring.points[halfway] - centre, between) < 0;
  const std::size_t stride = isBehind ? 1 : n - 1;
  for (std::size_t i = from; i != to; i = (i + stride) % n) {
    strap.points.push_back(ring.points[i]);
  }
  addStraight(strap, ring.points[to], right);
  const std::vector<glm::vec3> rightTail = tail(right, ring.points[to]);
  strap.points.insert(strap.points.end(), rightTail.begin(), rightTail.end());
  strap.across = acrossAll(strap.points, ring.axis);
  skeleton.straps.push_back(std::move(strap));
}

}  // namespace matside
