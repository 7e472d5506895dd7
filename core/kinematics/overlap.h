#pragma once

#include "kinematics/touch.h"

#include <optional>
#include <vector>

namespace matside {

/// A place where skin is deeper inside something than its flesh gives way.
struct Overlap {
  Touch touch;
  float given = 0;  ///< metres the flesh gives
  BodyPart part = BodyPart::Torso;
  std::optional<BodyPart> otherPart;  ///< none: the mat or a prop
  std::optional<std::size_t> prop;

  float excess() const { return -touch.gap - given; }
};

/// Every sampled place of the skin that is too deep in the mat, in its props and in itself. A prop that is worn
/// may lie as deep as it likes on the part that wears it.
std::vector<Overlap> overlapsOf(const SkinnedPose& body);

}  // namespace matside
