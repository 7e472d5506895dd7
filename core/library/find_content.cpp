#include "library/find_content.h"

#include <cstdlib>
#include <system_error>

namespace matside {
namespace {

namespace fs = std::filesystem;

fs::path programFolder() {
  std::error_code failed;
  return fs::read_symlink("/proc/self/exe", failed).parent_path();
}

/// The specification has relative paths ignored.
fs::path absoluteFrom(const char* variable) {
  const char* value = std::getenv(variable);
  const fs::path path = value == nullptr ? "" : value;
  return path.is_absolute() ? path : fs::path();
}

fs::path ownContent() {
  if (const fs::path data = absoluteFrom("XDG_DATA_HOME"); !data.empty()) {
    return data / "matside";
  }
  const fs::path home = absoluteFrom("HOME");
  return home.empty() ? home : home / ".local" / "share" / "matside";
}

}  // namespace

std::filesystem::path shippedContentBeside(const fs::path& programFolder) {
  std::error_code failed;
  const fs::path installed = programFolder.parent_path() / MATSIDE_INSTALLED_CONTENT;
  return fs::is_directory(installed, failed) ? installed : fs::path(MATSIDE_SOURCE_CONTENT);
}

ContentFolders findContent() {
  const fs::path instead = absoluteFrom("MATSIDE_CONTENT");
  return {.shipped = instead.empty() ? shippedContentBeside(programFolder()) : instead, .own = ownContent()};
}

}  // namespace matside
