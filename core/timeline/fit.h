#pragma once

#include "base/expected.h"
#include "timeline/timeline.h"

namespace matside {

/// The lengths a routine can be fitted to. A hold outside its pose's limits in the routine widens them to itself.
struct PossibleLengths {
  Duration shortest{0};
  Duration longest{0};
};

PossibleLengths possibleLengths(const Routine& routine, const Library& library, const Practitioner& who);

/// The routine with its holds scaled in proportion, each within its pose's limits, so that the timeline lasts exactly
/// `length` (1 ms less where only sided poses could take up an odd millisecond); both sides stay equal, and every hold
/// but one is in whole seconds where the limits are. When that cannot be: the lengths that can.
BasicExpected<Routine, PossibleLengths> scaledTo(const Routine& routine, Duration length, const Library& library,
                                                 const Practitioner& who);

/// What fitting a routine to a length does to one of its poses.
struct HoldChange {
  PoseId pose;
  Duration before{0};  ///< a side, when sided
  Duration after{0};
  int sides = 1;  ///< 1 or 2

  bool operator==(const HoldChange&) const = default;
};

/// One an item, in the routine's order; also of the items that stay as they are. Both routines have the same items.
std::vector<HoldChange> holdChanges(const Routine& usual, const Routine& fitted, const Library& library);

}  // namespace matside
