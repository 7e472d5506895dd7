#include "find_routine.h"

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

std::vector<std::string> routineIds(const Library& library) {
  std::vector<std::string> ids;
  for (const auto& [id, routine] : library.routines()) {
    ids.push_back(id.text());
  }
  return ids;
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
  complain(noSuch("routine", idOrFile, routineIds(library)));
  return std::nullopt;
}

}  // namespace matside::cli
