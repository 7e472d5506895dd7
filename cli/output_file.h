#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace matside::cli {

/// Which of these extensions (".png") the file has, in capitals or not; none, with a sentence on stderr, when it has
/// another or none.
std::optional<std::string> extensionOf(const std::filesystem::path& path, const std::vector<std::string>& known);

/// Writes a file whole or not at all: beside it first, then in its place. What is no ordinary file, such as
/// /dev/stdout, is written straight. Says on stderr why it could not be written, and returns false.
bool writeFile(const std::filesystem::path& path, std::span<const std::byte> bytes);

}  // namespace matside::cli
