#include "kinematics/motion.h"

#include "kinematics/prop_placing.h"
#include "kinematics/strap_path.h"
#include "kinematics/wayfinder.h"

#include <algorithm>
#include <glm/geometric.hpp>

namespace matside {
namespace {

template <class Map>
Map sharedBy(const Map& one, const Map& other) {
  Map shared;
  for (const auto& [key, value] : one) {
    const auto found = other.find(key);
    if (found != other.end() && found->second == value) {
      shared.emplace(key, value);
    }
  }
  return shared;
}

// A contact with a prop is shared only where both know the same prop in the same place.
Posture commonOf(const Posture& from, const Posture& to) {
  const auto sharedProps = sharedBy(from.props, to.props);
  Posture common = to;
  common.contacts = sharedBy(from.contacts, to.contacts);
  std::erase_if(common.contacts, [&](const auto& entry) {
    return !entry.second.prop.empty() && !sharedProps.contains(entry.second.prop);
  });
  common.grips = sharedBy(from.grips, to.grips);
  common.strap = from.strap == to.strap ? to.strap : std::nullopt;
  return common;
}

// How far the part of the body moves that moves farthest, metres.
double farthestMove(const BodyPose& from, const BodyPose& to) {
  const PosedSkeleton one = posedSkeleton(from, BodyProportions{});
  const PosedSkeleton other = posedSkeleton(to, BodyProportions{});
  float most = std::max(glm::distance(one.pelvis.origin, other.pelvis.origin),
                        glm::distance(one.head.origin, other.head.origin));
  for (const BodySide side : bothBodySides) {
    most = std::max({most, glm::distance(one.leg(side).shank.origin, other.leg(side).shank.origin),
                     glm::distance(one.leg(side).foot.origin, other.leg(side).foot.origin),
                     glm::distance(one.arm(side).forearm.origin, other.arm(side).forearm.origin),
                     glm::distance(one.arm(side).hand.origin, other.arm(side).hand.origin)});
  }
  return static_cast<double>(most);
}

}  // namespace

Resting mirrored(const Resting& resting) {
  return {mirrored(resting.posture), {mirrored(resting.pose.pelvis), mirrored(resting.pose.angles)}};
}

Motion::Motion(const Resting& from, const Resting& to, std::span<const PropKind> props, const BodySurface& surface)
    : m_surface(surface),
      m_common(commonOf(from.posture, to.posture)),
      m_goal(to.posture),
      m_props(m_goal, props, surface) {
  std::vector<BodyPose> poses = Wayfinder(m_common, props, surface).stations(from.pose, to.pose);
  if (poses.empty()) {
    poses.assign(2, to.pose);
  }
  m_stations.push_back({poses.front(), 0});
  std::ranges::for_each(poses.begin() + 1, poses.end(), [this](const BodyPose& pose) { addStation(pose); });
}

void Motion::addStation(const BodyPose& pose) {
  constexpr double stillness = 1e-4;  // a way of no length has a middle all the same
  m_stations.push_back({pose, m_stations.back().reached + stillness + farthestMove(m_stations.back().pose, pose)});
}

BodyPose Motion::poseAt(double part) const {
  const double place = std::clamp(part, 0.0, 1.0) * m_stations.back().reached;
  const auto after = std::ranges::find_if(m_stations.begin() + 1, m_stations.end() - 1,
                                          [place](const Station& station) { return station.reached > place; });
  const Station& next = *after;
  const Station& last = *(after - 1);
  const double within = part < 1 ? (place - last.reached) / (next.reached - last.reached) : 1;
  return within < 1 ? between(last.pose, next.pose, within) : next.pose;
}

PosedSkeleton Motion::at(double part) const {
  PosedSkeleton skeleton = posedSkeleton(poseAt(part), m_surface.bones());
  m_props.place(skeleton);
  addStrap(part < 1 ? m_common : m_goal, m_surface, skeleton);
  return skeleton;
}

}  // namespace matside
