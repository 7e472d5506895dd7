#pragma once

#include "command.h"

namespace matside::cli {

/// A routine as a list of timed segments.
ExitCode timeline(Arguments arguments);

}  // namespace matside::cli
