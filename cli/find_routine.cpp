#include "find_routine.h"

#include "content/nearest.h"
#include "content/routine_reader.h"
#include "content/text_file.h"
#include "library/find_content.h"
#include "library/library_builder.h"
#include "load_content.h"
#include "options.h"
#include "problem_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

namespace matside::cli {
namespace {

namespace fs = std::filesystem;

/// Everything on this machine with the routine in `file` on top; a routine of the same id elsewhere stands back.
WithProblems<Library> libraryWith(const fs::path& file) {
  LibraryBuilder builder;
  builder.read({.path = file, .kind = ContentKind::Routine});
  const ContentFolders folders = findContent();
  std::vector<Problem> ofFolders;
  for (const fs::path& folder : {folders.shipped, folders.own}) {
    for (const ContentFile& other : folder.empty() ? std::vector<ContentFile>() : contentFilesIn(folder, ofFolders)) {
      builder.read(other, Repeated::PassedOver);
    }
  }
  return builder.build();
}

std::optional<FoundRoutine> readRoutineFile(const fs::path& file) {
  WithProblems<Library> built = libraryWith(file);
  std::erase_if(built.problems, [&file](const Problem& problem) { return problem.file != file.string(); });
  for (const Problem& problem : built.problems) {
    fmt::print(stderr, "{}\n", problemLine(problem));
  }
  if (!built.problems.empty()) {
    return std::nullopt;
  }
  const auto read = readRoutine(readTextFile(file).value_or(""), file.string());
  const Routine* routine = read.value ? built.value.routine(read.value->id) : nullptr;
  if (routine == nullptr) {
    complain(fmt::format("{} is no routine.", file.string()));
    return std::nullopt;
  }
  Routine found = *routine;
  return FoundRoutine{std::move(built.value), std::move(found)};
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
  std::error_code failed;
  const bool isFile = fs::exists(idOrFile, failed);
  if (isFile && !isKebabCase(idOrFile)) {
    return readRoutineFile(idOrFile);
  }
  Library library = loadContent();
  if (const Routine* routine = library.routine(RoutineId(idOrFile))) {
    Routine found = *routine;
    return FoundRoutine{std::move(library), std::move(found)};
  }
  if (isFile) {
    return readRoutineFile(idOrFile);
  }
  complain(fmt::format("There is no routine {}{}", idOrFile, suggestion(idOrFile, library)));
  return std::nullopt;
}

}  // namespace matside::cli
