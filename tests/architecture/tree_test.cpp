#include "tree.h"

#include <gtest/gtest.h>

#include <regex>
#include <sstream>

namespace matside {
namespace {

/// What belongs to the project: everything at its top but build folders and what git and editors keep.
std::vector<fs::path> projectFiles() {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(top)) {
    const std::string name = entry.path().filename().string();
    if (entry.is_regular_file() && name != ".git") {
      found.push_back(entry.path());
    } else if (entry.is_directory() && name != "build" && (name == ".ci" || name.front() != '.')) {
      const auto below = filesBelow(entry.path());
      found.insert(found.end(), below.begin(), below.end());
    }
  }
  return found;
}

bool isPicture(const fs::path& path) {
  return std::set<std::string>{".png", ".jpg", ".ico"}.contains(path.extension().string());
}

/// The nearest CMakeLists.txt at or above a source file.
fs::path listFor(fs::path folder) {
  while (!fs::exists(folder / "CMakeLists.txt")) {
    folder = folder.parent_path();
  }
  return folder / "CMakeLists.txt";
}

long lineCount(const std::string& text) {
  return std::count(text.begin(), text.end(), '\n');
}

TEST(Tree, EverySourceFileIsListedWhereItIsBuilt) {
  for (const auto& path : codeFiles()) {
    if (path.extension() == ".cpp") {
      const fs::path list = listFor(path.parent_path());
      const std::string name = fs::relative(path, list.parent_path()).string();
      EXPECT_NE(textOf(list).find(name), std::string::npos) << path << " is not listed in " << list;
    }
  }
}

TEST(Tree, NoSourceIsGlobbed) {
  const std::regex glob(R"(\b(file|FILE)\s*\(\s*GLOB)");
  for (const auto& path : projectFiles()) {
    if (path.filename() == "CMakeLists.txt" || path.extension() == ".cmake") {
      EXPECT_FALSE(std::regex_search(textOf(path), glob)) << path;
    }
  }
}

TEST(Tree, NoFileIsLongerThanFourHundredLines) {
  for (const auto& path : codeFiles()) {
    EXPECT_LE(lineCount(textOf(path)), 400) << path;
  }
}

TEST(Tree, EveryAssetHasItsLineInSources) {
  const fs::path resources = top / "resources";
  const std::string sources = textOf(resources / "SOURCES.md");
  for (const auto& path : filesBelow(resources)) {
    const std::string name = fs::relative(path, resources).string();
    if (name != "SOURCES.md" && path.extension() != ".qrc" && path.filename() != "CMakeLists.txt") {
      EXPECT_NE(sources.find("| `" + name + "` |"), std::string::npos)
          << name << " has no line in resources/SOURCES.md";
    }
  }
}

TEST(Tree, EveryLineOfSourcesNamesAnAssetThatIsThere) {
  const std::string sources = textOf(top / "resources" / "SOURCES.md");
  const std::regex line(R"(\n\| `([^`]+)` \|)");
  int seen = 0;
  for (std::sregex_iterator it(sources.begin(), sources.end(), line), end; it != end; ++it, ++seen) {
    EXPECT_TRUE(fs::exists(top / "resources" / (*it)[1].str())) << (*it)[1];
  }
  EXPECT_GT(seen, 0);
}

// Inside GoogleTest a failing macro of Qt's own test library goes unnoticed: the test passes.
TEST(Tree, TestsUseNoQtTestMacros) {
  const std::regex macro(R"(\bQ(VERIFY2?|COMPARE\w*|FAIL|SKIP|FETCH|TRY_\w+|EXPECT_FAIL|VERIFY_\w+)\s*\()");
  for (const auto& path : filesBelow(top / "tests", {".h", ".cpp"})) {
    EXPECT_FALSE(std::regex_search(textOf(path), macro)) << path;
  }
}

TEST(Tree, TestsWaitForWhatHappensAndNeverForTimeToPass) {
  const std::regex sleep(R"(\b(sleep_for|sleep_until|usleep|nanosleep|qSleep|qWait)\s*\()");
  for (const auto& path : filesBelow(top / "tests", {".h", ".cpp"})) {
    EXPECT_FALSE(std::regex_search(textOf(path), sleep)) << path;
  }
}

// The patterns are put together from parts, or this file would find itself.
TEST(Tree, NothingNamesAFolderOfOneMachine) {
  const std::regex folder(std::string("(^|[^\\w.])/(") + "work|root" + "|home/\\w+|Users/\\w+)/");
  for (const auto& path : projectFiles()) {
    if (!isPicture(path)) {
      EXPECT_FALSE(std::regex_search(textOf(path), folder)) << path;
    }
  }
}

TEST(Tree, EveryLinkInTheDocumentationLeadsToAFile) {
  const std::regex link(R"(\]\(([^)#:]+)\))");
  int seen = 0;
  for (const auto& path : projectFiles()) {
    const std::string text = path.extension() == ".md" ? textOf(path) : "";
    for (std::sregex_iterator it(text.begin(), text.end(), link), end; it != end; ++it, ++seen) {
      EXPECT_TRUE(fs::exists(path.parent_path() / (*it)[1].str())) << path << " points to " << (*it)[1];
    }
  }
  EXPECT_GT(seen, 0);
}

TEST(Tree, NothingIsLeftForLater) {
  const std::regex mark(std::string("\\b(TO") + "DO|FIX" + "ME|HA" + "CK|XX" + "X)\\b");
  for (const auto& path : codeFiles()) {
    EXPECT_FALSE(std::regex_search(textOf(path), mark)) << path;
  }
}

}  // namespace
}  // namespace matside
