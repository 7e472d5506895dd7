#pragma once

#include "sheet/type.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace matside {

/// The room of a paragraph's lines, millimetres. The first may be shorter: something stands before it.
struct LineRoom {
  double first = 0;
  double others = 0;
};

/// Breaks a text into lines that fit: at white space, and inside a word only when the word alone is wider than a
/// line, with a hyphen where its letters take one, never between a letter and its combining mark. A line break in the
/// text ends a line; other runs of white space become one space; a text of white space has no lines. A single letter
/// wider than a line stands alone. The first line is empty when its room is the shorter one and not even one word fits.
std::vector<std::string> brokenLines(std::string_view text, const TypeStyle& style, const LineRoom& room,
                                     const TextMeasure& measure);

/// As many of these lines as are allowed, one at least, all of one width; "…" ends the last when there would be more.
std::vector<std::string> leadingLines(std::string_view text, std::size_t most, const TypeStyle& style, double width,
                                      const TextMeasure& measure);

}  // namespace matside
