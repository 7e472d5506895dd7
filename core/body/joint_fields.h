#pragma once

#include "body/posed_body.h"

#include <array>

/// Distances to the smooth union of the parts that meet at a joint. Parts melt into each other near the joint and
/// stay apart where they merely touch.
namespace matside::joint_fields {

/// How far two parts melt at p: `reach` near the joint, nothing beyond.
struct Melt {
  float reach;
  float from;
  float to;
};

inline constexpr Melt shoulderMelt{0.05F, 0.06F, 0.15F};
inline constexpr Melt elbowMelt{0.026F, 0.045F, 0.085F};
inline constexpr Melt wristMelt{0.018F, 0.03F, 0.06F};
inline constexpr Melt neckMelt{0.022F, 0.06F, 0.11F};
inline constexpr Melt hipMelt{0.080F, 0.13F, 0.25F};
inline constexpr Melt kneeMelt{0.022F, 0.05F, 0.10F};
inline constexpr Melt ankleMelt{0.028F, 0.05F, 0.09F};
inline constexpr float seatReach = 0.085F;
inline constexpr float kneecapReach = 0.036F;

float reachAt(const Melt& melt, glm::vec3 p, glm::vec3 joint);

/// Which thighs and buttocks are near enough to melt into what is looked at; left first.
struct HipParts {
  std::array<bool, 2> glutes{true, true};
  std::array<bool, 2> thighs{true, true};
};

/// Trunk, buttocks and thighs. The distance to the trunk is handed in.
float hips(const PosedBody& body, glm::vec3 p, float torso, const HipParts& parts);
float knee(const PosedBody& body, BodySide side, glm::vec3 p);
float ankle(const PosedBody& body, BodySide side, glm::vec3 p);
float shoulder(const PosedBody& body, BodySide side, glm::vec3 p, float torso);
float elbow(const PosedBody& body, BodySide side, glm::vec3 p);
float wrist(const PosedBody& body, BodySide side, glm::vec3 p);
float neck(const PosedBody& body, glm::vec3 p, float torso);

}  // namespace matside::joint_fields
