#pragma once

#include "base/problem.h"
#include "library/library.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace matside {

/// Everything wrong in some files, and what can be used: the library they make with the shipped content, and the given
/// file of each pose that came from one.
struct CheckedContent {
  std::vector<Problem> problems;
  Library library;
  std::map<PoseId, std::string> poseFiles;
};

/// Checks the given files and folders; a problem names its file as it was given.
///
/// A folder is a content folder (`props.json`, `poses`, `routines`), or a folder of files. A file is what its
/// folder says (`poses`, `routines`), else what its keys say. What the files refer to may be among them or in
/// `others`. Two given files with the same id are a problem, and so is one of the person's own with the id of a shipped
/// one; anywhere else a file may take the place of one in `others`.
CheckedContent checkContent(const std::vector<std::filesystem::path>& paths, const ContentFolders& others);

}  // namespace matside
