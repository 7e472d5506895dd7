#pragma once

#include "timeline/timeline.h"

namespace matside {

// Shared by what builds a timeline and what changes one.

/// Gives the segment at `index` its steps from its stage, side and variation, and, unless it is a hold, its length.
void layOut(Timeline& timeline, std::size_t index, const Pose& pose);

/// Puts every segment at the end of the one before.
void closeRanks(Timeline& timeline);

}  // namespace matside
