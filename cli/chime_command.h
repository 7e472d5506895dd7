#pragma once

#include "command.h"

namespace matside::cli {

/// A bell as a WAV file.
ExitCode chime(Arguments arguments);

}  // namespace matside::cli
