#include "find_routine.h"

#include "library/load_routine.h"
#include "load_content.h"
#include "options.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace matside::cli {
namespace {

std::optional<FoundRoutine> readRoutineFile(const std::string& file, Library library) {
  auto read = loadRoutine(file, library);
  if (!read.value) {
    complain(refusalOf(file, read.problems));
    return std::nullopt;
  }
  return FoundRoutine{std::move(library), *std::move(read.value)};
}

}  // namespace

std::optional<FoundRoutine> findRoutine(const std::string& idOrFile) {
  auto content = loadContent();
  if (const Routine* routine = content.value.routine(RoutineId(idOrFile))) {
    Routine found = *routine;
    return FoundRoutine{std::move(content.value), std::move(found)};
  }
  std::error_code failed;
  if (std::filesystem::exists(idOrFile, failed)) {
    return readRoutineFile(idOrFile, std::move(content.value));
  }
  complain(whyNoRoutine(idOrFile, content));
  return std::nullopt;
}

}  // namespace matside::cli
