#include "kinematics/wayfinder.h"

#include "kinematics/rotation.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/gtc/constants.hpp>
#include <glm/gtc/quaternion.hpp>
#include <glm/matrix.hpp>
#include <glm/trigonometric.hpp>

namespace matside {
namespace {

constexpr double jointsStep_deg = 22;  // a joint turns by no more from one station to the next
constexpr double mostStations = 6;
constexpr float flesh = 0.010F;    // metres that a contact may be off on the way: what flesh gives
constexpr float blocked = 0.100F;  // metres too deep at which no way is better
constexpr float through = 0.020F;  // metres too deep that are seen

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

bool isOfArm(BodyPart part) {
  const PartKind kind = kindOf(part);
  return kind == PartKind::UpperArm || kind == PartKind::Forearm || kind == PartKind::Hand;
}

/// How an upper arm is turned at the shoulder: raised about one axis, then turned about itself.
glm::quat shoulderOf(const JointAngles& angles, BodySide side) {
  const auto radians = [&](Joint joint) { return static_cast<float>(angles(joint, side).radians()); };
  const float out = signOf(side);
  return glm::quat_cast(rotation({-radians(Joint::ShoulderFlexion), 0, out * radians(Joint::ShoulderAbduction)}) *
                        aboutY(out * radians(Joint::ShoulderExternalRotation)));
}

constexpr glm::vec3 hanging(0, -1, 0);

/// The shortest turn of a hanging arm that brings it to point there.
glm::quat raisedTo(glm::vec3 direction) {
  return {hanging, direction};
}

void setShoulder(JointAngles& angles, BodySide side, const glm::quat& turn) {
  const glm::quat raised = raisedTo(turn * hanging);
  const glm::quat twist = glm::conjugate(raised) * turn;
  const float out = signOf(side);
  const glm::vec3 part(raised.x, raised.y, raised.z);
  const float length = glm::length(part);
  const glm::vec3 axis = length > 1e-6F ? part * (2 * std::atan2(length, raised.w) / length) : 2.0F * part;
  const float about = std::remainder(2 * std::atan2(twist.y, twist.w), 2 * glm::pi<float>());
  const auto set = [&](Joint joint, float value) {
    angles.setAt(JointAngles::slot(joint, side), Angle::radians(static_cast<double>(value)));
  };
  set(Joint::ShoulderFlexion, -axis.x);
  set(Joint::ShoulderAbduction, out * axis.z);
  set(Joint::ShoulderExternalRotation, out * about);
}

/// Straight out to the side, turned about itself halfway between two attitudes.
glm::quat swungOut(const glm::quat& one, const glm::quat& other, BodySide side) {
  const glm::vec3 aside = glm::normalize(glm::vec3(signOf(side), 0, 0.15F));
  const auto brought = [&](const glm::quat& turn) { return glm::quat(turn * hanging, aside) * turn; };
  return glm::slerp(brought(one), brought(other), 0.5F);
}

}  // namespace

Wayfinder::Wayfinder(const Posture& common, std::span<const PropKind> props, const BodySurface& surface)
    : m_common(common),
      m_props(props),
      m_surface(surface),
      m_placing(common, props, surface),
      m_demands(common, surface, m_placing) {}

std::vector<BodyPose> Wayfinder::stations(const BodyPose& from, const BodyPose& to) const {
  std::vector<BodyPose> poses = way(from, to);
  if (poses.empty()) {
    // What is hard to find in one direction is often easy in the other.
    poses = way(to, from);
    std::ranges::reverse(poses);
  }
  return poses;
}

std::vector<BodyPose> Wayfinder::way(const BodyPose& from, const BodyPose& to) const {
  std::vector<BodyPose> poses = straight(from, to, Adapting::WholeBody);
  Trouble trouble = worstOf(poses);
  if (std::ranges::max(trouble.arms) > through) {
    std::vector<BodyPose> other = aside(from, to, trouble);
    const Trouble there = worstOf(other);
    if (there.slip <= flesh && there.depth < trouble.depth) {
      poses = std::move(other);
      trouble = there;
    }
  }
  return trouble.slip > flesh || trouble.depth > blocked ? std::vector<BodyPose>{} : poses;
}

std::vector<BodyPose> Wayfinder::straight(const BodyPose& from, const BodyPose& to, Adapting adapting) const {
  // Each station goes on from where the last one settled: a way round something is kept to, not left and found again.
  std::vector<BodyPose> poses{from};
  for (std::size_t left = stationsFor(from, to); left > 1; --left) {
    addSettled(between(poses.back(), to, 1.0 / static_cast<double>(left)), adapting, poses);
  }
  poses.push_back(to);
  return refined(poses, adapting, {.slip = 0.004F, .depth = flesh});
}

// A body that ended in a dead end is no station; the next one goes on from the last good one.
void Wayfinder::addSettled(const BodyPose& pose, Adapting adapting, std::vector<BodyPose>& poses) const {
  const BodyPose at = settled(pose, adapting);
  if (troubleAt(at).slip <= 0.5F * flesh) {
    poses.push_back(at);
  }
}

// Where what stays got off halfway between two stations, or the body too deep, there is one more.
std::vector<BodyPose> Wayfinder::refined(const std::vector<BodyPose>& poses, Adapting adapting,
                                         const Trouble& most) const {
  std::vector<BodyPose> finer{poses.front()};
  for (std::size_t i = 1; i < poses.size(); ++i) {
    const BodyPose middle = between(poses[i - 1], poses[i], 0.5);
    const Trouble trouble = troubleAt(middle);
    if (trouble.slip > most.slip || trouble.depth > most.depth) {
      addSettled(middle, adapting, finer);
    }
    finer.push_back(poses[i]);
  }
  return finer;
}

std::vector<BodyPose> Wayfinder::aside(const BodyPose& from, const BodyPose& to, const Trouble& trouble) const {
  BodyPose halfway = between(from, to, 0.5);
  for (const BodySide side : bothBodySides) {
    if (trouble.arms[indexOf(side)] > through) {
      setShoulder(halfway.angles, side, swungOut(shoulderOf(from.angles, side), shoulderOf(to.angles, side), side));
    }
  }
  halfway = settled(halfway, Adapting::Arms);
  // Found from there to both ends: what is free of everything leads on.
  std::vector<BodyPose> poses = straight(halfway, from, Adapting::Arms);
  std::ranges::reverse(poses);
  const std::vector<BodyPose> rest = straight(halfway, to, Adapting::Arms);
  poses.insert(poses.end(), rest.begin() + 1, rest.end());
  for (int round = 0; round < 2; ++round) {
    poses = refined(poses, Adapting::Arms, {.slip = flesh, .depth = through});
  }
  return poses;
}

Wayfinder::Trouble Wayfinder::troubleAt(const BodyPose& pose) const {
  PosedSkeleton skeleton = posedSkeleton(pose, m_surface.bones());
  m_placing.place(skeleton);
  Trouble trouble;
  for (const ContactState& state : m_demands.contacts(skeleton)) {
    trouble.slip = std::max(trouble.slip, std::abs(state.off));
  }
  for (const Overlap& overlap : m_demands.overlaps(skeleton)) {
    trouble.depth = std::max(trouble.depth, overlap.excess());
    for (const auto& part : {std::optional(overlap.part), overlap.otherPart}) {
      if (part && isOfArm(*part)) {
        float& arm = trouble.arms[indexOf(sideOf(*part))];
        arm = std::max(arm, overlap.excess());
      }
    }
  }
  return trouble;
}

Wayfinder::Trouble Wayfinder::worstOf(const std::vector<BodyPose>& poses) const {
  Trouble worst;
  for (std::size_t i = 1; i < poses.size(); ++i) {
    for (const double part : {0.25, 0.5, 0.75, 1.0}) {
      const Trouble trouble = troubleAt(between(poses[i - 1], poses[i], part));
      worst.slip = std::max(worst.slip, trouble.slip);
      worst.depth = std::max(worst.depth, trouble.depth);
      std::ranges::transform(worst.arms, trouble.arms, worst.arms.begin(),
                             [](float one, float other) { return std::max(one, other); });
    }
  }
  return worst;
}

BodyPose between(const BodyPose& from, const BodyPose& to, double part) {
  const auto share = static_cast<float>(part);
  BodyPose pose;
  pose.pelvis = {glm::mix(from.pelvis.origin, to.pelvis.origin, share),
                 turnedBetween(from.pelvis.axes, to.pelvis.axes, share)};
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    const Angle start = from.angles.at(slot);
    pose.angles.setAt(slot, start + (to.angles.at(slot) - start) * part);
  }
  for (const BodySide side : bothBodySides) {
    setShoulder(pose.angles, side, glm::slerp(shoulderOf(from.angles, side), shoulderOf(to.angles, side), share));
  }
  return pose;
}

}  // namespace matside
