#include "anatomy/surface_net.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/vec3.hpp>
#include <utility>

namespace matside {

namespace {

constexpr float unknown = 1e9F;
constexpr int blockSize = 4;

class SurfaceNet {
 public:
  SurfaceNet(const DistanceField& field, const Box& box, float cell)
      : m_field(field), m_low(box.low - 2.0F * cell), m_cell(cell), m_size(cellsIn(box, cell)) {
    const std::size_t corners = index(m_size) + 1;
    m_values.assign(corners, unknown);
    m_vertexOf.assign(corners, -1);
  }

  TriangleMesh extract() {
    placeVertices();
    joinVertices();
    settleOnField();
    return std::move(m_mesh);
  }

 private:
  static glm::ivec3 cellsIn(const Box& box, float cell) {
    const glm::ivec3 cells = glm::ivec3(glm::ceil((box.high - box.low) / cell)) + 4;
    return (cells + blockSize - 1) / blockSize * blockSize;
  }

  std::size_t index(glm::ivec3 c) const {
    const auto nx = static_cast<std::size_t>(m_size.x) + 1;
    const auto ny = static_cast<std::size_t>(m_size.y) + 1;
    return (static_cast<std::size_t>(c.z) * ny + static_cast<std::size_t>(c.y)) * nx + static_cast<std::size_t>(c.x);
  }

  float valueAt(glm::ivec3 corner) {
    float& value = m_values[index(corner)];
    if (value == unknown) {
      value = m_field(m_low + glm::vec3(corner) * m_cell);
    }
    return value;
  }

  // Blocks whose middle is far from the surface hold none of it. Fields overrate distances a little, hence the
  // factor 3.
  bool blockMayHoldSurface(glm::ivec3 block) const {
    const float halfBlock = 0.5F * static_cast<float>(blockSize);
    const glm::vec3 middle = m_low + (glm::vec3(block) + halfBlock) * m_cell;
    return std::fabs(m_field(middle)) <= 1.7321F * halfBlock * m_cell * 3;
  }

  template <class Visit>
  static void forEachIn(glm::ivec3 from, glm::ivec3 to, int step, Visit visit) {
    for (int z = from.z; z < to.z; z += step) {
      for (int y = from.y; y < to.y; y += step) {
        for (int x = from.x; x < to.x; x += step) {
          visit(glm::ivec3(x, y, z));
        }
      }
    }
  }

  void placeVertices() {
    forEachIn(glm::ivec3(0), m_size, blockSize, [this](glm::ivec3 block) {
      if (blockMayHoldSurface(block)) {
        forEachIn(block, block + blockSize, 1, [this](glm::ivec3 cell) { placeVertex(cell); });
      }
    });
  }

  static glm::ivec3 cornerOffset(std::size_t corner) {
    return {static_cast<int>(corner & 1U), static_cast<int>(corner >> 1U & 1U), static_cast<int>(corner >> 2U)};
  }

  // The vertex of a cell is the mean of where the field crosses its edges.
  void placeVertex(glm::ivec3 cell) {
    std::array<float, 8> values{};
    std::size_t inside = 0;
    for (std::size_t i = 0; i < 8; ++i) {
      values[i] = valueAt(cell + cornerOffset(i));
      inside += values[i] < 0 ? 1U : 0U;
    }
    if (inside == 0 || inside == 8) {
      return;
    }
    m_vertexOf[index(cell)] = static_cast<std::int32_t>(m_mesh.positions.size());
    m_mesh.positions.push_back(m_low + (glm::vec3(cell) + meanCrossing(values)) * m_cell);
  }

  static glm::vec3 meanCrossing(const std::array<float, 8>& values) {
    glm::vec3 sum(0);
    float count = 0;
    for (std::size_t i = 0; i < 8; ++i) {
      for (const std::size_t axis : {1U, 2U, 4U}) {
        const std::size_t j = i | axis;
        if (j == i || (values[i] < 0) == (values[j] < 0)) {
          continue;
        }
        const float t = values[i] / (values[i] - values[j]);
        sum += glm::mix(glm::vec3(cornerOffset(i)), glm::vec3(cornerOffset(j)), t);
        count += 1;
      }
    }
    return sum / count;
  }

  void joinVertices() {
    forEachIn(glm::ivec3(1), m_size, 1, [this](glm::ivec3 cell) {
      if (m_vertexOf[index(cell)] >= 0) {
        for (int axis = 0; axis < 3; ++axis) {
          joinAcrossEdge(cell, axis);
        }
      }
    });
  }

  // The four cells round an edge that the field crosses make a quad.
  void joinAcrossEdge(glm::ivec3 cell, int axis) {
    glm::ivec3 along(0);
    along[axis] = 1;
    const bool startsInside = valueAt(cell) < 0;
    if (startsInside == (valueAt(cell + along) < 0)) {
      return;
    }
    glm::ivec3 u(0);
    glm::ivec3 w(0);
    u[(axis + 1) % 3] = 1;
    w[(axis + 2) % 3] = 1;
    std::array<std::int32_t, 4> quad{m_vertexOf[index(cell)], m_vertexOf[index(cell - u)],
                                     m_vertexOf[index(cell - u - w)], m_vertexOf[index(cell - w)]};
    if (*std::min_element(quad.begin(), quad.end()) < 0) {
      return;
    }
    if (!startsInside) {
      std::swap(quad[1], quad[3]);
    }
    for (const std::size_t k : {0U, 1U, 2U, 0U, 2U, 3U}) {
      m_mesh.triangles.push_back(static_cast<std::uint32_t>(quad[k]));
    }
  }

  void settleOnField() {
    const float step = std::min(0.003F, 0.6F * m_cell);
    m_mesh.normals.reserve(m_mesh.positions.size());
    for (glm::vec3& p : m_mesh.positions) {
      const FieldSample here = sampleField(m_field, p, step);
      const float slope = glm::length(here.gradient);
      const glm::vec3 normal = slope > 1e-6F ? here.gradient / slope : glm::vec3(0, 1, 0);
      p -= normal * (0.9F * here.value / std::max(1.0F, slope));
      p -= normal * (0.7F * m_field(p) / std::max(1.0F, slope));
      m_mesh.normals.push_back(normal);
    }
  }

  const DistanceField& m_field;
  glm::vec3 m_low;
  float m_cell;
  glm::ivec3 m_size;
  std::vector<float> m_values;
  std::vector<std::int32_t> m_vertexOf;
  TriangleMesh m_mesh;
};

}  // namespace

TriangleMesh extractSurface(const DistanceField& field, const Box& box, float cell) {
  return SurfaceNet(field, box, cell).extract();
}

}  // namespace matside
