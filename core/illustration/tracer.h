#pragma once

#include "illustration/vector_picture.h"

#include <cstddef>
#include <cstdint>
#include <glm/common.hpp>
#include <glm/vec2.hpp>
#include <vector>

namespace matside {

/// A black and white picture to be traced: a cut-out of a larger one.
class Mask {
 public:
  Mask(glm::ivec2 corner, glm::ivec2 size)
      : m_corner(corner), m_size(glm::max(size, glm::ivec2(0))), m_cells(cellCount(), 0) {}

  /// Marks a place, in coordinates of the larger picture; outside the cut-out it does nothing.
  void set(int x, int y);
  bool isSet(int x, int y) const { return m_cells[index(x, y)] != 0; }
  bool isEmpty() const { return m_count == 0; }
  glm::ivec2 corner() const { return m_corner; }
  glm::ivec2 size() const { return m_size; }

 private:
  std::size_t cellCount() const { return static_cast<std::size_t>(m_size.x) * static_cast<std::size_t>(m_size.y); }
  std::size_t index(int x, int y) const {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.x) + static_cast<std::size_t>(x);
  }

  glm::ivec2 m_corner;
  glm::ivec2 m_size;
  std::vector<std::uint8_t> m_cells;
  std::size_t m_count = 0;
};

struct TraceLimits {
  int smallest = 4;         ///< specks of fewer cells are left out
  double smoothness = 1.1;  ///< 0 polygons to 1.33 no corners
  double tolerance = 0.5;   ///< how far curves may be from the cells to be joined
  float scale = 1;          ///< from cells to picture units
};

/// The outlines of what is set, as smooth curves.
std::vector<PathStep> traced(const Mask& mask, const TraceLimits& limits);

}  // namespace matside
