#pragma once

#include "command.h"

namespace matside::cli {

/// Every picture of every pose, each in a file of its own.
ExitCode pictures(Arguments arguments);

}  // namespace matside::cli
