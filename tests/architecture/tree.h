#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace matside {

namespace fs = std::filesystem;

inline const fs::path top = MATSIDE_SOURCE_DIR;

inline std::string textOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Every file below a folder of the project, sorted; empty when the folder is not there.
inline std::vector<fs::path> filesBelow(const fs::path& folder) {
  std::vector<fs::path> found;
  if (!fs::exists(folder)) {
    return found;
  }
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) {
      found.push_back(entry.path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

inline std::vector<fs::path> filesBelow(const fs::path& folder, const std::set<std::string>& endings) {
  auto found = filesBelow(folder);
  std::erase_if(found, [&](const fs::path& path) { return !endings.contains(path.extension().string()); });
  return found;
}

/// The C++ files of the whole project.
inline std::vector<fs::path> codeFiles() {
  std::vector<fs::path> found;
  for (const char* folder : {"core", "cli", "app", "tests"}) {
    const auto more = filesBelow(top / folder, {".h", ".cpp"});
    found.insert(found.end(), more.begin(), more.end());
  }
  return found;
}

}  // namespace matside
