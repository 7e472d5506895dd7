#include "body/strap_mesh.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <glm/geometric.hpp>

namespace matside {

namespace {

constexpr float halfThickness = 0.002F;
constexpr std::size_t ringSize = 8;  // two vertices a corner: each face of the band keeps its own normal

glm::vec3 alongAt(const PosedStrap& strap, std::size_t i) {
  const std::size_t before = i > 0 ? i - 1 : i;
  const std::size_t after = i + 1 < strap.points.size() ? i + 1 : i;
  const glm::vec3 along = strap.points[after] - strap.points[before];
  return glm::dot(along, along) > 1e-12F ? glm::normalize(along) : glm::vec3(1, 0, 0);
}

void addRing(TriangleMesh& mesh, const PosedStrap& strap, std::size_t i) {
  const glm::vec3 across = strap.across[i];
  const glm::vec3 up = glm::normalize(glm::cross(across, alongAt(strap, i)) + glm::vec3(0, 1e-6F, 0));
  const glm::vec3 aside = across * (0.5F * strap.width);
  const glm::vec3 above = up * halfThickness;
  const std::array<glm::vec3, 4> corners{aside + above, -aside + above, -aside - above, aside - above};
  const std::array<glm::vec3, 4> faces{up, -across, -up, across};
  for (std::size_t face = 0; face < 4; ++face) {
    for (const std::size_t corner : {face, (face + 1) % 4}) {
      mesh.positions.push_back(strap.points[i] + corners[corner]);
      mesh.normals.push_back(faces[face]);
    }
  }
}

void addQuad(TriangleMesh& mesh, std::array<std::size_t, 4> corners) {
  for (const std::size_t k : {0U, 1U, 2U, 0U, 2U, 3U}) {
    mesh.triangles.push_back(static_cast<std::uint32_t>(corners[k]));
  }
}

}  // namespace

TriangleMesh strapMesh(const PosedStrap& strap) {
  TriangleMesh mesh;
  const std::size_t count = std::min(strap.points.size(), strap.across.size());
  if (count < 2) {
    return mesh;
  }
  for (std::size_t i = 0; i < count; ++i) {
    addRing(mesh, strap, i);
  }
  for (std::size_t i = 0; i + 1 < count; ++i) {
    for (std::size_t face = 0; face < 4; ++face) {
      const std::size_t a = ringSize * i + 2 * face;
      const std::size_t b = a + ringSize;
      addQuad(mesh, {a, b, b + 1, a + 1});
    }
  }
  const std::size_t end = ringSize * (count - 1);
  addQuad(mesh, {0, 2, 4, 6});
  addQuad(mesh, {end, end + 6, end + 4, end + 2});
  return mesh;
}

}  // namespace matside
