#pragma once

#include "illustration/gbuffer.h"
#include "illustration/ground.h"
#include "illustration/ink.h"
#include "illustration/painter.h"
#include "illustration/vector_picture.h"

namespace matside {

VectorLayer layerOf(const Area& area);

/// The floor's shadow as a few stacked flat shapes. The pixels were read with this step.
std::vector<VectorLayer> shadowLayers(const std::vector<ShadowPixel>& pixels, PictureSize size, int step);

/// The figure's fills, material by material, each reaching a little under its neighbours so that no gap shows, and
/// the lines over them.
std::vector<VectorLayer> figureLayers(const GBuffer& buffer, const InkLayer& ink, const Palette& palette);

/// The same figure as black lines over white.
std::vector<VectorLayer> lineLayers(const GBuffer& buffer, const InkLayer& ink);

}  // namespace matside
