#pragma once

#include "command.h"

namespace matside::cli {

/// The bells and spoken words of a routine with their times.
ExitCode script(Arguments arguments);

}  // namespace matside::cli
