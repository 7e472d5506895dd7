#pragma once

#include "figure/joint.h"

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace matside {

/// A place on the surface of the body that can rest on something.
enum class Region {
  Head,  ///< wherever it is lowest, hair included
  Forehead,
  Eyes,
  BackOfHead,
  Chest,
  Belly,
  UpperBack,
  LowerBack,
  Sacrum,
  // From here on each side has its own.
  Temple,
  Shoulder,  ///< its outer side
  ShoulderBlade,
  UpperArm,
  Elbow,
  Forearm,
  Hand,
  Palm,
  BackOfHand,
  Ribs,  ///< the side of the chest
  Hip,   ///< its outer side
  Buttock,
  Thigh,
  FrontOfThigh,
  BackOfThigh,
  Kneecap,
  InnerKnee,
  OuterKnee,
  BackOfKnee,
  Shank,
  Shin,
  Calf,
  InnerAnkle,
  OuterAnkle,
  Foot,
  Sole,  ///< heel, ball of the big and of the little toe, all three
  Heel,
  BallOfFoot,
  TopOfFoot,
  BigToe,  ///< its inner side
};
inline constexpr std::size_t regionCount = 39;
constexpr bool isPaired(Region region) {
  return region >= Region::Temple;
}

/// "forehead", "back-of-head", ...
std::string_view regionName(Region region);

/// A region of one side; for a region in the middle of the body the side is Left.
struct BodySpot {
  Region region = Region::Head;
  BodySide side = BodySide::Left;

  auto operator<=>(const BodySpot&) const = default;
};

BodySpot mirrored(BodySpot spot);

/// "forehead", "left-heel", "right-inner-knee".
std::string spotName(BodySpot spot);
/// The spot of that name; a region with two sides needs "left-" or "right-" before it.
std::optional<BodySpot> spotNamed(std::string_view name);
/// The region of that name, without a side.
std::optional<Region> regionNamed(std::string_view name);

}  // namespace matside
