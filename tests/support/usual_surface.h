#pragma once

#include "kinematics/body_surface.h"

namespace matside {

/// The skin of the usual body, made once.
inline const BodySurface& usualSurface() {
  static const BodySurface made;
  return made;
}

}  // namespace matside
