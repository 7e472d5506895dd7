#pragma once

#include "figure/posture.h"
#include "kinematics/body_surface.h"
#include "kinematics/posed_skeleton.h"
#include "prop/prop.h"

#include <span>
#include <vector>

namespace matside {

/// The props of one posture, ready to be put where the body needs them again and again while it settles.
/// A prop whose kind or form is not known is left out.
class PropPlacing {
 public:
  PropPlacing(const Posture& posture, std::span<const PropKind> kinds, const BodySurface& surface);

  /// Puts every prop where it belongs for this body; replaces the skeleton's props.
  void place(PosedSkeleton& skeleton) const;

  /// The index of a prop in the skeleton's list; none for an unknown name.
  std::optional<std::size_t> indexOf(const std::string& name) const;
  const PlacedProp& placed(std::size_t index) const { return m_entries[index].placed; }
  std::size_t count() const { return m_entries.size(); }

 private:
  struct Entry {
    std::string name;
    PlacedProp placed;
    PosedProp prop;
    std::vector<SkinPoint> spots;
    std::optional<std::size_t> on;
  };

  Frame frameFor(const Entry& entry, const PosedSkeleton& skeleton) const;
  glm::vec3 middleOf(const PosedSkeleton& skeleton, std::span<const SkinPoint> spots) const;
  Frame worn(const Entry& entry, const PosedSkeleton& skeleton) const;
  Frame standing(const Entry& entry, const PosedSkeleton& skeleton) const;

  const BodySurface& m_surface;
  std::vector<Entry> m_entries;  ///< what others stand on comes first
};

}  // namespace matside
