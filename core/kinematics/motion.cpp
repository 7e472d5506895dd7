#include "kinematics/motion.h"

#include "kinematics/prop_placing.h"
#include "kinematics/strap_path.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/gtc/quaternion.hpp>
#include <glm/matrix.hpp>
#include <glm/trigonometric.hpp>

namespace matside {
namespace {

constexpr double jointsStep_deg = 22;  // a joint turns by no more from one station to the next
constexpr double mostStations = 6;
constexpr float flesh = 0.010F;  // metres that a contact may be off on the way: what flesh gives
constexpr int mostRefinements = 1;

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

glm::mat3 turnedBetween(const glm::mat3& from, const glm::mat3& to, float part) {
  return glm::mat3_cast(glm::slerp(glm::quat_cast(from), glm::quat_cast(to), part));
}

std::size_t stationsFor(const BodyPose& from, const BodyPose& to) {
  double most_deg = 0;
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    most_deg = std::max(most_deg, std::abs((to.angles.at(slot) - from.angles.at(slot)).degrees()));
  }
  const glm::quat turn = glm::quat_cast(glm::transpose(from.pelvis.axes) * to.pelvis.axes);
  most_deg = std::max(most_deg, static_cast<double>(glm::degrees(2 * std::acos(std::min(1.0F, std::abs(turn.w))))));
  return static_cast<std::size_t>(std::clamp(std::ceil(most_deg / jointsStep_deg), 1.0, mostStations));
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

// The farthest that what stays gets off on the way, metres.
float worstSlip(const std::vector<BodyPose>& poses, const Posture& common, std::span<const PropKind> props,
                const BodySurface& surface) {
  const PropPlacing placing(common, props, surface);
  const Demands demands(common, surface, placing);
  float worst = 0;
  for (std::size_t i = 1; i < poses.size(); ++i) {
    for (const double part : {0.25, 0.5, 0.75, 1.0}) {
      PosedSkeleton skeleton = posedSkeleton(between(poses[i - 1], poses[i], part), surface.bones());
      placing.place(skeleton);
      for (const ContactState& state : demands.contacts(skeleton)) {
        worst = std::max(worst, std::abs(state.off));
      }
    }
  }
  return worst;
}

}  // namespace

BodyPose between(const BodyPose& from, const BodyPose& to, double part) {
  const auto share = static_cast<float>(part);
  BodyPose pose;
  pose.pelvis = {glm::mix(from.pelvis.origin, to.pelvis.origin, share),
                 turnedBetween(from.pelvis.axes, to.pelvis.axes, share)};
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    const Angle start = from.angles.at(slot);
    pose.angles.setAt(slot, start + (to.angles.at(slot) - start) * part);
  }
  return pose;
}

Resting mirrored(const Resting& resting) {
  return {mirrored(resting.posture), {mirrored(resting.pose.pelvis), mirrored(resting.pose.angles)}};
}

Motion::Motion(const Resting& from, const Resting& to, std::span<const PropKind> props, const BodySurface& surface)
    : m_surface(surface),
      m_common(commonOf(from.posture, to.posture)),
      m_goal(to.posture),
      m_props(m_goal, props, surface) {
  const std::size_t steps = stationsFor(from.pose, to.pose);
  // Each station goes on from where the last one settled: a way round something is kept to, not left and found again.
  std::vector<BodyPose> poses{from.pose};
  for (std::size_t left = steps; left > 1; --left) {
    const BodyPose next = between(poses.back(), to.pose, 1.0 / static_cast<double>(left));
    poses.push_back(settleNear(m_common, next, props, surface).pose);
  }
  poses.push_back(to.pose);
  for (int round = 0; round < mostRefinements; ++round) {
    poses = refined(poses, props);
  }
  if (worstSlip(poses, m_common, props, surface) > flesh) {
    poses.assign(2, to.pose);  // no way is better than one on which a hand slides
  }
  m_stations.push_back({poses.front(), 0});
  std::ranges::for_each(poses.begin() + 1, poses.end(), [this](const BodyPose& pose) { addStation(pose); });
}

// Where what stays got off halfway between two stations, there is one more.
std::vector<BodyPose> Motion::refined(const std::vector<BodyPose>& poses, std::span<const PropKind> props) const {
  constexpr float enough = 0.004F;
  const PropPlacing placing(m_common, props, m_surface);
  const Demands demands(m_common, m_surface, placing);
  const auto isOff = [&](const BodyPose& pose) {
    PosedSkeleton skeleton = posedSkeleton(pose, m_surface.bones());
    placing.place(skeleton);
    return std::ranges::any_of(demands.contacts(skeleton),
                               [](const ContactState& state) { return std::abs(state.off) > enough; });
  };
  std::vector<BodyPose> finer{poses.front()};
  for (std::size_t i = 1; i < poses.size(); ++i) {
    const BodyPose middle = between(poses[i - 1], poses[i], 0.5);
    if (isOff(middle)) {
      finer.push_back(settleNear(m_common, middle, props, m_surface).pose);
    }
    finer.push_back(poses[i]);
  }
  return finer;
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
