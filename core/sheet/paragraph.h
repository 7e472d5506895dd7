#pragma once

#include "sheet/type.h"

#include <string>
#include <string_view>
#include <vector>

namespace matside {

/// Breaks a text into lines no wider than `width` (mm): at white space, and inside a word only when the word alone is
/// wider than a line, never between a letter and its combining mark. Runs of white space become one space; a text of
/// white space has no lines. A single letter wider than `width` stands alone.
std::vector<std::string> brokenLines(std::string_view text, const TypeStyle& style, double width,
                                     const TextMeasure& measure);

}  // namespace matside
