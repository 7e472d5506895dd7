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

}  // namespace matside
