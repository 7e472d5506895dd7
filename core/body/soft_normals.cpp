#include "body/soft_normals.h"

#include "anatomy/distance.h"

#include <glm/geometric.hpp>

namespace matside {

namespace {

struct Ellipsoid {
  glm::vec3 centre;
  glm::vec3 radii;
};

constexpr Ellipsoid seatVolume{{0, -0.02F, -0.02F}, {0.20F, 0.15F, 0.14F}};
constexpr Ellipsoid headVolume{{0, 0, 0}, {0.08F, 0.115F, 0.10F}};
constexpr Ellipsoid hairVolume{{0, 0.03F, -0.015F}, {0.08F, 0.09F, 0.10F}};
constexpr Ellipsoid footVolume{{0, -0.045F, 0.06F}, {0.040F, 0.040F, 0.16F}};
constexpr Ellipsoid handVolume{{0, -0.075F, 0.012F}, {0.045F, 0.12F, 0.030F}};

glm::vec3 outwardOf(const Ellipsoid& volume, const Frame& frame, glm::vec3 world) {
  return glm::normalize(frame.axes * ((frame.toLocal(world) - volume.centre) / (volume.radii * volume.radii)));
}

glm::vec3 awayFromBone(const Frame& frame, glm::vec3 world) {
  const glm::vec3 offset = world - frame.origin;
  return glm::normalize(offset - frame.axes[1] * glm::dot(offset, frame.axes[1]) + glm::vec3(1e-5F));
}

Frame seatOf(const PosedSkeleton& skeleton) {
  const glm::mat3& left = skeleton.leg(BodySide::Left).gluteal.axes;
  const glm::mat3& right = skeleton.leg(BodySide::Right).gluteal.axes;
  const glm::vec3 up = glm::normalize(left[1] + right[1]);
  const glm::vec3 across = left[0] + right[0];
  const glm::vec3 aside = glm::normalize(across - up * glm::dot(across, up));
  return {skeleton.pelvis.origin, {aside, up, glm::cross(aside, up)}};
}

}  // namespace

SoftNormals::SoftNormals(const PosedBody& body) : m_body(body), m_seat(seatOf(body.skeleton())) {}

glm::vec3 SoftNormals::at(BodyPart part, glm::vec3 world) const {
  const Frame& frame = m_body.frame(part);
  switch (kindOf(part)) {
    case PartKind::Glute:
      return outwardOf(seatVolume, m_seat, world);
    case PartKind::Head:
      return outwardOf(headVolume, frame, world);
    case PartKind::Hair:
      return outwardOf(hairVolume, frame, world);
    case PartKind::Foot:
      return outwardOf(footVolume, frame, world);
    case PartKind::Hand:
      return outwardOf(handVolume, frame, world);
    case PartKind::Torso:
    case PartKind::Thigh:
    case PartKind::Shin:
    case PartKind::UpperArm:
    case PartKind::Forearm:
      break;
  }
  return awayFromBone(frame, world);
}

glm::vec3 SoftNormals::ofTrunk(const SpinePoint& p, glm::vec3 world) const {
  const Frame place = m_body.spine().at(p.s);
  // The section is about 1.6 times as wide as deep.
  glm::vec3 outward = place.axes[0] * (p.x / 0.026F) + place.axes[2] * (p.z / 0.0105F);
  if (p.s < 0) {
    outward += m_body.frame(BodyPart::Torso).axes[1] * (p.s * 60);
  }
  outward = glm::normalize(outward + glm::vec3(1e-6F));
  const float seat = distance::ramp(0.26F, 0.14F, p.s);
  return seat > 0 ? glm::normalize(glm::mix(outward, outwardOf(seatVolume, m_seat, world), seat)) : outward;
}

}  // namespace matside
