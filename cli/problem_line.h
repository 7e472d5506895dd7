#pragma once

#include "base/problem.h"

#include <string>

namespace matside::cli {

/// "FILE:POINTER: sentence", on one line whatever the file holds.
std::string problemLine(const Problem& problem);

/// The same as a sentence for a person; a file that is wrong as a whole has no place in it.
std::string problemSentence(const Problem& problem);

}  // namespace matside::cli
