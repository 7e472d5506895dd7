#pragma once

#include "units/angle.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace matside {

/// The person's own left and right, wherever the camera stands.
enum class BodySide { Left, Right };
inline constexpr std::array bothBodySides = {BodySide::Left, BodySide::Right};
BodySide opposite(BodySide side);
constexpr std::size_t indexOf(BodySide side) {
  return side == BodySide::Left ? 0 : 1;
}

/// One degree of freedom, named as clinicians name it. Zero everywhere is standing upright, feet together and
/// pointing ahead, arms hanging, thumbs ahead. Positive is the direction in the name; side-bend and rotation of the
/// trunk are positive to the person's left.
enum class Joint {
  LumbarFlexion,
  LumbarSideBend,
  LumbarRotation,
  ThoracicFlexion,
  ThoracicSideBend,
  ThoracicRotation,
  NeckFlexion,
  NeckSideBend,
  NeckRotation,
  HeadNod,  ///< flexion between skull and neck
  // From here on each side has its own.
  HipFlexion,
  HipAbduction,
  HipExternalRotation,
  KneeFlexion,
  AnklePlantarFlexion,
  FootInversion,  ///< sole turned inward
  FootAdduction,  ///< toes turned inward, with the turning of the shin at a bent knee
  ScapulaProtraction,
  ScapulaElevation,
  ShoulderFlexion,
  ShoulderAbduction,
  ShoulderExternalRotation,
  ElbowFlexion,
  ForearmPronation,  ///< 0: thumb ahead, 80: back of the hand ahead, -80: palm ahead
  WristFlexion,
  WristUlnarDeviation,
  FingerCurl,       ///< at every knuckle
  FingerSpread,     ///< between forefinger and little finger
  ThumbOpposition,  ///< thumb across the palm
};

inline constexpr std::size_t jointCount = 29;
inline constexpr std::size_t firstPairedJoint = static_cast<std::size_t>(Joint::HipFlexion);
constexpr bool isPaired(Joint joint) {
  return static_cast<std::size_t>(joint) >= firstPairedJoint;
}

/// How far a joint of a healthy adult goes, and what its angle is called in a pose file.
struct JointRange {
  Joint joint;
  std::string_view name;
  Angle lowest;
  Angle highest;
};

const JointRange& rangeOf(Joint joint);
const std::array<JointRange, jointCount>& jointRanges();
std::optional<Joint> jointNamed(std::string_view name);

/// The angle of every joint, both sides.
class JointAngles {
 public:
  static constexpr std::size_t slotCount = firstPairedJoint + 2 * (jointCount - firstPairedJoint);

  Angle operator()(Joint joint) const { return m_angles[slot(joint, BodySide::Left)]; }
  Angle operator()(Joint joint, BodySide side) const { return m_angles[slot(joint, side)]; }
  /// Sets a joint; a paired one on both sides.
  void set(Joint joint, Angle angle);
  void set(Joint joint, BodySide side, Angle angle) { m_angles[slot(joint, side)] = angle; }

  /// Where one degree of freedom of one side is kept; a joint of the trunk has one slot whatever the side.
  static constexpr std::size_t slot(Joint joint, BodySide side) {
    const auto index = static_cast<std::size_t>(joint);
    return isPaired(joint) ? 2 * index - firstPairedJoint + indexOf(side) : index;
  }
  static Joint jointAt(std::size_t slot);
  Angle at(std::size_t slot) const { return m_angles[slot]; }
  void setAt(std::size_t slot, Angle angle) { m_angles[slot] = angle; }

  bool operator==(const JointAngles&) const = default;

 private:
  std::array<Angle, slotCount> m_angles{};
};

/// The same attitude of the mirrored body: sides exchanged, side-bend and rotation of the trunk reversed.
JointAngles mirrored(const JointAngles& angles);

}  // namespace matside
