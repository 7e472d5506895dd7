#include "illustration/mask.h"

#include <algorithm>

namespace matside {

Mask::Mask(glm::ivec2 corner, glm::ivec2 size)
    : m_corner(corner),
      m_size(glm::max(size, glm::ivec2(0))),
      m_wordsPerRow((m_size.x + wordBits - 1) / wordBits),
      m_words(static_cast<std::size_t>(m_wordsPerRow) * static_cast<std::size_t>(m_size.y), 0) {}

void Mask::setRun(int y, int from, int to) {
  y -= m_corner.y;
  from = std::max(from - m_corner.x, 0);
  to = std::min(to - m_corner.x, m_size.x);
  if (y < 0 || y >= m_size.y || from >= to) {
    return;
  }
  constexpr Word all = ~Word{0};
  Word* words = &m_words[rowStart(y)];
  const std::size_t first = wordOf(from);
  const std::size_t last = wordOf(to - 1);
  const Word head = all >> (from % wordBits);
  const Word tail = all << (wordBits - 1 - (to - 1) % wordBits);
  if (first == last) {
    words[first] |= head & tail;
    return;
  }
  words[first] |= head;
  std::fill(words + first + 1, words + last, all);
  words[last] |= tail;
}

bool Mask::isEmpty() const {
  return std::ranges::all_of(m_words, [](Word word) { return word == 0; });
}

// Marks in one row what lies in another, moved to the right, or to the left when negative.
void Mask::orShifted(std::span<Word> into, std::span<const Word> from, int right) const {
  const std::size_t count = into.size();
  if (right == 0) {
    for (std::size_t i = 0; i < count; ++i) {
      into[i] |= from[i];
    }
  } else if (right > 0) {
    for (std::size_t i = 0; i < count; ++i) {
      into[i] |= from[i] >> right | (i > 0 ? from[i - 1] << (wordBits - right) : 0);
    }
  } else {
    for (std::size_t i = 0; i < count; ++i) {
      into[i] |= from[i] << -right | (i + 1 < count ? from[i + 1] >> (wordBits + right) : 0);
    }
  }
}

void Mask::growInto(const Mask& allowed, std::span<const glm::ivec2> steps) {
  const auto width = static_cast<std::size_t>(m_wordsPerRow);
  const std::vector<Word> before = m_words;
  std::vector<Word> reached(width);
  for (int y = 0; y < m_size.y; ++y) {
    std::ranges::fill(reached, 0);
    for (const glm::ivec2 step : steps) {
      if (y - step.y >= 0 && y - step.y < m_size.y) {
        orShifted(reached, {&before[rowStart(y - step.y)], width}, step.x);
      }
    }
    const std::size_t start = rowStart(y);
    for (std::size_t i = 0; i < width; ++i) {
      m_words[start + i] |= reached[i] & allowed.m_words[start + i];
    }
  }
}

}  // namespace matside
