#pragma once

#include "timeline/timeline.h"

#include <vector>

namespace matside {

/// One part of the progress of a routine: a pose, or one side of it.
struct ProgressPart {
  Duration length{0};
  double done = 0;  ///< 0 to 1

  bool operator==(const ProgressPart&) const = default;
};

/// The routine in parts, as far as it is done at `inSegment` of `segment`. The change of sides belongs to the side it
/// leads to.
std::vector<ProgressPart> progressParts(const Timeline& timeline, std::size_t segment, Duration inSegment);

}  // namespace matside
