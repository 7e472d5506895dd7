#include "find_routine.h"

#include "content/nearest.h"
#include "library/load_routine.h"
#include "load_content.h"
#include "options.h"
#include "problem_line.h"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

namespace matside::cli {
namespace {

std::optional<FoundRoutine> readRoutineFile(const std::string& file, Library library) {
  auto read = loadRoutine(file, library);
  for (const Problem& problem : read.problems) {
    fmt::print(stderr, "{}\n", problemLine(problem));
  }
  if (!read.value) {
    return std::nullopt;
  }
  return FoundRoutine{std::move(library), *std::move(read.value)};
}

std::string suggestion(const std::string& word, const Library& library) {
  std::vector<std::string> ids;
  for (const auto& [id, routine] : library.routines()) {
    ids.push_back(id.text());
  }
  const auto meant = nearest(word, ids);
  return meant ? fmt::format("; did you mean {}?", *meant) : ".";
}

}  // namespace

std::optional<FoundRoutine> findRoutine(const std::string& idOrFile) {
  Library library = loadContent();
  if (const Routine* routine = library.routine(RoutineId(idOrFile))) {
    Routine found = *routine;
    return FoundRoutine{std::move(library), std::move(found)};
  }
  std::error_code failed;
  if (std::filesystem::exists(idOrFile, failed)) {
    return readRoutineFile(idOrFile, std::move(library));
  }
  complain(fmt::format("There is no routine {}{}", idOrFile, suggestion(idOrFile, library)));
  return std::nullopt;
}

}  // namespace matside::cli
