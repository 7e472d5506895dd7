#pragma once

#include "timeline/timeline.h"

#include <vector>

namespace matside {

/// A point in a segment at which something is to be told.
struct Mark {
  enum class Kind { Step, Halfway, HoldEnding, End };

  Duration at{0};  ///< from the start of the segment
  Kind kind = Kind::End;
  std::size_t step = 0;  ///< of a Step
};

/// In the order of time; the first is the first step, the last is the end.
std::vector<Mark> marksOf(const Segment& segment);

}  // namespace matside
