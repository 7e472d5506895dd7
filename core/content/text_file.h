#pragma once

#include "base/problem.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace matside {

/// No content file is larger; a larger one is not read.
inline constexpr std::size_t largestFile = 2U << 20U;  // bytes

/// The bytes of a regular file. Never waits (a pipe or a device is `unreadable`) and never reads more than
/// `largestFile`.
Expected<std::string> readTextFile(const std::filesystem::path& path);

}  // namespace matside
