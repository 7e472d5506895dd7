#include "anatomy/hand_field.h"

#include "anatomy/distance.h"
#include "anatomy/limb_fields.h"

#include <array>

namespace matside {

namespace {

struct Finger {
  float x;
  float y;
  float length;
  float radius;
};

// Index finger first.
constexpr std::array<Finger, 4> fingers{{{0.0275F, -0.086F, 0.070F, 0.0090F},
                                         {0.0095F, -0.090F, 0.079F, 0.0090F},
                                         {-0.0085F, -0.086F, 0.073F, 0.0090F},
                                         {-0.0255F, -0.078F, 0.057F, 0.0078F}}};
constexpr std::array<float, 3> phalanges{0.46F, 0.30F, 0.24F};
constexpr float taper = 0.0007F;

float fingerDistance(glm::vec3 p, std::size_t index, const HandShape& shape) {
  const Finger& finger = fingers[index];
  // Fingers curl a little more towards the small one, and the knuckle less than the joints.
  const float bend = shape.curl_deg * 0.017453293F * (1 + 0.13F * static_cast<float>(index));
  float angle = 0.8F * bend;
  float radius = finger.radius;
  glm::vec3 joint(finger.x, finger.y, 0);
  float nearest = 1e9F;
  for (const float part : phalanges) {
    const glm::vec3 direction =
        glm::normalize(glm::vec3(finger.x * 2.2F * shape.spread, -std::cos(angle), std::sin(angle)));
    const glm::vec3 next = joint + direction * (finger.length * part);
    nearest = std::min(nearest, distance::cone(p, {joint, next, radius, radius - taper}));
    radius -= taper;
    joint = next;
    angle += bend;
  }
  return nearest;
}

float thumbDistance(glm::vec3 p, float across) {
  const glm::vec3 base(0.022F, -0.020F, 0.008F);
  const glm::vec3 knuckle = glm::mix(glm::vec3(0.045F, -0.050F, 0.014F), glm::vec3(0.030F, -0.052F, 0.024F), across);
  const glm::vec3 tip = glm::mix(glm::vec3(0.057F, -0.078F, 0.016F), glm::vec3(0.022F, -0.078F, 0.032F), across);
  return std::min(distance::cone(p, {base, knuckle, 0.0125F, 0.0105F}),
                  distance::cone(p, {knuckle, tip, 0.0105F, 0.0085F}));
}

}  // namespace

float handDistance(glm::vec3 p, const HandShape& shape) {
  float d = limb::palm().distance(p);
  d = distance::join(d, distance::ellipsoid(p - glm::vec3(0.020F, -0.034F, 0.010F), {0.016F, 0.032F, 0.013F}), 0.012F);
  d = distance::join(d, distance::ellipsoid(p - glm::vec3(-0.022F, -0.045F, 0.008F), {0.012F, 0.034F, 0.010F}), 0.012F);
  for (std::size_t i = 0; i < fingers.size(); ++i) {
    d = distance::join(d, fingerDistance(p, i, shape), 0.005F);
  }
  return distance::join(d, thumbDistance(p, shape.thumbIn), 0.009F);
}

}  // namespace matside
