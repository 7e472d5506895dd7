#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace matside {

/// A file of the shipped content, by its path below resources/content.
inline std::filesystem::path shippedPath(const std::string& name) {
  return std::filesystem::path(MATSIDE_CONTENT_DIR) / name;
}

inline std::string textOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::string shippedText(const std::string& name) {
  return textOf(shippedPath(name));
}

}  // namespace matside
