#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matside {

/// How many letters must be put in, left out, exchanged or swapped with their neighbour to turn one word into the
/// other.
std::size_t editDistance(std::string_view from, std::string_view to);

/// The candidate a person most likely meant: the one at the smallest edit distance, unless even that is far away.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

/// What to name as expected: the nearest candidate, else all of them ("a, b or c").
std::string nearestOrAll(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace matside
