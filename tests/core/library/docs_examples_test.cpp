#include "core/content/problem_printing.h"
#include "library/library.h"
#include "support/content_files.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace matside {
namespace {

/// What stands between "```json" and "```" in a page.
std::vector<std::string> jsonExamples(const std::string& page) {
  const std::string open = "```json\n";
  std::vector<std::string> examples;
  for (std::size_t at = page.find(open); at != std::string::npos; at = page.find(open, at)) {
    at += open.size();
    examples.push_back(page.substr(at, page.find("```", at) - at));
  }
  return examples;
}

TEST(ContentFormatPage, HasExamplesThatCanBeUsedAsTheyAre) {
  const TemporaryFolder folder;
  const auto examples = jsonExamples(textOf(std::string(MATSIDE_SOURCE_DIR) + "/docs/content-format.md"));
  for (const std::string& example : examples) {
    const auto json = nlohmann::json::parse(example);
    const std::string kind = json.contains("items") ? "routines" : "poses";
    folder.write(kind + "/" + json.at("id").get<std::string>() + ".json", example);
  }
  const auto loaded = loadLibrary({.shipped = MATSIDE_CONTENT_DIR, .own = folder.path()});
  EXPECT_EQ(loaded.problems, std::vector<Problem>{});
  EXPECT_NE(loaded.value.routine(RoutineId("ten-quiet-minutes")), nullptr);
  EXPECT_NE(loaded.value.pose(PoseId("constructive-rest")), nullptr);
}

}  // namespace
}  // namespace matside
