#include "load_content.h"

#include "library/find_content.h"
#include "options.h"
#include "problem_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace matside::cli {

namespace {

/// The problems of FOLDER/ID.json.
std::vector<Problem> problemsOf(const std::string& id, std::string_view folder, const std::vector<Problem>& problems) {
  std::vector<Problem> own;
  std::ranges::copy_if(problems, std::back_inserter(own), [&](const Problem& problem) {
    const std::filesystem::path file(problem.file);
    return file.stem() == id && file.parent_path().filename() == folder;
  });
  return own;
}

template <class Entries>
std::vector<std::string> idsOf(const Entries& entries) {
  std::vector<std::string> ids;
  std::ranges::transform(entries, std::back_inserter(ids), [](const auto& entry) { return entry.first.text(); });
  return ids;
}

}  // namespace

WithProblems<Library> loadContent() {
  return loadLibrary(findContent());
}

std::string whyNoPose(const std::string& id, const WithProblems<Library>& content) {
  const auto own = problemsOf(id, "poses", content.problems);
  return own.empty() ? noSuch("pose", id, idsOf(content.value.poses())) : refusalOf(own.front().file, own);
}

std::string whyNoRoutine(const std::string& id, const WithProblems<Library>& content) {
  const auto own = problemsOf(id, "routines", content.problems);
  return own.empty() ? noSuch("routine", id, idsOf(content.value.routines())) : refusalOf(own.front().file, own);
}

std::string refusalOf(const std::string& file, const std::vector<Problem>& problems) {
  if (problems.size() == 1) {
    return problemSentence(problems.front());
  }
  return fmt::format("{} has {} problems; matside-cli check {} lists them.", file, problems.size(), file);
}

}  // namespace matside::cli
