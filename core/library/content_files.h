#pragma once

#include "base/problem.h"
#include "content/content_kind.h"

#include <filesystem>
#include <vector>

namespace matside {

/// A file and what it should describe.
struct ContentFile {
  std::filesystem::path path;
  ContentKind kind = ContentKind::Pose;
};

/// The `*.json` of one folder, sorted by name; whatever else lies there is passed over, and so are hidden files. A
/// folder that is not there has none; one that cannot be read is a problem.
std::vector<std::filesystem::path> jsonFilesIn(const std::filesystem::path& folder, std::vector<Problem>& problems);

/// What a content folder holds: `props.json`, `poses/*.json`, `routines/*.json`, in this order.
std::vector<ContentFile> contentFilesIn(const std::filesystem::path& folder, std::vector<Problem>& problems);

}  // namespace matside
