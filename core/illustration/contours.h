#pragma once

#include "illustration/camera.h"
#include "illustration/ink.h"

namespace matside {

/// Which lines are drawn. Overlaps: only where a form overlaps itself, in its own colour. All: every contour and
/// crease, in black of two weights.
enum class Contours { Overlaps, All };

/// Draws the lines between samples that belong to different forms. `pen` is the line width in pixels.
void drawContours(InkLayer& ink, const GBuffer& buffer, const Camera& camera, Contours which, float pen);

}  // namespace matside
