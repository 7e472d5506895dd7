#pragma once

#include <glm/vec3.hpp>

namespace matside {

/// Distance to the left foot at the default stature: ankle at the origin, sole towards -y, toes towards +z,
/// little toe at +x.
float footDistance(glm::vec3 p);

}  // namespace matside
