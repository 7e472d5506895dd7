#pragma once

#include "illustration/canvas.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace matside {

/// Finds how much of each pixel of a row the outlines cover: exact across, four lines a pixel down.
class OutlineFiller {
 public:
  OutlineFiller(const std::vector<Outline>& outlines, int width);

  /// Rows the outlines reach, within 0 to height.
  std::pair<int, int> rows(int height) const;

  /// Calls visit(x, coverage) for each pixel of row y that is covered.
  template <class Visit>
  void forRow(int y, Visit visit) {
    gather(y);
    int wholeLines = 0;
    for (int x = m_first; x <= std::min(m_last, m_width - 1); ++x) {
      Cell& cell = m_cells[static_cast<std::size_t>(x)];
      wholeLines += cell.lines;
      const float covered = cell.part + static_cast<float>(wholeLines) * share;
      if (covered > 0) {
        visit(x, std::min(1.0F, covered));
      }
      cell = {};
    }
    m_cells[static_cast<std::size_t>(m_width)] = {};
  }

 private:
  static constexpr int lines = 4;
  static constexpr float share = 1.0F / lines;

  struct Edge {
    glm::vec2 from;
    glm::vec2 to;
  };
  /// What the lines of a row leave at a pixel.
  struct Cell {
    float part = 0;  ///< covered in part
    int lines = 0;   ///< how many more lines cover it wholly than the pixel before
  };

  void gather(int y);
  void addLine(float y);
  void addSpan(float from, float to);

  std::vector<Edge> m_edges;
  std::vector<Edge> m_near;  ///< those that touch the row at hand
  int m_width;
  int m_first = 0;
  int m_last = -1;
  std::vector<Cell> m_cells;
  std::vector<float> m_crossings;
};

}  // namespace matside
