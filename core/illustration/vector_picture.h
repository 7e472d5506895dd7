#pragma once

#include "illustration/colour.h"

#include <array>
#include <cstdint>
#include <glm/vec2.hpp>
#include <string>
#include <vector>

namespace matside {

enum class PathVerb : std::uint8_t { Move, Line, Cubic, Close };

/// Move and Line use the last point, Cubic two control points and the last, Close none.
struct PathStep {
  PathVerb verb = PathVerb::Move;
  std::array<glm::vec2, 3> points{};

  glm::vec2 end() const { return points[2]; }
};

/// One filled area; where its outlines overlap it is filled by the even-odd rule.
struct VectorLayer {
  std::vector<PathStep> steps;
  Colour colour;
  float opacity = 1;
};

/// A picture as filled areas, painted in order. x runs right and y down, from (0, 0) to (width, height).
struct VectorPicture {
  float width = 0;
  float height = 0;
  std::vector<VectorLayer> layers;
};

/// The picture as an SVG document, UTF-8.
std::string svgOf(const VectorPicture& picture);

}  // namespace matside
