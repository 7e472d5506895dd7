#include "body/material.h"
#include "illustration/strokes.h"

#include <cmath>
#include <glm/common.hpp>
#include <glm/exponential.hpp>
#include <numbers>

namespace matside {

namespace {

constexpr float turn = 2 * std::numbers::pi_v<float>;

// The surface seen from `inside` along `direction`.
glm::vec3 onSurface(const PropSolid& solid, glm::vec3 inside, glm::vec3 direction) {
  float low = 0;
  float high = 2;
  for (int i = 0; i < 24; ++i) {
    const float middle = 0.5F * (low + high);
    (propDistance(inside + direction * middle, solid) < 0 ? low : high) = middle;
  }
  return inside + direction * (low + 0.001F);
}

// The highest place of the surface over a point below it.
glm::vec3 onTop(const PropSolid& solid, glm::vec3 below) {
  glm::vec3 place(below.x, 0.1F, below.z);
  while (place.y > below.y && propDistance(place, solid) > 0) {
    place.y -= 0.0008F;
  }
  return place + glm::vec3(0, 0.001F, 0);
}

template <class Direction>
Stroke ring(const PropSolid& solid, glm::vec3 centre, Stroke stroke, Direction direction) {
  constexpr int steps = 72;
  for (int i = 0; i <= steps; ++i) {
    stroke.points.push_back(onSurface(solid, centre, direction(turn * static_cast<float>(i) / steps)));
  }
  return stroke;
}

// Piping round both ends of a bolster.
void addPiping(std::vector<Stroke>& strokes, const PropSolid& solid, const Stroke& pen) {
  for (const float end : {-1.0F, 1.0F}) {
    strokes.push_back(ring(solid, {end * (solid.half.x - 0.022F), 0, 0}, pen,
                           [](float angle) { return glm::vec3(0, std::sin(angle), std::cos(angle)); }));
  }
}

// Where the top of a bolster bends down to its sides.
void addUpperEdges(std::vector<Stroke>& strokes, const PropSolid& solid, const Stroke& pen) {
  constexpr int steps = 40;
  for (const float side : {-1.0F, 1.0F}) {
    Stroke edge = pen;
    for (int i = 0; i <= steps; ++i) {
      const float along = (solid.half.x - 0.022F) * (2 * static_cast<float>(i) / steps - 1);
      edge.points.push_back(
          onSurface(solid, {along, 0, side * (solid.half.z - solid.half.y)}, {0, 0.7071F, side * 0.7071F}));
    }
    strokes.push_back(std::move(edge));
  }
}

// A line round a folded blanket, at a part of its half height.
void addFold(std::vector<Stroke>& strokes, const PropSolid& solid, float height, const Stroke& pen) {
  PropSolid flat = solid;
  flat.drape = 0;
  const glm::vec3 half = solid.half;
  Stroke fold = ring(flat, {0, height * half.y, 0}, pen,
                     [half](float angle) { return glm::vec3(std::cos(angle) * half.x / half.z, 0, std::sin(angle)); });
  for (glm::vec3& place : fold.points) {
    place.y -= hangOf(solid, place);
  }
  strokes.push_back(std::move(fold));
}

void addLayers(std::vector<Stroke>& strokes, const PropSolid& solid, const Stroke& pen) {
  for (int i = 1; i < blanketLayers; ++i) {
    addFold(strokes, solid, 2 * static_cast<float>(i) / blanketLayers - 1, pen);
  }
}

// The edges of the turns of a strap folded side by side, and the gap between two layers. One that lies flat has none.
void addTurns(std::vector<Stroke>& strokes, const PropSolid& solid, const Stroke& pen) {
  constexpr float thick = 0.004F;
  if (solid.half.y < thick) {
    return;
  }
  constexpr int steps = 24;
  Stroke edge = pen;
  for (int i = 0; i <= steps; ++i) {
    const float part = 2 * static_cast<float>(i) / steps - 1;
    edge.points.push_back(onTop(solid, {0.97F * part * solid.half.x, -0.2F, 0.05F * solid.half.z * (1 + part)}));
  }
  strokes.push_back(std::move(edge));
  addFold(strokes, solid, 0, pen);
}

// The seam a little inside the rim of an eye pillow.
void addSeam(std::vector<Stroke>& strokes, const PropSolid& solid, Stroke pen) {
  constexpr int steps = 72;
  constexpr float inside = 0.86F;
  for (int i = 0; i <= steps; ++i) {
    const float angle = turn * static_cast<float>(i) / steps;
    const glm::vec2 round(std::cos(angle), std::sin(angle));
    const glm::vec2 square = glm::sign(round) * glm::pow(glm::abs(round), glm::vec2(0.6F));
    const glm::vec3 below(inside * solid.half.x * square.x, -0.2F, inside * solid.half.z * square.y);
    pen.points.push_back(onTop(solid, below));
  }
  strokes.push_back(std::move(pen));
}

// The spiral one sees at the end of a rolled blanket.
void addSpirals(std::vector<Stroke>& strokes, const PropSolid& solid, Stroke pen) {
  constexpr int steps = 80;
  constexpr float turns = 2.6F;
  for (const float end : {-1.0F, 1.0F}) {
    Stroke spiral = pen;
    for (int i = 0; i <= steps; ++i) {
      const float part = static_cast<float>(i) / steps;
      const float radius = solid.half.y * (0.12F + 0.74F * part);
      const float angle = turn * turns * part;
      spiral.points.emplace_back(end * (solid.half.x + 0.001F), radius * std::sin(angle), radius * std::cos(angle));
    }
    strokes.push_back(std::move(spiral));
  }
}

// The twelve edges of a box, on the middle of their rounding.
void addBoxEdges(std::vector<Stroke>& strokes, glm::vec3 half, const Stroke& pen) {
  constexpr int steps = 24;
  const glm::vec3 inner = half - glm::vec3(blockRounding * (1 - std::sqrt(0.5F)));
  for (int axis = 0; axis < 3; ++axis) {
    for (const glm::vec2 corner : {glm::vec2(-1, -1), glm::vec2(-1, 1), glm::vec2(1, -1), glm::vec2(1, 1)}) {
      Stroke edge = pen;
      for (int i = 0; i <= steps; ++i) {
        glm::vec3 place(0);
        place[axis] = inner[axis] * (2 * static_cast<float>(i) / steps - 1);
        place[(axis + 1) % 3] = corner.x * inner[(axis + 1) % 3];
        place[(axis + 2) % 3] = corner.y * inner[(axis + 2) % 3];
        edge.points.push_back(place);
      }
      strokes.push_back(std::move(edge));
    }
  }
}

}  // namespace

std::vector<Stroke> propStrokes(const PropSolid& solid, std::size_t piece) {
  std::vector<Stroke> strokes;
  const Stroke pen{{}, 0.75F, inkOf(materialOf(solid)), piece};
  switch (solid.shape) {
    case PropShape::Cushion:
      addPiping(strokes, solid, pen);
      break;
    case PropShape::Blanket:
      addLayers(strokes, solid, pen);
      break;
    case PropShape::Roll:
      if (materialOf(solid) == Material::Cloth) {
        addSpirals(strokes, solid, pen);
      } else {
        addPiping(strokes, solid, pen);
      }
      break;
    case PropShape::EyePillow:
      addSeam(strokes, solid, pen);
      break;
    case PropShape::Strap:
      addTurns(strokes, solid, pen);
      break;
    case PropShape::Block:
    case PropShape::Chair:
    case PropShape::Wall:
      break;
  }
  return strokes;
}

std::vector<Stroke> propLines(const PropSolid& solid, std::size_t piece) {
  const Stroke pen{{}, fineLine, Ink::None, piece, StrokeEnds::Even};
  std::vector<Stroke> lines;
  switch (solid.shape) {
    case PropShape::Block:
    case PropShape::Wall:
      addBoxEdges(lines, solid.half, pen);
      return lines;
    case PropShape::Blanket:
      addFold(lines, solid, 0.6F, pen);
      addFold(lines, solid, 0, pen);
      return lines;
    case PropShape::Cushion:
      addPiping(lines, solid, pen);
      addUpperEdges(lines, solid, pen);
      return lines;
    case PropShape::Roll:
    case PropShape::EyePillow:
    case PropShape::Strap:
    case PropShape::Chair:
      return propStrokes(solid, piece);
  }
  return lines;
}

}  // namespace matside
