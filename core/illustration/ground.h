#pragma once

#include "body/skin_surface.h"
#include "figure/posture.h"
#include "illustration/camera.h"
#include "illustration/canvas.h"
#include "illustration/palette.h"

#include <functional>
#include <vector>

namespace matside {

/// The mat on the floor: a slab whose top is at height 0. Metres.
struct MatSlab {
  glm::vec2 centre{0};  ///< x, z
  glm::vec2 half{0.9F, static_cast<float>(halfMatWidth_m)};
  static constexpr float thickness = 0.012F;
  static constexpr float cornerRadius = 0.035F;

  bool holds(glm::vec2 xz) const;
};

/// A mat that reaches a little beyond the figure.
MatSlab matUnder(const SkinSurface& surface);

/// Areas of one colour, painted in order.
struct Area {
  std::vector<Outline> outlines;
  Wash wash;
};

/// What lies behind the figure: a large soft shape, the mat with its shadow and edge.
std::vector<Area> backdropAreas(PictureSize size, const Palette& palette);
std::vector<Area> matAreas(const MatSlab& mat, const Camera& camera, const Palette& palette);
/// The mat as black lines `pen` pixels wide on white.
std::vector<Area> matLines(const MatSlab& mat, const Camera& camera, float pen);

/// The four corners of the mat's top, to be kept in the picture.
std::vector<glm::vec3> cornersOf(const MatSlab& mat);

}  // namespace matside
