#pragma once

#include "body/material.h"
#include "body/template_library.h"
#include "kinematics/posed_skeleton.h"

#include <cstdint>
#include <glm/vec3.hpp>
#include <vector>

namespace matside {

/// A run of triangles and vertices of a SkinSurface: one body part, prop or strap. Its materials are told apart by
/// each vertex's `material` value: below 0 the first, from 0 to 1 the second, above 1 the third.
struct SurfacePiece {
  std::uint32_t firstVertex = 0;
  std::uint32_t endVertex = 0;
  std::uint32_t firstIndex = 0;
  std::uint32_t endIndex = 0;
  std::array<Material, 3> materials{};
};

/// What is drawn: triangles, counter-clockwise from outside, in the world. Pieces 0 to 16 are the body parts by
/// indexOf(BodyPart), then come the props in order, then the straps. Vertices that face away from the viewer are
/// only roughly right.
struct SkinSurface {
  std::vector<glm::vec3> positions;
  std::vector<glm::vec3> normals;
  std::vector<glm::vec3> toneNormals;  ///< calm normals: what light and shade follow
  std::vector<float> occlusion;        ///< 0 open to 1 in contact with something
  std::vector<float> material;
  std::vector<std::uint32_t> triangles;
  std::vector<SurfacePiece> pieces;
};

inline constexpr std::size_t firstPropPiece = bodyPartCount;

/// Lays the skin over a skeleton at the default stature, seen along `viewDirection`.
SkinSurface laySkin(const Anatomy& anatomy, const PosedSkeleton& skeleton, TemplateLibrary& templates,
                    glm::vec3 viewDirection);

}  // namespace matside
