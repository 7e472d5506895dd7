#pragma once

#include "anatomy/anatomy.h"
#include "figure/body_spot.h"

#include <array>
#include <glm/vec3.hpp>
#include <span>
#include <vector>

namespace matside {

/// A point of the skin of a part, in the part's own space, and the direction out of it there.
struct SkinPoint {
  BodyPart part = BodyPart::Torso;
  glm::vec3 place{0};
  glm::vec3 normal{0};
};

using SkinPatch = std::vector<SkinPoint>;

/// The skin of one person as points to measure contact with: of every part, and of every spot that can rest on
/// something. Immutable once made; making it takes some milliseconds, so keep it.
class BodySurface {
 public:
  explicit BodySurface(const Anatomy& anatomy = Anatomy());

  const Anatomy& anatomy() const { return m_anatomy; }
  const BodyProportions& bones() const { return m_bones; }

  /// All round a part; of a hand, with fingers curled about as far as given.
  std::span<const SkinPoint> points(BodyPart part, float fingerCurl_deg = 0) const;

  /// The patches of a spot; each of them has to touch. Most spots have one. A palm depends on how far the fingers are
  /// curled.
  const std::vector<SkinPatch>& patches(BodySpot spot, float fingerCurl_deg = 0) const;

  /// The point in the middle of a spot; of one that spans two bones, in the middle of what is on the upper one.
  SkinPoint middle(BodySpot spot) const;

 private:
  static constexpr std::size_t curlCount = 5;

  static std::size_t curlIndex(float fingerCurl_deg);
  void addPart(BodyPart left);
  void addSpots();
  void addPalms();

  Anatomy m_anatomy;
  BodyProportions m_bones;
  std::array<SkinPatch, bodyPartCount> m_parts;
  std::array<std::array<SkinPatch, 2>, curlCount> m_hands;  ///< by curl and side
  std::array<std::array<std::vector<SkinPatch>, 2>, regionCount> m_spots;
  std::array<std::array<std::vector<SkinPatch>, 2>, curlCount> m_palms;  ///< by curl and side
};

}  // namespace matside
