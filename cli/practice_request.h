#pragma once

#include "command.h"
#include "library/library.h"
#include "options.h"
#include "timeline/timeline.h"

#include <string>
#include <variant>

namespace matside::cli {

enum class Printing { AsLines, AsJson };

/// What `timeline` and `script` are asked for: a routine laid out for a shelf, fitted to a length when one is given.
struct Practice {
  Library library;
  Routine routine;
  Timeline timeline;
  Printing printing = Printing::AsLines;
};

/// Reads `ROUTINE [--have block=1,bolster=1] [--length 12min] [--json]`; or how to exit, after a sentence on stderr.
std::variant<Practice, ExitCode> practiceAsked(Arguments arguments);

}  // namespace matside::cli
