#include "body/material.h"
#include "illustration/strokes.h"

#include <cmath>
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

void addLayers(std::vector<Stroke>& strokes, const PropSolid& solid, const Stroke& pen) {
  const glm::vec3 half = solid.half;
  for (int i = 1; i < blanketLayers; ++i) {
    const float height = half.y * (2 * static_cast<float>(i) / blanketLayers - 1);
    strokes.push_back(ring(solid, {0, height, 0}, pen, [half](float angle) {
      return glm::vec3(std::cos(angle) * half.x / half.z, 0, std::sin(angle));
    }));
  }
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
    case PropShape::Block:
    case PropShape::EyePillow:
    case PropShape::Strap:
    case PropShape::Chair:
    case PropShape::Wall:
      break;
  }
  return strokes;
}

}  // namespace matside
