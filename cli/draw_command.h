#pragma once

#include "command.h"

namespace matside::cli {

/// A pose as a picture, written to a file.
ExitCode draw(Arguments arguments);

}  // namespace matside::cli
