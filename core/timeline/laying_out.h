#pragma once

#include "timeline/timeline.h"

namespace matside {

// Shared by what builds a timeline and what changes one.

/// A stage of a pose; with the side it is on when the pose has sides.
struct StageOnSide {
  Stage stage = Stage::Hold;
  std::optional<Side> side;
};

/// The stages of a pose in the order they are practised.
std::vector<StageOnSide> stagesOf(const Pose& pose);

/// Whether the segment belongs into the timeline, at its end: it is a hold, its stage has steps in its variation, or
/// it takes the routine's opening or closing words.
bool belongs(const Timeline& timeline, const Pose& pose, const Segment& segment);

/// Brings what to gather, the props and the words for them, up to date with the variations of the segments.
void updateProps(Timeline& timeline, const Library& library);

/// Gives the segment at `index` its steps from its stage, side and variation, and, unless it is a hold, its length.
void layOut(Timeline& timeline, std::size_t index, const Pose& pose);

/// Puts every segment at the end of the one before.
void closeRanks(Timeline& timeline);

}  // namespace matside
