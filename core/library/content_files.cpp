#include "library/content_files.h"

#include <algorithm>
#include <system_error>

namespace matside {
namespace {

namespace fs = std::filesystem;

bool isContentName(const fs::path& name) {
  return name.extension() == ".json" && !name.string().starts_with('.');
}

/// Not there: also when a part of the path is no folder.
bool isAbsent(const fs::path& path) {
  std::error_code ignored;
  return fs::symlink_status(path, ignored).type() == fs::file_type::not_found;
}

/// Why nothing in a folder can be reached; no error where it can, or where there is no folder.
std::error_code whyClosed(const fs::path& folder) {
  std::error_code error;
  const bool reached = fs::status(folder / "props.json", error).type() != fs::file_type::none;
  return reached ? std::error_code() : error;
}

Problem unreadableFolder(const fs::path& folder, const std::error_code& error) {
  return {.code = ProblemCode::Unreadable,
          .file = folder.string(),
          .pointer = "",
          .found = error.message(),
          .expected = "a folder that can be read",
          .foundIs = Found::Description};
}

void addFiles(const fs::path& folder, ContentKind kind, std::vector<ContentFile>& files,
              std::vector<Problem>& problems) {
  for (fs::path& path : jsonFilesIn(folder, problems)) {
    files.push_back({.path = std::move(path), .kind = kind});
  }
}

}  // namespace

std::vector<fs::path> jsonFilesIn(const fs::path& folder, std::vector<Problem>& problems) {
  std::vector<fs::path> files;
  if (isAbsent(folder)) {
    return files;
  }
  std::error_code error;
  fs::directory_iterator entry(folder, error);
  while (!error && entry != fs::directory_iterator()) {
    if (isContentName(entry->path().filename())) {
      files.push_back(entry->path());
    }
    entry.increment(error);
  }
  if (error) {
    problems.push_back(unreadableFolder(folder, error));
  }
  std::ranges::sort(files);
  return files;
}

std::vector<ContentFile> contentFilesIn(const fs::path& folder, std::vector<Problem>& problems) {
  std::vector<ContentFile> files;
  if (const std::error_code error = whyClosed(folder)) {
    problems.push_back(unreadableFolder(folder, error));  // once, not for everything that may lie in it
    return files;
  }
  if (!isAbsent(folder / "props.json")) {
    files.push_back({.path = folder / "props.json", .kind = ContentKind::Props});
  }
  addFiles(folder / "poses", ContentKind::Pose, files, problems);
  addFiles(folder / "routines", ContentKind::Routine, files, problems);
  return files;
}

}  // namespace matside
