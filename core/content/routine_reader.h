#pragma once

#include "base/problem.h"
#include "routine/routine.h"

#include <optional>
#include <string>
#include <string_view>

namespace matside {

/// The routine a file describes, and everything wrong with the file; no routine when anything is. Whether its poses
/// and options are there is the library's to check.
WithProblems<std::optional<Routine>> readRoutine(std::string_view text, const std::string& file);

}  // namespace matside
