#include "library/load_routine.h"

#include "content/problem_list.h"
#include "content/routine_reader.h"
#include "content/text_file.h"
#include "library/cross_check.h"

namespace matside {

WithProblems<std::optional<Routine>> loadRoutine(const std::filesystem::path& file, const Library& library) {
  const Expected<std::string> text = readTextFile(file);
  if (!text) {
    return {std::nullopt, {text.error()}};
  }
  auto read = readRoutine(*text, file.string());
  if (!read.value || !read.problems.empty()) {
    return {std::nullopt, std::move(read.problems)};
  }
  ProblemList problems(file.string());
  checkAgainst(*read.value, library.poses(), {}, problems);
  if (!problems.empty()) {
    return {std::nullopt, problems.take()};
  }
  return read;
}

}  // namespace matside
