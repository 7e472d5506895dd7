#include "kinematics/swaying.h"

#include "kinematics/prop_placing.h"
#include "kinematics/strap_path.h"
#include "kinematics/wayfinder.h"

#include <algorithm>

namespace matside {
namespace {

bool liesOnItsFace(const Posture& posture) {
  return std::ranges::any_of(posture.contacts, [](const auto& entry) {
    const Region region = entry.first.region;
    return region == Region::Forehead || region == Region::Chest || region == Region::Belly;
  });
}

// The legs are led, the arms go along.
BodyPose swayed(const BodyPose& from, const Posture& posture, double part, const auto& settled) {
  BodyPose aside = from;
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    aside.angles.setAt(slot, aside.angles.at(slot) + posture.sway.at(slot) * part);
  }
  return settled(aside);
}

}  // namespace

PosedSkeleton breathing(PosedSkeleton skeleton, const Posture& posture, double fullness) {
  float& filled = liesOnItsFace(posture) ? skeleton.torso.backFullness : skeleton.torso.bellyFullness;
  filled = static_cast<float>(std::clamp(fullness, 0.0, 1.0));
  return skeleton;
}

Swaying::Swaying(const Resting& resting, std::span<const PropKind> props, const BodySurface& surface)
    : m_posture(resting.posture), m_surface(surface), m_props(m_posture, props, surface) {
  const auto settled = [&](const BodyPose& pose) {
    return settleNear(m_posture, pose, props, surface, Adapting::Arms).pose;
  };
  constexpr double step = 1.0 / static_cast<double>(stationsASide);
  m_stations[stationsASide] = resting.pose;
  for (std::size_t i = 1; i <= stationsASide; ++i) {
    m_stations[stationsASide + i] = swayed(m_stations[stationsASide + i - 1], m_posture, step, settled);
    m_stations[stationsASide - i] = swayed(m_stations[stationsASide - i + 1], m_posture, -step, settled);
  }
}

BodyPose Swaying::poseAt(double part) const {
  const double place = (std::clamp(part, -1.0, 1.0) + 1) * static_cast<double>(stationsASide);
  const std::size_t before = std::min(static_cast<std::size_t>(place), m_stations.size() - 2);
  return between(m_stations[before], m_stations[before + 1], place - static_cast<double>(before));
}

PosedSkeleton Swaying::at(double part) const {
  PosedSkeleton skeleton = posedSkeleton(poseAt(part), m_surface.bones());
  m_props.place(skeleton);
  addStrap(m_posture, m_surface, skeleton);
  return skeleton;
}

}  // namespace matside
