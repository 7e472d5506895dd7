#include "library/check_content.h"

#include "content/text_file.h"
#include "library/library_builder.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace matside {
namespace {

namespace fs = std::filesystem;

ContentKind kindOf(const fs::path& path) {
  const fs::path folder = path.parent_path().filename();
  if (path.filename() == "props.json") {
    return ContentKind::Props;
  }
  if (folder == "routines") {
    return ContentKind::Routine;
  }
  if (folder == "poses") {
    return ContentKind::Pose;
  }
  return kindByKeys(readTextFile(path).value_or(""));
}

Problem nothingThere(const fs::path& path) {
  return {.code = ProblemCode::Unreadable,
          .file = path.string(),
          .pointer = "",
          .found = "a folder without any content file",
          .expected = "a content file or a folder of them",
          .foundIs = Found::Description};
}

/// The files to check, each once however often it was named.
class Asked {
 public:
  void addFile(const fs::path& path, ContentKind kind) {
    std::error_code failed;
    const fs::path real = fs::weakly_canonical(path, failed);
    if (m_real.insert(failed ? path : real).second) {
      m_files.push_back({.path = path, .kind = kind});
    }
  }

  void addFolder(const fs::path& folder, std::vector<Problem>& problems) {
    const std::size_t problemsBefore = problems.size();
    const std::vector<ContentFile> content = contentFilesIn(folder, problems);
    for (const ContentFile& file : content) {
      addFile(file.path, file.kind);
    }
    const std::vector<fs::path> others = jsonFilesIn(folder, problems);
    for (const fs::path& path : others) {
      addFile(path, kindOf(path));
    }
    if (content.empty() && others.empty() && problems.size() == problemsBefore) {
      problems.push_back(nothingThere(folder));
    }
  }

  const std::vector<ContentFile>& files() const { return m_files; }

  bool has(const fs::path& path) const {
    std::error_code failed;
    return m_real.contains(fs::weakly_canonical(path, failed));
  }

  bool hasAnyIn(const std::vector<ContentFile>& files) const {
    return std::ranges::any_of(files, [this](const ContentFile& file) { return has(file.path); });
  }

 private:
  std::set<fs::path> m_real;
  std::vector<ContentFile> m_files;
};

std::vector<ContentFile> filesOf(const fs::path& folder, std::vector<Problem>& problems) {
  return folder.empty() ? std::vector<ContentFile>() : contentFilesIn(folder, problems);
}

Asked filesAsked(const std::vector<fs::path>& paths, std::vector<Problem>& problems) {
  Asked asked;
  for (const fs::path& path : paths) {
    std::error_code failed;
    if (fs::is_directory(path, failed)) {
      asked.addFolder(path, problems);
    } else {
      asked.addFile(path, kindOf(path));
    }
  }
  return asked;
}

}  // namespace

CheckedContent checkContent(const std::vector<fs::path>& paths, const ContentFolders& others) {
  CheckedContent checked;
  const Asked asked = filesAsked(paths, checked.problems);
  std::vector<Problem> notAsked;
  const std::vector<ContentFile> own = filesOf(others.own, notAsked);
  LibraryBuilder builder;
  const auto readOthers = [&](const std::vector<ContentFile>& files) {
    for (const ContentFile& file : files) {
      if (!asked.has(file.path)) {
        builder.read(file, Repeated::PassedOver);
      }
    }
  };
  const bool isOwn = asked.hasAnyIn(own);
  if (isOwn) {
    readOthers(filesOf(others.shipped, notAsked));  // first, as in the program: an own file takes nobody's place
  }
  std::set<std::string> names;
  for (const ContentFile& file : asked.files()) {
    names.insert(file.path.string());
    builder.read(file);
  }
  readOthers(own);
  if (!isOwn) {
    readOthers(filesOf(others.shipped, notAsked));
  }
  CheckedLibrary built = builder.build();
  std::ranges::copy_if(built.problems, std::back_inserter(checked.problems),
                       [&](const Problem& problem) { return names.contains(problem.file); });
  std::erase_if(built.poseFiles, [&](const auto& file) { return !names.contains(file.second); });
  checked.library = std::move(built.library);
  checked.poseFiles = std::move(built.poseFiles);
  return checked;
}

}  // namespace matside
