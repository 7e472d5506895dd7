#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace matside {

/// The offset of the first byte that is not strict UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
std::optional<std::size_t> firstBadByte(std::string_view text);

/// How many code points; the text must be UTF-8.
std::size_t codePointCount(std::string_view text);

/// True when the text holds a character that a line of words has no use for: a control character, or a mark that
/// turns the reading direction round. The text must be UTF-8.
bool hasControlCharacter(std::string_view text);

/// The text fit for a terminal, on one line: such characters and bytes that are no UTF-8 are spelt out, "\\x1b",
/// "\\u202e".
std::string spelledOutControls(std::string_view text);

/// The text cut to at most `bytes`, never inside a character, with "…" where something is left out.
std::string shortened(std::string_view text, std::size_t bytes);

}  // namespace matside
