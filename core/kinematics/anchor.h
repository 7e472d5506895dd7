#pragma once

#include "anatomy/anatomy.h"
#include "kinematics/body_surface.h"
#include "kinematics/frame.h"
#include "kinematics/posed_skeleton.h"

#include <cstdint>
#include <glm/vec3.hpp>

namespace matside {

/// A point fixed to something that moves: a sample of the spine, a part of the body, a prop; or to the world.
struct Anchor {
  enum class On : std::uint8_t { World, Spine, Part, Prop };
  On on = On::World;
  std::uint16_t index = 0;  ///< of the sample, the part or the prop
  glm::vec3 place{0};       ///< in its frame
};

/// The frame a part is rigidly carried by; the torso has none.
const Frame& frameOf(const PosedSkeleton& skeleton, BodyPart part);

/// How the pose changes the shape of a part.
PartFlex flexOf(const PosedSkeleton& skeleton, BodyPart part);

/// A point of the skin, where the flexed part has it.
Anchor anchorOf(const BodySurface& surface, const PosedSkeleton& skeleton, const SkinPoint& point);

/// A place of the world, fixed to a part (for the torso: to the nearest sample of the spine).
Anchor anchorAt(const PosedSkeleton& skeleton, BodyPart part, glm::vec3 world);

/// Where an anchor is in the world.
glm::vec3 placeOf(const PosedSkeleton& skeleton, const Anchor& anchor);

/// Distance of a place of the world to a part's skin, negative inside.
float distanceTo(const BodySurface& surface, const PosedSkeleton& skeleton, BodyPart part, glm::vec3 world);

/// Distance to a prop.
float distanceTo(const PosedProp& prop, glm::vec3 world);

}  // namespace matside
