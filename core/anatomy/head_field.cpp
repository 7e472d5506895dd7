#include "anatomy/head_field.h"

#include "anatomy/distance.h"

namespace matside {

namespace {

using distance::ball;
using distance::cone;
using distance::cut;
using distance::ellipsoid;
using distance::join;

constexpr glm::vec3 earCentre{0.0725F, -0.012F, -0.012F};
constexpr glm::vec3 earRadii{0.0065F, 0.0275F, 0.0165F};
constexpr float earTurn_deg = -18;
constexpr float earLean_deg = -10;

// Below, `m` is the point folded onto the left half.
float skullDistance(glm::vec3 p, glm::vec3 m) {
  float d = ellipsoid(p - glm::vec3(0, 0.028F, -0.012F), {0.072F, 0.084F, 0.092F});
  d = join(d, ellipsoid(p - glm::vec3(0, -0.012F, 0.034F), {0.056F, 0.082F, 0.054F}), 0.035F);
  const float jaw = cone(m, {{0.041F, -0.050F, 0.006F}, {0.008F, -0.090F, 0.070F}, 0.021F, 0.0165F});
  d = join(d, jaw, 0.045F);
  const float cheek = ellipsoid(m - glm::vec3(0.033F, -0.024F, 0.056F), {0.025F, 0.028F, 0.026F});
  return join(d, cheek, 0.045F);
}

float withEyes(float d, glm::vec3 m) {
  d = join(d, ellipsoid(m - glm::vec3(0.028F, 0.024F, 0.072F), {0.026F, 0.010F, 0.014F}), 0.02F);
  d = cut(d, -ball(m, {0.030F, 0.001F, 0.108F}, 0.019F), 0.022F);
  return join(d, ellipsoid(m - glm::vec3(0.030F, -0.001F, 0.080F), {0.0155F, 0.0105F, 0.0085F}), 0.006F);
}

float withNoseAndMouth(float d, glm::vec3 p, glm::vec3 m) {
  d = join(d, cone(p, {{0, 0.010F, 0.083F}, {0, -0.030F, 0.1035F}, 0.0060F, 0.0092F}), 0.014F);
  d = join(d, ball(m, {0.0095F, -0.0335F, 0.0915F}, 0.0078F), 0.006F);
  d = join(d, ellipsoid(p - glm::vec3(0, -0.0555F, 0.0835F), {0.021F, 0.0065F, 0.010F}), 0.008F);
  return join(d, ellipsoid(p - glm::vec3(0, -0.0645F, 0.0815F), {0.017F, 0.0065F, 0.010F}), 0.005F);
}

float earDistance(glm::vec3 m) {
  return ellipsoid(distance::turnedY(distance::turnedX(m - earCentre, earLean_deg), earTurn_deg), earRadii);
}

float hairline(glm::vec3 p) {
  // A slanted plane, bent down at the temples.
  const float temple = 0.55F * std::max(0.0F, std::fabs(p.x) - 0.045F) * distance::ramp(-0.065F, -0.02F, p.z);
  const float growth = p.y * 0.732F - p.z * 0.681F - 0.0045F + temple;
  // Not on the ears.
  return std::min(growth, earDistance({std::fabs(p.x), p.y, p.z}) - 0.0015F);
}

// Outside the oval of the face.
float scarfBorder(glm::vec3 p) {
  const float oval = ellipsoid({p.x, p.y + 0.016F, 0}, {0.052F, 0.074F, 1});
  return std::max(oval, 0.030F - p.z);
}

float bunDistance(glm::vec3 p) {
  return ellipsoid(distance::turnedX(p - bunCentre, -30), {0.038F, 0.030F, 0.038F});
}

}  // namespace

float headDistance(glm::vec3 p) {
  const glm::vec3 m(std::fabs(p.x), p.y, p.z);
  float d = withNoseAndMouth(withEyes(skullDistance(p, m), m), p, m);
  return join(d, earDistance(m), 0.006F);
}

float hairGrowth(glm::vec3 p, HairKind kind) {
  switch (kind) {
    case HairKind::Bun:
    case HairKind::Short:
    case HairKind::Curly:
      return hairline(p);
    case HairKind::Shaven:
      return -1;
    case HairKind::Covered:
      return scarfBorder(p);
  }
  return -1;
}

float hairDistance(glm::vec3 p, HairKind kind) {
  const float cap = ellipsoid(p - glm::vec3(0, 0.030F, -0.014F), {0.0805F, 0.0925F, 0.099F});
  // Towards the hairline the hair lies flat: there the head itself carries the colour of the hair.
  const float flat = cap + 0.015F * distance::ramp(0.045F, -0.004F, hairline(p));
  switch (kind) {
    case HairKind::Bun:
      return join(flat, bunDistance(p), 0.007F);
    case HairKind::Short:
      return flat;
    case HairKind::Curly: {
      const float cloud = ellipsoid(p - glm::vec3(0, 0.042F, -0.030F), {0.104F, 0.106F, 0.108F});
      return join(flat, cut(cloud, 0.010F - hairline(p), 0.025F), 0.010F);
    }
    case HairKind::Shaven:
      return cap + 0.030F;  // nothing to be seen
    case HairKind::Covered: {
      const float wrap = ellipsoid(p - glm::vec3(0, 0.002F, -0.016F), {0.0845F, 0.122F, 0.104F});
      return cut(wrap, -0.004F - scarfBorder(p), 0.012F);
    }
  }
  return flat;
}

glm::vec3 earPoint(float u, float v) {
  const glm::vec3 onEar(0.0062F, earRadii.y * v, earRadii.z * u);
  return earCentre + distance::turnedX(distance::turnedY(onEar, -earTurn_deg), -earLean_deg);
}

}  // namespace matside
