#pragma once

#include "illustration/canvas.h"
#include "illustration/floor_shadow.h"
#include "illustration/gbuffer.h"
#include "illustration/ground.h"
#include "illustration/ink.h"

#include <array>

namespace matside {

/// Where light and shade of a material change, and how strong its light is.
struct ToneLimits {
  float shade;          ///< below: shade
  float light;          ///< above: light
  float lightStrength;  ///< 0 to 1
  float softness;       ///< half the width of the change to light
};

ToneLimits toneLimitsOf(Material material);

/// How strongly the deep tone shows at an occlusion of 0 to 255.
float deepened(std::uint8_t occlusion);

struct ShadowPixel {
  int x;
  int y;
  float strength;
  bool onMat;
};

/// Strength of the floor's shadow, for every `step`th pixel that has any.
std::vector<ShadowPixel> shadowPixels(const FloorShadow& shadow, const MatSlab& mat, const Camera& camera,
                                      PictureSize size, int step);

/// What a full shadow leaves of a colour, on the mat and beside it.
Colour underShadow(float strength, bool onMat);

void paintAreas(Canvas& canvas, const std::vector<Area>& areas);
void paintFloorShadow(Canvas& canvas, const std::vector<ShadowPixel>& pixels);
/// Lines half on the figure and half beside it: in colour the outer half is left out.
enum class OuterInk { LeftOut, Drawn };

void paintFigure(Canvas& canvas, const GBuffer& buffer, const InkLayer& ink, const Palette& palette, OuterInk outer);

}  // namespace matside
