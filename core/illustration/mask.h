#pragma once

#include <cstddef>
#include <glm/common.hpp>
#include <glm/vec2.hpp>
#include <span>
#include <vector>

namespace matside {

/// A black and white picture, a cut-out of a larger one, a bit a cell. Rows lie from the bottom to the top and the
/// leftmost cell of a word in its highest bit: the way the tracing library reads them.
class Mask {
 public:
  using Word = unsigned long;

  Mask(glm::ivec2 corner, glm::ivec2 size);

  /// Marks a place, in coordinates of the larger picture; outside the cut-out it does nothing.
  void set(int x, int y) { setRun(y, x, x + 1); }
  /// Marks a stretch of a row, `to` not included.
  void setRun(int y, int from, int to);
  /// Marks every place of `allowed`, a mask of the same cut-out, that is one of `steps` away from a place marked
  /// before. No step may be longer than 8 cells.
  void growInto(const Mask& allowed, std::span<const glm::ivec2> steps);

  /// A place in cells from the top left of the cut-out.
  bool isSet(int x, int y) const { return (row(y)[wordOf(x)] & bitOf(x)) != 0; }
  bool isEmpty() const;
  glm::ivec2 corner() const { return m_corner; }
  glm::ivec2 size() const { return m_size; }
  int wordsPerRow() const { return m_wordsPerRow; }
  std::span<const Word> words() const { return m_words; }

 private:
  static constexpr int wordBits = 8 * static_cast<int>(sizeof(Word));

  static std::size_t wordOf(int x) { return static_cast<std::size_t>(x / wordBits); }
  static Word bitOf(int x) { return Word{1} << (wordBits - 1 - x % wordBits); }
  std::size_t rowStart(int y) const {
    return static_cast<std::size_t>(m_size.y - 1 - y) * static_cast<std::size_t>(m_wordsPerRow);
  }
  const Word* row(int y) const { return &m_words[rowStart(y)]; }
  void orShifted(std::span<Word> into, std::span<const Word> from, int right) const;

  glm::ivec2 m_corner;
  glm::ivec2 m_size;
  int m_wordsPerRow;
  std::vector<Word> m_words;
};

}  // namespace matside
