#pragma once

#include "settings/settings.h"
#include "timeline/timeline.h"

#include <vector>

namespace matside::app {

/// How long a routine takes as it is, in minutes.
int ownMinutes(const Routine& routine, const Library& library, const Practitioner& who);

/// The lengths to choose from, in minutes, ascending: round ones the routine can be fitted to, and its own among them.
std::vector<int> offeredMinutes(const Routine& routine, const Library& library, const Practitioner& who);

/// The routine with its holds fitted to so many minutes; as it is with 0, and where it cannot last so long.
Routine fittedTo(const Routine& routine, int minutes, const Library& library, const Practitioner& who);

/// The same for the time, the props and the choices of the settings: what is practised, shown and printed.
Routine fittedTo(const Routine& routine, const Library& library, const Settings& settings);

}  // namespace matside::app
