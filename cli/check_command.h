#pragma once

#include "command.h"

namespace matside::cli {

/// Every problem in content files and folders.
ExitCode check(Arguments arguments);

}  // namespace matside::cli
