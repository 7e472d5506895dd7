#include "check_command.h"

#include "json_output.h"
#include "library/check_content.h"
#include "library/find_content.h"
#include "options.h"
#include "problem_line.h"
#include "unmet_contacts.h"

#include <fmt/format.h>

namespace matside::cli {
namespace {

Json asJson(const std::vector<Problem>& problems) {
  Json list = Json::array();
  for (const Problem& problem : problems) {
    list.push_back({{"file", problem.file},
                    {"pointer", problem.pointer},
                    {"code", codeName(problem.code)},
                    {"found", problem.found},
                    {"expected", problem.expected}});
  }
  return list;
}

/// What can only be seen by laying a body down: of poses without any other problem.
void addUnmetContacts(CheckedContent& content) {
  if (content.poseFiles.empty()) {
    return;
  }
  const BodySurface surface;
  for (const auto& [id, file] : content.poseFiles) {
    const auto unmet = unmetContacts(*content.library.pose(id), file, content.library.props(), surface);
    content.problems.insert(content.problems.end(), unmet.begin(), unmet.end());
  }
}

}  // namespace

ExitCode check(Arguments arguments) {
  const auto options = readOptions(arguments, {.withValue = {}, .flags = {"--json"}});
  if (!options) {
    return ExitCode::WrongUsage;
  }
  if (options->words.empty()) {
    complain("check needs a file or a folder.");
    return ExitCode::WrongUsage;
  }
  const std::vector<std::filesystem::path> paths(options->words.begin(), options->words.end());
  CheckedContent content = checkContent(paths, findContent());
  addUnmetContacts(content);
  const std::vector<Problem>& problems = content.problems;
  if (options->has("--json")) {
    printJson(asJson(problems));
  } else {
    for (const Problem& problem : problems) {
      fmt::print("{}\n", problemLine(problem));
    }
  }
  return problems.empty() ? ExitCode::Fine : ExitCode::Problems;
}

}  // namespace matside::cli
