#pragma once

#include "command.h"
#include "library/library.h"
#include "options.h"
#include "timeline/timeline.h"

#include <string>
#include <variant>

namespace matside::cli {

/// What `timeline` and `script` are asked for: a routine laid out for a shelf, fitted to a length when one is given.
struct Practice {
  Library library;
  Routine routine;
  Timeline timeline;
};

/// Reads `ROUTINE [--have block=1,bolster=1] [--length 12min]`; or how to exit, after a sentence on stderr.
std::variant<Practice, ExitCode> practiceAsked(const Options& options);

}  // namespace matside::cli
