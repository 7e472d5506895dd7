#pragma once

#include "body/skin_surface.h"
#include "illustration/camera.h"
#include "illustration/gbuffer.h"

namespace matside {

/// Draws a surface into samples. The camera's frame has the size of the picture.
GBuffer rasterise(const SkinSurface& surface, const Camera& camera, PictureSize size, int perPixel);

}  // namespace matside
