#pragma once

#include "figure/joint.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace matside {

/// The parts a body's surface is made of. Of a pair, the right one is the left one mirrored in x.
enum class BodyPart : std::uint8_t {
  Torso,
  LeftGlute,
  RightGlute,
  LeftThigh,
  RightThigh,
  LeftShin,
  RightShin,
  LeftFoot,
  RightFoot,
  LeftUpperArm,
  RightUpperArm,
  LeftForearm,
  RightForearm,
  LeftHand,
  RightHand,
  Head,
  Hair,
};

inline constexpr std::size_t bodyPartCount = 17;

/// What a part is, whichever side.
enum class PartKind : std::uint8_t { Torso, Glute, Thigh, Shin, Foot, UpperArm, Forearm, Hand, Head, Hair };

constexpr std::size_t indexOf(BodyPart part) {
  return static_cast<std::size_t>(part);
}

constexpr BodyPart bodyPartAt(std::size_t index) {
  return static_cast<BodyPart>(index);
}

/// +1 for the left side of the body, -1 for the right: the sign of x there.
constexpr float signOf(BodySide side) {
  return side == BodySide::Left ? 1.0F : -1.0F;
}

constexpr bool isPaired(BodyPart part) {
  return part != BodyPart::Torso && part != BodyPart::Head && part != BodyPart::Hair;
}

/// The side of a paired part; Left for the others.
constexpr BodySide sideOf(BodyPart part) {
  return isPaired(part) && indexOf(part) % 2 == 0 ? BodySide::Right : BodySide::Left;
}

/// The left one of a pair; the part itself for the others.
constexpr BodyPart leftOf(BodyPart part) {
  return sideOf(part) == BodySide::Right ? bodyPartAt(indexOf(part) - 1) : part;
}

constexpr PartKind kindOf(BodyPart part) {
  const std::size_t index = indexOf(part);
  return static_cast<PartKind>(index < indexOf(BodyPart::Head) ? (index + 1) / 2 : index - 7);
}

static_assert(kindOf(BodyPart::Torso) == PartKind::Torso && kindOf(BodyPart::LeftGlute) == PartKind::Glute &&
              kindOf(BodyPart::RightHand) == PartKind::Hand && kindOf(BodyPart::Hair) == PartKind::Hair);

/// "torso", "left thigh".
constexpr std::string_view nameOf(BodyPart part) {
  constexpr std::array<std::string_view, bodyPartCount> names{
      "torso",         "left glute",     "right glute",     "left thigh",
      "right thigh",   "left shin",      "right shin",      "left foot",
      "right foot",    "left upper arm", "right upper arm", "left forearm",
      "right forearm", "left hand",      "right hand",      "head",
      "hair"};
  return names[indexOf(part)];
}

/// The part of that kind on that side; the side does not matter for torso, head and hair.
constexpr BodyPart partOf(PartKind kind, BodySide side) {
  const auto index = static_cast<std::size_t>(kind);
  if (index == 0 || index > static_cast<std::size_t>(PartKind::Hand)) {
    return bodyPartAt(index == 0 ? 0 : index + 7);
  }
  return bodyPartAt(2 * index - 1 + indexOf(side));
}

}  // namespace matside
