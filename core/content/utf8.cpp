#include "content/utf8.h"

#include <fmt/format.h>

#include <cstdint>

namespace matside {
namespace {

/// One decoded character; `length` is 0 when the bytes are not UTF-8.
struct Decoded {
  char32_t point = 0;
  std::size_t length = 0;
};

std::uint8_t byteAt(std::string_view text, std::size_t at) {
  return static_cast<std::uint8_t>(text[at]);
}

/// How many bytes a character has that starts with this one; 0: none does.
std::size_t sequenceLength(std::uint8_t first) {
  if (first < 0x80) {
    return 1;
  }
  if (first >= 0xC2 && first <= 0xDF) {
    return 2;
  }
  if (first >= 0xE0 && first <= 0xEF) {
    return 3;
  }
  return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

bool isScalar(char32_t point, std::size_t length) {
  constexpr char32_t firstOfLength[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
  return point >= firstOfLength[length] && point <= 0x10FFFF && !surrogate;
}

Decoded decode(std::string_view text, std::size_t at) {
  const std::uint8_t first = byteAt(text, at);
  const std::size_t length = sequenceLength(first);
  if (length == 1) {
    return {first, 1};
  }
  if (length == 0 || text.size() - at < length) {
    return {};
  }
  char32_t point = first & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const std::uint8_t next = byteAt(text, at + i);
    if ((next & 0xC0U) != 0x80U) {
      return {};
    }
    point = (point << 6U) | (next & 0x3FU);
  }
  return isScalar(point, length) ? Decoded{point, length} : Decoded{};
}

bool isControl(char32_t point) {
  const bool c0 = point < 0x20 || point == 0x7F;
  const bool c1 = point >= 0x80 && point <= 0x9F;
  // U+2028 to U+202E: line and paragraph separators and direction overrides; U+2066 to U+2069: isolates.
  const bool direction = (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  return c0 || c1 || direction;
}

}  // namespace

std::optional<std::size_t> firstBadByte(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t length = decode(text, at).length;
    if (length == 0) {
      return at;
    }
    at += length;
  }
  return std::nullopt;
}

std::size_t codePointCount(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) {
    count += (static_cast<std::uint8_t>(c) & 0xC0U) != 0x80U ? 1 : 0;
  }
  return count;
}

bool hasControlCharacter(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const Decoded next = decode(text, at);
    if (next.length == 0 || isControl(next.point)) {
      return true;
    }
    at += next.length;
  }
  return false;
}

std::string spelledOutControls(std::string_view text) {
  std::string safe;
  std::size_t at = 0;
  while (at < text.size()) {
    const Decoded next = decode(text, at);
    if (next.length == 0) {
      safe += fmt::format("\\x{:02x}", byteAt(text, at++));
      continue;
    }
    if (!isControl(next.point)) {
      safe += text.substr(at, next.length);
    } else if (next.point < 0x100) {
      safe += fmt::format("\\x{:02x}", static_cast<std::uint32_t>(next.point));
    } else {
      safe += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(next.point));
    }
    at += next.length;
  }
  return safe;
}

std::string shortened(std::string_view text, std::size_t bytes) {
  constexpr std::string_view ellipsis = "…";
  if (text.size() <= bytes) {
    return std::string(text);
  }
  std::size_t end = bytes > ellipsis.size() ? bytes - ellipsis.size() : 0;
  while (end > 0 && (byteAt(text, end) & 0xC0U) == 0x80U) {
    --end;
  }
  return std::string(text.substr(0, end)) + std::string(ellipsis);
}

}  // namespace matside
