#include "kinematics/body_surface.h"

#include "base/contract.h"
#include "kinematics/spot_extent.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <iterator>
#include <utility>

namespace matside {
namespace {

constexpr float curlStep_deg = 15;
constexpr std::size_t mostPoints = 260;

SkinPatch thinned(const TriangleMesh& mesh, BodyPart part) {
  const std::size_t stride = mesh.positions.size() / mostPoints + 1;
  SkinPatch points;
  for (std::size_t i = 0; i < mesh.positions.size(); i += stride) {
    points.push_back({part, mesh.positions[i], mesh.normals[i]});
  }
  return points;
}

SkinPatch skinOf(const Anatomy& anatomy, BodyPart part, const HandShape& hand) {
  const BodyPart left = leftOf(part);
  const bool fine = left == BodyPart::LeftHand || left == BodyPart::LeftFoot;
  PartFlex flex;
  flex.hand = hand;
  const auto field = [&](glm::vec3 p) { return anatomy.distance(part, p, flex); };
  return thinned(extractSurface(field, anatomy.box(part), fine ? 0.011F : 0.018F), part);
}

SkinPatch mirrored(const SkinPatch& left) {
  SkinPatch right = left;
  for (SkinPoint& point : right) {
    point.part = isPaired(point.part) ? partOf(kindOf(point.part), BodySide::Right) : point.part;
    point.place.x = -point.place.x;
    point.normal.x = -point.normal.x;
  }
  return right;
}

}  // namespace

BodySurface::BodySurface(const Anatomy& anatomy) : m_anatomy(anatomy), m_bones(proportionsOf(anatomy.shape())) {
  for (std::size_t i = 0; i < bodyPartCount; ++i) {
    if (sideOf(bodyPartAt(i)) == BodySide::Left) {
      addPart(bodyPartAt(i));
    }
  }
  for (std::size_t i = 0; i < curlCount; ++i) {
    const HandShape hand{static_cast<float>(i) * curlStep_deg, 1, 0.3F};
    m_hands[i][0] = skinOf(m_anatomy, BodyPart::LeftHand, hand);
    m_hands[i][1] = mirrored(m_hands[i][0]);
  }
  addSpots();
  addPalms();
}

void BodySurface::addPart(BodyPart left) {
  SkinPatch skin = skinOf(m_anatomy, left, {});
  if (isPaired(left)) {
    m_parts[indexOf(partOf(kindOf(left), BodySide::Right))] = mirrored(skin);
  }
  m_parts[indexOf(left)] = std::move(skin);
}

void BodySurface::addSpots() {
  for (std::size_t i = 0; i < regionCount; ++i) {
    const auto region = static_cast<Region>(i);
    for (int k = 0; k < patchCount(region); ++k) {
      SkinPatch patch;
      for (const SkinPatch& part : m_parts) {
        std::ranges::copy_if(part, std::back_inserter(patch),
                             [&](const SkinPoint& point) { return belongs(point, region, k); });
      }
      contract(!patch.empty(), "every region has skin");
      m_spots[i][1].push_back(mirrored(patch));
      m_spots[i][0].push_back(std::move(patch));
    }
  }
}

// A fist has no finger pads to rest on.
void BodySurface::addPalms() {
  for (std::size_t i = 0; i < curlCount; ++i) {
    for (int k = 0; k < patchCount(Region::Palm); ++k) {
      SkinPatch patch;
      std::ranges::copy_if(m_hands[i][0], std::back_inserter(patch),
                           [k](const SkinPoint& point) { return belongs(point, Region::Palm, k); });
      if (!patch.empty()) {
        m_palms[i][1].push_back(mirrored(patch));
        m_palms[i][0].push_back(std::move(patch));
      }
    }
  }
}

std::size_t BodySurface::curlIndex(float fingerCurl_deg) {
  const auto nearest = static_cast<std::size_t>(std::lround(std::max(0.0F, fingerCurl_deg) / curlStep_deg));
  return std::min(nearest, curlCount - 1);
}

std::span<const SkinPoint> BodySurface::points(BodyPart part, float fingerCurl_deg) const {
  if (leftOf(part) != BodyPart::LeftHand) {
    return m_parts[indexOf(part)];
  }
  return m_hands[curlIndex(fingerCurl_deg)][indexOf(sideOf(part))];
}

const std::vector<SkinPatch>& BodySurface::patches(BodySpot spot, float fingerCurl_deg) const {
  if (spot.region == Region::Palm) {
    return m_palms[curlIndex(fingerCurl_deg)][indexOf(spot.side)];
  }
  return m_spots[static_cast<std::size_t>(spot.region)][indexOf(spot.side)];
}

SkinPoint BodySurface::middle(BodySpot spot) const {
  const SkinPatch& patch = patches(spot).front();
  SkinPoint mean;
  mean.part = patch.front().part;
  float count = 0;
  for (const SkinPoint& point : patch) {
    if (point.part == mean.part) {
      mean.place += point.place;
      mean.normal += point.normal;
      count += 1;
    }
  }
  mean.place /= count;
  if (glm::length(mean.normal) < 0.3F * count) {  // all round a limb: its middle is on the bone
    mean.normal = glm::vec3(0, 0, 1);
    return mean;
  }
  mean.normal = glm::normalize(mean.normal);
  for (int i = 0; i < 4; ++i) {  // the mean lies below the skin; the distance there is only roughly right
    mean.place -= mean.normal * m_anatomy.distance(mean.part, mean.place);
  }
  return mean;
}

}  // namespace matside
