#include "body/skin_surface.h"

#include "body/occlusion.h"
#include "body/skin.h"
#include "body/strap_mesh.h"

#include <algorithm>
#include <glm/geometric.hpp>

namespace matside {

namespace {

constexpr float turnedAway = 0.35F;

std::array<Material, 3> materialsOf(BodyPart part, HairKind hair) {
  switch (kindOf(part)) {
    case PartKind::Torso:
      // A headscarf covers the neck as well.
      return {Material::Leggings, Material::Top, hair == HairKind::Covered ? Material::Hair : Material::Skin};
    case PartKind::Glute:
    case PartKind::Thigh:
      return {Material::Leggings, Material::Top, Material::Top};
    case PartKind::Shin:
    case PartKind::Foot:
      return {Material::Skin, Material::Leggings, Material::Leggings};
    case PartKind::UpperArm:
      return {Material::Skin, Material::Top, Material::Top};
    case PartKind::Head:
      return {Material::Skin, Material::Hair, Material::Hair};
    case PartKind::Forearm:
    case PartKind::Hand:
      return {Material::Skin, Material::Skin, Material::Skin};
    case PartKind::Hair:
      return {Material::Hair, Material::Hair, Material::Hair};
  }
  return {};
}

class SurfaceBuilder {
 public:
  SurfaceBuilder(const Anatomy& anatomy, const PosedSkeleton& skeleton, TemplateLibrary& templates, glm::vec3 view)
      : m_skeleton(skeleton), m_body(anatomy, skeleton), m_skin(m_body), m_templates(templates), m_view(view) {}

  SkinSurface build() {
    reserve();
    for (std::size_t i = 0; i < bodyPartCount; ++i) {
      addPart(bodyPartAt(i));
    }
    for (const PosedProp& prop : m_skeleton.props) {
      addProp(prop);
    }
    for (const PosedStrap& strap : m_skeleton.straps) {
      const TriangleMesh mesh = strapMesh(strap);
      SurfacePiece& piece = begin(mesh, BodySide::Left, {Material::Strap, Material::Strap, Material::Strap});
      copySolid(mesh, Frame{}, piece);
    }
    const Occlusion occlusion(m_body);
    for (std::size_t i = 0; i < m_surface.pieces.size(); ++i) {
      occlusion.shade(m_surface, i, m_view);
    }
    return std::move(m_surface);
  }

 private:
  void reserve() {
    std::size_t vertices = 0;
    std::size_t indices = 0;
    const auto count = [&](const TriangleMesh& mesh) {
      vertices += mesh.positions.size();
      indices += mesh.triangles.size();
    };
    for (std::size_t i = 0; i < bodyPartCount; ++i) {
      count(templateOf(bodyPartAt(i)));
    }
    for (const PosedProp& prop : m_skeleton.props) {
      count(m_templates.prop({prop.shape, prop.halfSize}));
    }
    m_surface.positions.reserve(vertices);
    m_surface.normals.reserve(vertices);
    m_surface.toneNormals.reserve(vertices);
    m_surface.occlusion.reserve(vertices);
    m_surface.material.reserve(vertices);
    m_surface.triangles.reserve(indices);
  }

  const TriangleMesh& templateOf(BodyPart part) { return m_templates.part(part, m_skeleton.arm(sideOf(part)).fingers); }

  SurfacePiece& begin(const TriangleMesh& mesh, BodySide side, std::array<Material, 3> materials) {
    const auto firstVertex = static_cast<std::uint32_t>(m_surface.positions.size());
    const auto firstIndex = static_cast<std::uint32_t>(m_surface.triangles.size());
    // A mirrored part turns its triangles inside out; exchanging two corners turns them back.
    const std::array<std::size_t, 3> order =
        side == BodySide::Left ? std::array<std::size_t, 3>{0, 1, 2} : std::array<std::size_t, 3>{0, 2, 1};
    for (std::size_t t = 0; t < mesh.triangles.size(); t += 3) {
      for (const std::size_t k : order) {
        m_surface.triangles.push_back(firstVertex + mesh.triangles[t + k]);
      }
    }
    const std::size_t count = firstVertex + mesh.positions.size();
    m_surface.positions.resize(count);
    m_surface.normals.resize(count);
    m_surface.toneNormals.resize(count);
    m_surface.occlusion.resize(count, 0);
    m_surface.material.resize(count, 0);
    return m_surface.pieces.emplace_back(SurfacePiece{firstVertex, static_cast<std::uint32_t>(count), firstIndex,
                                                      static_cast<std::uint32_t>(m_surface.triangles.size()),
                                                      materials});
  }

  void addPart(BodyPart part) {
    const BodySide side = sideOf(part);
    const TriangleMesh& mesh = templateOf(part);
    const SurfacePiece piece = begin(mesh, side, materialsOf(part, m_body.shape().hair));
    const glm::vec3 mirror(signOf(side), 1, 1);
    for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
      layVertex(part, mesh.positions[i] * mirror, mesh.normals[i] * mirror, piece.firstVertex + i);
    }
    if (part == BodyPart::Torso) {
      calmTones(piece);
    }
  }

  // Where arms, neck and legs leave the trunk the mix of their tones changes from vertex to vertex; the border of the
  // shade must not show the mesh.
  void calmTones(const SurfacePiece& piece) {
    constexpr int rounds = 4;
    std::vector<glm::vec3> sums(piece.endVertex - piece.firstVertex);
    for (int round = 0; round < rounds; ++round) {
      std::copy_n(m_surface.toneNormals.begin() + piece.firstVertex, sums.size(), sums.begin());
      for (std::size_t i = piece.firstIndex; i < piece.endIndex; ++i) {
        const bool last = (i - piece.firstIndex) % 3 == 2;
        const std::uint32_t from = m_surface.triangles[i];
        const std::uint32_t to = m_surface.triangles[last ? i - 2 : i + 1];
        sums[from - piece.firstVertex] += m_surface.toneNormals[to];
      }
      for (std::size_t i = 0; i < sums.size(); ++i) {
        m_surface.toneNormals[piece.firstVertex + i] = glm::normalize(sums[i]);
      }
    }
  }

  void layVertex(BodyPart part, glm::vec3 local, glm::vec3 normal, std::size_t index) {
    const SkinVertex posed(m_body.toWorld(part, local), m_body.normalToWorld(part, normal, local));
    if (glm::dot(posed.normal, m_view) > turnedAway) {
      store(index, posed, posed.normal, m_skin.materialOf(part, local));
      return;
    }
    const Skin::Result laid = m_skin.lay(part, local, posed);
    store(index, laid.vertex, laid.toneNormal, laid.vertex.material);
  }

  void store(std::size_t index, const SkinVertex& vertex, glm::vec3 toneNormal, float material) {
    m_surface.positions[index] = vertex.position;
    m_surface.normals[index] = vertex.normal;
    m_surface.toneNormals[index] = toneNormal;
    m_surface.material[index] = material;
  }

  void addProp(const PosedProp& prop) {
    const PropSolid solid = solidOf(prop);
    const Material material = materialOf(solid);
    const TriangleMesh& mesh = m_templates.prop(solid);
    copySolid(mesh, prop.frame, begin(mesh, BodySide::Left, {material, material, material}));
  }

  void copySolid(const TriangleMesh& mesh, const Frame& frame, const SurfacePiece& piece) {
    for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
      const SkinVertex vertex(frame.toWorld(mesh.positions[i]), frame.axes * mesh.normals[i]);
      store(piece.firstVertex + i, vertex, vertex.normal, 0);
    }
  }

  const PosedSkeleton& m_skeleton;
  PosedBody m_body;
  Skin m_skin;
  TemplateLibrary& m_templates;
  glm::vec3 m_view;
  SkinSurface m_surface;
};

}  // namespace

SkinSurface laySkin(const Anatomy& anatomy, const PosedSkeleton& skeleton, TemplateLibrary& templates,
                    glm::vec3 viewDirection) {
  return SurfaceBuilder(anatomy, skeleton, templates, viewDirection).build();
}

}  // namespace matside
