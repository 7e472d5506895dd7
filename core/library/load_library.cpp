#include "library/library.h"
#include "library/library_builder.h"

namespace matside {

WithProblems<Library> loadLibrary(const ContentFolders& folders) {
  std::vector<Problem> problems;
  LibraryBuilder builder;
  for (const std::filesystem::path& folder : {folders.shipped, folders.own}) {
    if (folder.empty()) {
      continue;
    }
    for (const ContentFile& file : contentFilesIn(folder, problems)) {
      builder.read(file);
    }
  }
  CheckedLibrary built = builder.build();
  problems.insert(problems.end(), built.problems.begin(), built.problems.end());
  return {.value = std::move(built.library), .problems = std::move(problems)};
}

}  // namespace matside
