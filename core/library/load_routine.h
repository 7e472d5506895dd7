#pragma once

#include "library/library.h"

#include <filesystem>
#include <optional>

namespace matside {

/// Reads a routine from a file anywhere, for the poses of this library. None when anything is wrong with it; its id
/// may be one the library has.
WithProblems<std::optional<Routine>> loadRoutine(const std::filesystem::path& file, const Library& library);

}  // namespace matside
