#pragma once

#include "illustration/canvas.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace matside {

/// Finds how much of each pixel of a row the outlines cover: exact across, four lines a pixel down.
class OutlineFiller {
 public:
  OutlineFiller(const std::vector<Outline>& outlines, int width)
      : m_outlines(outlines), m_width(width), m_coverage(static_cast<std::size_t>(width) + 2, 0.0F) {}

  /// Rows the outlines reach, within 0 to height.
  std::pair<int, int> rows(int height) const;

  /// Calls visit(x, coverage) for each pixel of row y that is covered.
  template <class Visit>
  void forRow(int y, Visit visit) {
    m_first = m_width;
    m_last = -1;
    for (int line = 0; line < lines; ++line) {
      addLine(static_cast<float>(y) + (static_cast<float>(line) + 0.5F) / lines);
    }
    for (int x = m_first; x <= std::min(m_last, m_width - 1); ++x) {
      float& covered = m_coverage[static_cast<std::size_t>(x)];
      if (covered > 0) {
        visit(x, std::min(1.0F, covered));
      }
      covered = 0;
    }
    m_coverage[static_cast<std::size_t>(m_width)] = 0;
  }

 private:
  static constexpr int lines = 4;

  void addLine(float y);
  void addSpan(float from, float to);

  const std::vector<Outline>& m_outlines;
  int m_width;
  int m_first = 0;
  int m_last = -1;
  std::vector<float> m_coverage;
  std::vector<float> m_crossings;
};

}  // namespace matside
