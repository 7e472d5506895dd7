#pragma once

#include "base/problem.h"

#include <string>

namespace matside::cli {

/// "FILE:POINTER: sentence", on one line whatever the file holds.
std::string problemLine(const Problem& problem);

}  // namespace matside::cli
