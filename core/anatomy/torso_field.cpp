#include "anatomy/torso_field.h"

#include "anatomy/distance.h"

#include <algorithm>
#include <array>

namespace matside {

namespace {

using distance::ramp;

using Station = Profile<3>::Station;

// Along the spine from below the hip joints to the skull: half width, front, back.
constexpr std::array<Station, 19> stations{{{-0.085F, {0.060F, 0.045F, 0.040F}},
                                            {-0.060F, {0.118F, 0.062F, 0.066F}},
                                            {-0.030F, {0.156F, 0.078F, 0.090F}},
                                            {0.000F, {0.172F, 0.085F, 0.104F}},
                                            {0.050F, {0.163F, 0.089F, 0.097F}},
                                            {0.100F, {0.142F, 0.086F, 0.085F}},
                                            {0.145F, {0.122F, 0.080F, 0.075F}},
                                            {0.190F, {0.113F, 0.079F, 0.072F}},
                                            {0.240F, {0.117F, 0.083F, 0.078F}},
                                            {0.300F, {0.127F, 0.089F, 0.089F}},
                                            {0.360F, {0.136F, 0.090F, 0.097F}},
                                            {0.410F, {0.141F, 0.080F, 0.099F}},
                                            {0.440F, {0.139F, 0.066F, 0.092F}},
                                            {0.465F, {0.125F, 0.052F, 0.079F}},
                                            {0.485F, {0.098F, 0.045F, 0.066F}},
                                            {0.505F, {0.066F, 0.043F, 0.056F}},
                                            {0.530F, {0.049F, 0.044F, 0.049F}},
                                            {0.555F, {0.045F, 0.046F, 0.047F}},
                                            {0.592F, {0.045F, 0.048F, 0.049F}}}};

constexpr float endCap = 0.03F;
constexpr float fullerBack = 0.015F;
constexpr float fullerFlank = 0.008F;
// By how much a calm deep breath moves the wall of the trunk: enough to be seen, not more than a body does.
constexpr float risenBelly = 0.016F;
constexpr float risenBack = 0.009F;
constexpr float risenFlank = 0.005F;

// The part of the lower back that fills out when it rounds.
float lumbarBulge(float s) {
  const float u = (s - 0.195F) / 0.150F;
  return std::fabs(u) < 1 ? (1 - u * u) * (1 - u * u) : 0;
}

// The part of the trunk that a breath fills, between pelvis and lower ribs.
float breathBulge(float s) {
  const float u = (s - 0.190F) / 0.160F;
  return std::fabs(u) < 1 ? (1 - u * u) * (1 - u * u) : 0;
}

// The trunk is boxier than an ellipse between waist and shoulders.
float sectionExponent(float s) {
  return 2 + 0.5F * ramp(0.1F, 0.25F, s) * (1 - ramp(0.42F, 0.48F, s));
}

float ellipticDistance(glm::vec3 scaled, glm::vec3 radii) {
  const float level = glm::length(scaled);
  if (level < 1e-3F) {
    return -std::min(radii.x, radii.z);
  }
  return level * (level - 1) / glm::length(scaled / radii);
}

float boxyDistance(glm::vec2 scaled, glm::vec2 radii, float exponent) {
  const glm::vec2 sum(std::pow(scaled.x, exponent), std::pow(scaled.y, exponent));
  const float level = std::pow(sum.x + sum.y + 1e-9F, 1 / exponent);
  const glm::vec2 gradient(std::pow(scaled.x / level, exponent - 1) / radii.x,
                           std::pow(scaled.y / level, exponent - 1) / radii.y);
  return (level - 1) / std::sqrt(glm::dot(gradient, gradient) + 1e-9F);
}

float withBust(float d, const SpinePoint& p) {
  if (p.z <= -0.02F || p.s <= 0.22F || p.s >= 0.46F) {
    return d;
  }
  const float x = std::sqrt(p.x * p.x + 0.0004F) - 0.064F;
  return distance::join(d, distance::ellipsoid({x, p.s - 0.335F, p.z - 0.066F}, {0.056F, 0.056F, 0.048F}), 0.035F);
}

float spineGroove(const SpinePoint& p) {
  if (p.z >= 0 || p.s <= 0.06F || p.s >= 0.46F) {
    return 0;
  }
  return 0.0035F * std::exp(-p.x * p.x / (0.018F * 0.018F)) * ramp(0.06F, 0.12F, p.s) * (1 - ramp(0.38F, 0.46F, p.s));
}

}  // namespace

TorsoField::TorsoField(const BodyShape& shape) : m_shape(shape), m_profile(stations) {}

TorsoField::Section TorsoField::sectionAt(const SpinePoint& p, const TorsoFlex& flex) const {
  const auto [width, front, back] = m_profile.at(p.s);
  const float bulge = lumbarBulge(p.s) * flex.lumbarRounding;
  const float breath = breathBulge(p.s);
  const float build = ramp(0.52F, 0.40F, p.s);  // the neck keeps its size
  return {.width = width * glm::mix(1.0F, m_shape.torsoWidth, build) + fullerFlank * bulge +
                   risenFlank * breath * std::max(flex.bellyFullness, flex.backFullness),
          .depth = (p.z > 0 ? front : back) * glm::mix(1.0F, m_shape.torsoDepth, build) +
                   (p.z > 0 ? risenBelly * breath * flex.bellyFullness
                            : fullerBack * bulge + risenBack * breath * flex.backFullness)};
}

float TorsoField::bodyDistance(const SpinePoint& p, const TorsoFlex& flex) const {
  const Section section = sectionAt(p, flex);
  const float exponent = sectionExponent(p.s);
  const glm::vec2 scaled(std::fabs(p.x) / section.width, std::fabs(p.z) / section.depth);
  if (exponent > 2.02F && scaled.x + scaled.y > 0.4F) {
    return boxyDistance(scaled, {section.width, section.depth}, exponent);
  }
  return ellipticDistance({scaled.x, p.beyond / endCap, scaled.y}, {section.width, endCap, section.depth});
}

float TorsoField::neckline(const SpinePoint& p) {
  const float depth = glm::mix(0.026F, 0.066F, ramp(-0.02F, 0.03F, p.z));
  const float down = std::max(0.0F, (0.520F - p.s) / depth);
  return p.x * p.x / (0.070F * 0.070F) + down * down - 1;
}

float TorsoField::topThickness(const SpinePoint& p) const {
  const float above = p.s - m_shape.hem;
  if (above < -0.008F) {
    return 0;
  }
  const float covered = ramp(-0.008F, 0.004F, above) * ramp(-0.05F, 0.05F, neckline(p));
  const float loose = m_shape.looseness * (0.25F + 0.75F * std::exp(-above / 0.12F)) * (1 - ramp(0.36F, 0.44F, p.s));
  return covered * (0.0035F + 0.0035F * std::exp(-std::max(above, 0.0F) / 0.03F) + loose);
}

float TorsoField::distance(const SpinePoint& p, const TorsoFlex& flex) const {
  return withBust(bodyDistance(p, flex), p) + spineGroove(p) - topThickness(p);
}

glm::vec3 TorsoField::flexed(glm::vec3 p, const TorsoFlex& flex) const {
  const bool rounds = flex.lumbarRounding > 0 && lumbarBulge(p.y) > 0;
  const bool breathes = std::max(flex.bellyFullness, flex.backFullness) > 0 && breathBulge(p.y) > 0;
  if (!rounds && !breathes) {
    return p;
  }
  const SpinePoint at{p.x, p.y, p.z, 0};
  const Section slim = sectionAt(at, {});
  const Section full = sectionAt(at, flex);
  return {p.x * full.width / slim.width, p.y, p.z * full.depth / slim.depth};
}

}  // namespace matside
