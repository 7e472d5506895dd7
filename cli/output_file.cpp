#include "output_file.h"

#include "options.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <system_error>

namespace matside::cli {
namespace {

namespace fs = std::filesystem;

bool writeAll(std::FILE* file, std::span<const std::byte> bytes) {
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  const bool closed = std::fclose(file) == 0;
  return written && closed;
}

bool writeStraight(const fs::path& path, std::span<const std::byte> bytes) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  return file != nullptr && writeAll(file, bytes);
}

/// What a new file of this user may be read and written by.
mode_t usualMode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return static_cast<mode_t>(0666) & ~mask;
}

bool writeBeside(const fs::path& path, std::span<const std::byte> bytes) {
  std::string beside = path.string() + ".XXXXXX";
  const int descriptor = ::mkstemp(beside.data());
  if (descriptor < 0) {
    return false;
  }
  std::FILE* file = ::fdopen(descriptor, "wb");
  const bool whole = file != nullptr && ::fchmod(descriptor, usualMode()) == 0 && writeAll(file, bytes) &&
                     std::rename(beside.c_str(), path.c_str()) == 0;
  if (!whole) {
    const int reason = errno;
    ::unlink(beside.c_str());
    errno = reason;
  }
  return whole;
}

}  // namespace

std::optional<std::string> extensionOf(const fs::path& path, const std::vector<std::string>& known) {
  std::string extension = path.extension().string();
  std::ranges::transform(extension, extension.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  if (std::ranges::find(known, extension) != known.end()) {
    return extension;
  }
  complain(fmt::format("{} should end in {}.", path.string(), fmt::join(known, " or ")));
  return std::nullopt;
}

bool writeFile(const fs::path& path, std::span<const std::byte> bytes) {
  std::error_code ignored;
  const bool ordinary = !fs::exists(path, ignored) || fs::is_regular_file(path, ignored);
  errno = 0;
  if (ordinary ? writeBeside(path, bytes) : writeStraight(path, bytes)) {
    return true;
  }
  complain(fmt::format("{} cannot be written: {}.", path.string(), std::strerror(errno)));
  return false;
}

}  // namespace matside::cli
