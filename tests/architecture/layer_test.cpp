#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace matside {
namespace {

namespace fs = std::filesystem;

const fs::path core = fs::path(MATSIDE_SOURCE_DIR) / "core";

using Arrows = std::map<std::string, std::set<std::string>>;

Arrows allowedArrows() {
  Arrows arrows;
  std::ifstream file(core / "modules.txt");
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') {
      continue;
    }
    const auto colon = line.find(':');
    std::istringstream rest(line.substr(colon + 1));
    auto& uses = arrows[line.substr(0, colon)];
    for (std::string module; rest >> module;) {
      uses.insert(module);
    }
  }
  return arrows;
}

std::vector<fs::path> sources(const fs::path& folder) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto ending = entry.path().extension();
    if (ending == ".h" || ending == ".cpp") {
      found.push_back(entry.path());
    }
  }
  return found;
}

std::vector<std::string> includes(const fs::path& path, const std::regex& pattern) {
  std::vector<std::string> found;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::smatch match;
    if (std::regex_search(line, match, pattern)) {
      found.push_back(match[1]);
    }
  }
  return found;
}

TEST(Layers, AModuleIncludesOnlyTheModulesListedForIt) {
  const Arrows arrows = allowedArrows();
  const std::regex own(R"(^\s*#\s*include\s*"([^/"]+)/)");
  int seen = 0;
  for (const auto& [module, uses] : arrows) {
    if (!fs::exists(core / module)) {
      continue;
    }
    for (const auto& path : sources(core / module)) {
      for (const auto& target : includes(path, own)) {
        ++seen;
        EXPECT_TRUE(target == module || uses.contains(target)) << path << " includes " << target;
      }
    }
  }
  EXPECT_GT(seen, 0);
}

TEST(Layers, EveryFolderOfCoreIsAListedModule) {
  const Arrows arrows = allowedArrows();
  for (const auto& entry : fs::directory_iterator(core)) {
    if (entry.is_directory()) {
      EXPECT_TRUE(arrows.contains(entry.path().filename())) << entry.path();
    }
  }
}

TEST(Layers, EveryModuleIsExplainedInTheReadme) {
  std::ostringstream readme;
  readme << std::ifstream(core / "README.md").rdbuf();
  for (const auto& entry : fs::directory_iterator(core)) {
    if (entry.is_directory()) {
      const std::string row = "| `" + entry.path().filename().string() + "` |";
      EXPECT_NE(readme.str().find(row), std::string::npos) << entry.path();
    }
  }
}

TEST(Layers, ArrowsOnlyPointDown) {
  std::set<std::string> below;
  std::ifstream file(core / "modules.txt");
  const Arrows arrows = allowedArrows();
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') {
      continue;
    }
    const std::string module = line.substr(0, line.find(':'));
    for (const auto& target : arrows.at(module)) {
      EXPECT_TRUE(below.contains(target)) << module << " -> " << target;
    }
    below.insert(module);
  }
}

TEST(Layers, CoreAndCliIncludeNoQt) {
  const std::regex qt(R"(^\s*#\s*include\s*[<"](Q[A-Z]\w*|Qt\w+/.*)[>"])");
  for (const char* folder : {"core", "cli"}) {
    for (const auto& path : sources(fs::path(MATSIDE_SOURCE_DIR) / folder)) {
      EXPECT_TRUE(includes(path, qt).empty()) << path;
    }
  }
}

TEST(Layers, LibrariesStayBehindTheModulesThatNeedThem) {
  const std::map<std::string, std::set<std::string>> homes = {{"nlohmann", {"content"}},
                                                              {"potracelib", {"illustration"}},
                                                              {"png.h", {"illustration"}},
                                                              {"sqlite", {"journal"}},
                                                              {"SQLiteCpp", {"journal"}}};
  const std::regex foreign(R"(^\s*#\s*include\s*<([^>]+)>)");
  for (const auto& path : sources(core)) {
    const std::string module = path.parent_path().filename();
    for (const auto& header : includes(path, foreign)) {
      for (const auto& [library, modules] : homes) {
        EXPECT_TRUE(header.find(library) == std::string::npos || modules.contains(module)) << path << " " << header;
      }
    }
  }
}

}  // namespace
}  // namespace matside
