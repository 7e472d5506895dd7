#pragma once

#include "anatomy/body_shape.h"

#include <glm/vec3.hpp>

/// The head at the default stature: its middle at the origin, crown towards +y, face towards +z.
namespace matside {

float headDistance(glm::vec3 p);
float hairDistance(glm::vec3 p, HairKind kind);

/// Positive where hair grows or a scarf lies, negative on the face and the nape; about the distance to the border.
float hairGrowth(glm::vec3 p, HairKind kind);

/// Where the bun sits on the head, and how it leans.
inline constexpr glm::vec3 bunCentre{0, 0.118F, -0.056F};

/// Where the ears sit (the left one), and a place on an ear's outside: u and v from -1 to 1 across it.
glm::vec3 earPoint(float u, float v);

}  // namespace matside
