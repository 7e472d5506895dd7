#include "content/nearest.h"

#include <algorithm>

namespace matside {
namespace {

constexpr std::size_t longestWord = 64;  // as long as an id can be; anything longer is no slip of the finger

bool swapped(std::string_view from, std::string_view to, std::size_t i, std::size_t j) {
  return i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
}

std::string joined(const std::vector<std::string>& words) {
  if (words.empty()) {
    return "nothing, for there is none here";
  }
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) {
      text += i + 1 == words.size() ? " or " : ", ";
    }
    text += words[i];
  }
  return text;
}

}  // namespace

std::size_t editDistance(std::string_view from, std::string_view to) {
  using Row = std::vector<std::size_t>;
  std::vector<Row> rows(from.size() + 1, Row(to.size() + 1));
  for (std::size_t i = 0; i <= from.size(); ++i) {
    rows[i][0] = i;
  }
  for (std::size_t j = 0; j <= to.size(); ++j) {
    rows[0][j] = j;
  }
  for (std::size_t i = 1; i <= from.size(); ++i) {
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t exchange = rows[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      rows[i][j] = std::min({exchange, rows[i - 1][j] + 1, rows[i][j - 1] + 1});
      if (swapped(from, to, i, j)) {
        rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
  }
  return rows[from.size()][to.size()];
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
  if (word.size() > longestWord) {
    return std::nullopt;
  }
  std::optional<std::string> best;
  std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 2) + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = editDistance(word, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

std::string nearestOrAll(std::string_view word, const std::vector<std::string>& candidates) {
  return nearest(word, candidates).value_or(joined(candidates));
}

}  // namespace matside
