#pragma once

#include <cstdint>
#include <functional>
#include <glm/vec3.hpp>
#include <vector>

namespace matside {

/// A closed surface: counter-clockwise triangles seen from outside, one unit normal a vertex.
struct TriangleMesh {
  std::vector<glm::vec3> positions;
  std::vector<glm::vec3> normals;
  std::vector<std::uint32_t> triangles;  ///< three vertices each
};

using DistanceField = std::function<float(glm::vec3)>;

struct Box {
  glm::vec3 low{0};
  glm::vec3 high{0};
};

/// The zero surface of a field inside a box, by surface nets on a grid of the given cell, each vertex then moved
/// onto the field. The box is grown by two cells, so a solid inside it gives a closed surface. Solids thinner than
/// two cells may be lost.
TriangleMesh extractSurface(const DistanceField& field, const Box& box, float cell);

/// The slope of a field at p over a step, and its mean value there.
struct FieldSample {
  glm::vec3 gradient{0};
  float value = 0;
};

template <class Field>
FieldSample sampleField(const Field& field, glm::vec3 p, float step) {
  // Four corners of a tetrahedron give slope and mean with the fewest readings.
  constexpr float k = 0.25F;
  const glm::vec3 a(1, -1, -1);
  const glm::vec3 b(-1, -1, 1);
  const glm::vec3 c(-1, 1, -1);
  const glm::vec3 d(1, 1, 1);
  const float va = field(p + a * step);
  const float vb = field(p + b * step);
  const float vc = field(p + c * step);
  const float vd = field(p + d * step);
  return {(a * va + b * vb + c * vc + d * vd) * (k / step), k * (va + vb + vc + vd)};
}

}  // namespace matside
