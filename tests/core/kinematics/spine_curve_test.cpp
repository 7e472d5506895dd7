#include "kinematics/spine_curve.h"

#include <gtest/gtest.h>

#include <cmath>
#include <glm/geometric.hpp>

namespace matside {
namespace {

constexpr float stepLength = static_cast<float>((spine::top - spine::bottom) / (spine::sampleCount - 1));

// A spine bent forward evenly, `bend` radians in all.
SpineCurve::Frames bentBy(float bend) {
  SpineCurve::Frames frames;
  for (std::size_t i = 0; i < frames.size(); ++i) {
    const float angle = bend * static_cast<float>(i) / static_cast<float>(frames.size() - 1);
    const float c = std::cos(angle);
    const float s = std::sin(angle);
    frames[i].axes = {{1, 0, 0}, {0, c, s}, {0, -s, c}};
    if (i > 0) {
      frames[i].origin = frames[i - 1].origin + 0.5F * stepLength * (frames[i - 1].axes[1] + frames[i].axes[1]);
    }
  }
  return frames;
}

TEST(SpineCurve, FindsThePlaceItHasJustCarriedToTheWorld) {
  for (const float bend : {0.0F, 0.8F, -0.5F}) {
    const SpineCurve::Frames frames = bentBy(bend);
    const SpineCurve curve(frames);
    for (const glm::vec3 xsz : {glm::vec3(0.05F, 0.1F, 0.02F), {-0.08F, 0.31F, -0.09F}, {0, 0.55F, 0.04F}}) {
      const SpinePoint found = curve.beside(curve.toWorld(xsz));
      EXPECT_NEAR(found.x, xsz.x, 1e-3F);
      EXPECT_NEAR(found.s, xsz.y, 1e-3F);
      EXPECT_NEAR(found.z, xsz.z, 1e-3F);
      EXPECT_FLOAT_EQ(found.beyond, 0);
    }
  }
}

TEST(SpineCurve, FindsTheSamePlaceFromAnyLengthNearby) {
  const SpineCurve::Frames frames = bentBy(0.9F);
  const SpineCurve curve(frames);
  for (const glm::vec3 xsz : {glm::vec3(0.05F, 0.1F, 0.02F), {-0.08F, 0.31F, -0.09F}, {0, 0.57F, 0.04F}}) {
    const glm::vec3 world = curve.toWorld(xsz);
    for (const float off : {-0.03F, 0.0F, 0.02F}) {
      EXPECT_FLOAT_EQ(curve.beside(world, xsz.y + off).s, curve.beside(world).s);
    }
  }
  EXPECT_FLOAT_EQ(curve.beside({0, -0.05F, 0}, 0).beyond, curve.beside({0, -0.05F, 0}).beyond);
}

TEST(SpineCurve, SaysHowFarAPointLiesBeyondItsEnds) {
  const SpineCurve::Frames frames = bentBy(0);
  const SpineCurve curve(frames);
  const float length = stepLength * static_cast<float>(spine::sampleCount - 1);
  EXPECT_NEAR(curve.beside({0.01F, -0.05F, 0}).beyond, 0.05F, 1e-4F);
  EXPECT_NEAR(curve.beside({0.01F, length + 0.03F, 0}).beyond, 0.03F, 1e-4F);
  EXPECT_NEAR(curve.beside({0.01F, length + 0.03F, 0}).s, spine::top, 1e-4);
}

}  // namespace
}  // namespace matside
