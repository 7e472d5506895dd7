#pragma once

#include "kinematics/anchor.h"

#include <glm/vec3.hpp>
#include <span>
#include <vector>

namespace matside {

/// The nearest approach of a patch of skin to something else, by signed distance: negative where it is pressed in.
struct Touch {
  float gap = 0;
  Anchor skin;              ///< the point of the patch
  Anchor other;             ///< the same place, fixed to the other thing
  glm::vec3 away{0, 1, 0};  ///< unit vector out of the other thing
};

/// A body in its pose, with its skin.
struct SkinnedPose {
  const BodySurface& surface;
  const PosedSkeleton& skeleton;
};

/// Of a patch to the mat; to a prop by its index; to the nearest of some parts.
Touch touchOnMat(const SkinnedPose& body, std::span<const SkinPoint> patch);
Touch touchOnProp(const SkinnedPose& body, std::span<const SkinPoint> patch, std::size_t prop);
Touch touchOnParts(const SkinnedPose& body, std::span<const SkinPoint> patch, std::span<const BodyPart> parts);

/// How a single place of the skin stands to a part.
Touch touchAt(const SkinnedPose& body, const Anchor& skin, BodyPart part);
Touch touchAt(const SkinnedPose& body, const Anchor& skin, std::size_t prop);

/// The parts a spot's skin belongs to, without repetition.
std::vector<BodyPart> partsOf(const BodySurface& surface, BodySpot spot);

}  // namespace matside
