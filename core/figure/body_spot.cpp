#include "figure/body_spot.h"

#include <algorithm>

namespace matside {
namespace {

constexpr std::string_view left = "left-";
constexpr std::string_view right = "right-";

// In the order of `Region`.
constexpr std::array<std::string_view, regionCount> names = {
    "head",       "forehead",       "eyes",          "back-of-head", "chest",          "belly",      "upper-back",
    "lower-back", "sacrum",         "temple",        "shoulder",     "shoulder-blade", "upper-arm",  "elbow",
    "forearm",    "hand",           "palm",          "back-of-hand", "ribs",           "hip",        "buttock",
    "thigh",      "front-of-thigh", "back-of-thigh", "kneecap",      "inner-knee",     "outer-knee", "back-of-knee",
    "shank",      "shin",           "calf",          "inner-ankle",  "outer-ankle",    "foot",       "sole",
    "heel",       "ball-of-foot",   "top-of-foot",   "big-toe",
};

}  // namespace

std::string_view regionName(Region region) {
  return names[static_cast<std::size_t>(region)];
}

std::optional<Region> regionNamed(std::string_view name) {
  const auto* const found = std::ranges::find(names, name);
  return found == names.end() ? std::nullopt : std::optional(static_cast<Region>(found - names.begin()));
}

BodySpot mirrored(BodySpot spot) {
  return isPaired(spot.region) ? BodySpot{spot.region, opposite(spot.side)} : spot;
}

std::string spotName(BodySpot spot) {
  const std::string name(regionName(spot.region));
  if (!isPaired(spot.region)) {
    return name;
  }
  return std::string(spot.side == BodySide::Left ? left : right) + name;
}

std::optional<BodySpot> spotNamed(std::string_view name) {
  const bool isLeft = name.starts_with(left);
  const bool isRight = name.starts_with(right);
  const auto region = regionNamed(isLeft ? name.substr(left.size()) : isRight ? name.substr(right.size()) : name);
  if (!region || isPaired(*region) != (isLeft || isRight)) {
    return std::nullopt;
  }
  return BodySpot{*region, isRight ? BodySide::Right : BodySide::Left};
}

}  // namespace matside
