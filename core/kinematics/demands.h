#pragma once

#include "figure/posture.h"
#include "kinematics/overlap.h"
#include "kinematics/prop_placing.h"
#include "kinematics/touch.h"

#include <array>
#include <span>
#include <vector>

namespace matside {

/// One thing a settled body must fulfil, as a residual that should be zero: millimetres, or what counts as much.
/// It changes with the body as the sum over its terms of `direction . movement of anchor`.
struct Demand {
  struct Term {
    Anchor anchor;
    glm::vec3 direction{0};
  };
  std::array<Term, 2> terms;
  float residual = 0;
};

/// A declared contact as it stands.
struct ContactState {
  BodySpot spot;
  Contact contact;
  float off = 0;  ///< metres from where it should be: positive too far, negative too deep
};

/// A declared grip as it stands.
struct GripState {
  BodySide hand = BodySide::Left;
  Grip grip;
  float off = 0;  ///< metres between the palm and its place
};

/// What a posture asks of a body, measured on any pose of it.
class Demands {
 public:
  Demands(const Posture& posture, const BodySurface& surface, const PropPlacing& props);

  std::vector<Demand> measure(const PosedSkeleton& skeleton) const;

  std::vector<ContactState> contacts(const PosedSkeleton& skeleton) const;
  std::vector<GripState> grips(const PosedSkeleton& skeleton) const;
  std::vector<Overlap> overlaps(const PosedSkeleton& skeleton) const { return overlapsOf({m_surface, skeleton}); }

 private:
  struct Rest {
    BodySpot spot;
    Contact contact;
    std::span<const SkinPoint> patch;
    std::vector<BodyPart> onParts;
    std::optional<std::size_t> onProp;
    float pressed = 0;
  };

  std::optional<Touch> touchOf(const Rest& rest, const SkinnedPose& body) const;
  void addContacts(const SkinnedPose& body, std::vector<Demand>& demands) const;
  void addOverlaps(const SkinnedPose& body, std::vector<Demand>& demands) const;

  const Posture& m_posture;
  const BodySurface& m_surface;
  const PropPlacing& m_props;
  std::vector<Rest> m_rests;
};

}  // namespace matside
