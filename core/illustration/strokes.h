#pragma once

#include "anatomy/body_shape.h"
#include "anatomy/prop_solid.h"
#include "illustration/camera.h"
#include "illustration/ink.h"
#include "kinematics/frame.h"

#include <cstddef>
#include <glm/vec3.hpp>
#include <vector>

namespace matside {

/// How a stroke runs out.
enum class StrokeEnds { Tapered, Even };

/// A line drawn on a surface: eyelids, a mouth, a seam.
struct Stroke {
  std::vector<glm::vec3> points;
  float radius = 1;  ///< in pen widths
  Ink ink = Ink::None;
  std::size_t piece = 0;  ///< the piece of the surface it lies on
  StrokeEnds ends = StrokeEnds::Tapered;
};

/// Radii of the pen in line art, in pen widths: outlines, and what lies inside them.
inline constexpr float heavyLine = 1.15F;
inline constexpr float fineLine = 0.68F;

/// A soft round spot on a surface: the blush of a cheek.
struct Spot {
  glm::vec3 centre{0};
  float radius = 0.01F;  ///< metres
  float strength = 1;
  Ink ink = Ink::None;
  std::size_t piece = 0;
};

/// Face, ears and the lines in the hair, in the space of the head at the default stature.
std::vector<Stroke> faceStrokes(HairKind hair);

/// The cheeks, in the same space.
std::vector<Spot> faceSpots();

/// Seams and folds of a prop, in its own space.
std::vector<Stroke> propStrokes(const PropSolid& solid, std::size_t piece);

/// The same as line art, with the edges that tone tells apart in colour.
std::vector<Stroke> propLines(const PropSolid& solid, std::size_t piece);

/// The same stroke as line art: black, of the fine weight from end to end.
Stroke asLineArt(Stroke stroke);

Stroke carriedBy(const Frame& frame, Stroke stroke);

/// Inks the parts of a stroke that are not hidden. `pen` is the line width in pixels.
void drawStroke(InkLayer& ink, const GBuffer& buffer, const Camera& camera, const Stroke& stroke, float pen);

/// Colours what is seen of a spot, whatever the angle.
void drawSpot(InkLayer& ink, const GBuffer& buffer, const Camera& camera, const Spot& spot);

}  // namespace matside
