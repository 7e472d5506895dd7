#pragma once

#include <filesystem>
#include <span>

namespace matside::cli {

/// Writes a file whole or not at all: beside it first, then in its place. What is no ordinary file, such as
/// /dev/stdout, is written straight. Says on stderr why it could not be written, and returns false.
bool writeFile(const std::filesystem::path& path, std::span<const std::byte> bytes);

}  // namespace matside::cli
