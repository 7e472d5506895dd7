#pragma once

#include "illustration/mask.h"
#include "illustration/vector_picture.h"

#include <vector>

namespace matside {

struct TraceLimits {
  int smallest = 4;         ///< specks of fewer cells are left out
  double smoothness = 1.1;  ///< 0 polygons to 1.33 no corners
  double tolerance = 0.5;   ///< how far curves may be from the cells to be joined
  float scale = 1;          ///< from cells to picture units
};

/// The outlines of what is set, as smooth curves.
std::vector<PathStep> traced(const Mask& mask, const TraceLimits& limits);

}  // namespace matside
