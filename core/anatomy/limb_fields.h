#pragma once

#include "anatomy/loft.h"

#include <glm/vec3.hpp>

/// The left limbs in their own bone space, for a stature of 1.68 m; +x is lateral.
namespace matside::limb {

inline constexpr float thighLength = 0.4116F;
inline constexpr float shinLength = 0.41328F;
inline constexpr float upperArmLength = 0.3024F;
inline constexpr float forearmLength = 0.24528F;

/// Where the leggings end, as a part of the shin.
inline constexpr float cuff = 0.85F;

const Loft& thigh();
const Loft& shin();
const Loft& upperArm();
const Loft& forearm();
const Loft& palm();
const Loft& foot();

/// The upper buttock; its frame lies between the pelvis and the thigh, its origin beside the hip joint.
float gluteDistance(glm::vec3 p);

}  // namespace matside::limb
