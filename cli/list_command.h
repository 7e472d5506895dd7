#pragma once

#include "command.h"

namespace matside::cli {

/// The routines and poses there are, with every variation.
ExitCode list(Arguments arguments);

}  // namespace matside::cli
