#include "content/text_file.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <string_view>
#include <system_error>

namespace matside {
namespace {

Unexpected<Problem> refused(ProblemCode code, const std::filesystem::path& path, std::string_view found,
                            std::string_view expected) {
  return Unexpected<Problem>(Problem{.code = code,
                                     .file = path.string(),
                                     .pointer = "",
                                     .found = std::string(found),
                                     .expected = std::string(expected),
                                     .foundIs = Found::Description});
}

Unexpected<Problem> unreadable(const std::filesystem::path& path, std::string_view found) {
  return refused(ProblemCode::Unreadable, path, found, "a file that can be read");
}

Unexpected<Problem> tooLarge(const std::filesystem::path& path, std::uintmax_t size) {
  return refused(ProblemCode::TooLarge, path, std::to_string(size) + " bytes",
                 "at most " + std::to_string(largestFile) + " bytes");
}

/// All of it, but no more than one byte over what is allowed: that one tells a file that grew, or one whose size the
/// system does not know. Room is made for as much as is expected, since most files are small and there may be many.
std::string bytesOf(std::istream& file, std::uintmax_t expected) {
  constexpr std::size_t most = largestFile + 1;
  constexpr std::size_t least = 4096;
  std::string text;
  std::size_t got = 0;
  std::size_t room = std::max<std::size_t>(static_cast<std::size_t>(expected) + 1, least);
  while (got == text.size() && text.size() < most) {
    text.resize(std::min(room, most));
    file.read(text.data() + got, static_cast<std::streamsize>(text.size() - got));
    got += static_cast<std::size_t>(file.gcount());
    room *= 2;
  }
  text.resize(got);
  return text;
}

}  // namespace

Expected<std::string> readTextFile(const std::filesystem::path& path) {
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    return unreadable(path, "no such file");
  }
  if (error) {
    return unreadable(path, error.message());
  }
  if (status.type() != std::filesystem::file_type::regular) {
    return unreadable(path, status.type() == std::filesystem::file_type::directory ? "a folder" : "not a regular file");
  }
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (!error && size > largestFile) {
    return tooLarge(path, size);
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return unreadable(path, errno == 0 ? "cannot be opened" : std::generic_category().message(errno));
  }
  std::string text = bytesOf(file, error ? 0 : size);
  if (file.bad()) {
    return unreadable(path, "cannot be read");
  }
  if (text.size() > largestFile) {
    return tooLarge(path, text.size());
  }
  return text;
}

}  // namespace matside
