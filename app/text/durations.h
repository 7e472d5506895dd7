#pragma once

#include "units/duration.h"

#include <QString>

namespace matside::app {

/// "1:05" for a countdown; a started second counts whole.
QString clockText(Duration left);

/// "2 min", "1½ min", "45 s" for how long something is held.
QString lengthText(Duration length);

/// "11 min", "less than a minute" for how long something still takes.
QString roughText(Duration left);

/// "41 seconds", "2 minutes 5 seconds", as a voice should read it.
QString spokenText(Duration left);

}  // namespace matside::app
