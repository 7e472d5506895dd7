#include "illustration/vector_picture.h"

#include "illustration/illustrator.h"
#include "support/example_skeletons.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace matside {
namespace {

constexpr View fromTheSide{Angle::degrees(-20), Angle::degrees(25)};

VectorPicture traceOf(PictureStyle style) {
  Illustrator illustrator;
  return illustrator.trace(testing_support::supineSkeleton(), fromTheSide, {1200, 800}, {style, {}});
}

class EveryStyle : public testing::TestWithParam<PictureStyle> {};

TEST_P(EveryStyle, TracesToAFewWellFormedPaths) {
  const VectorPicture picture = traceOf(GetParam());
  EXPECT_EQ(picture.width, 1200);
  EXPECT_EQ(picture.height, 800);
  EXPECT_GE(picture.layers.size(), 5U);
  EXPECT_LE(picture.layers.size(), 80U);
  for (const VectorLayer& layer : picture.layers) {
    ASSERT_FALSE(layer.steps.empty());
    EXPECT_EQ(layer.steps.front().verb, PathVerb::Move);
    EXPECT_EQ(layer.steps.back().verb, PathVerb::Close);
    EXPECT_GT(layer.opacity, 0);
    EXPECT_LE(layer.opacity, 1);
  }
}

TEST_P(EveryStyle, StaysInsideThePicture) {
  for (const VectorLayer& layer : traceOf(GetParam()).layers) {
    for (const PathStep& step : layer.steps) {
      if (step.verb != PathVerb::Close) {
        EXPECT_TRUE(std::isfinite(step.end().x) && std::isfinite(step.end().y));
        EXPECT_GE(step.end().x, -40);
        EXPECT_LE(step.end().x, 1240);
      }
    }
  }
}

TEST_P(EveryStyle, MakesASmallSvg) {
  const std::string svg = svgOf(traceOf(GetParam()));
  EXPECT_TRUE(svg.starts_with("<svg "));
  EXPECT_TRUE(svg.ends_with("</svg>\n"));
  EXPECT_LT(svg.size(), 70000U);
  EXPECT_EQ(svg.find("nan"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Styles, EveryStyle,
                         testing::Values(PictureStyle::Colour, PictureStyle::ColourOnDark, PictureStyle::Line));

TEST(Svg, WritesRelativeStepsInTenths) {
  VectorLayer layer;
  layer.colour = Colour::hex(0x0A0B0C);
  layer.opacity = 0.5F;
  const auto step = [](PathVerb verb, glm::vec2 p) { return PathStep{verb, {glm::vec2(0), glm::vec2(0), p}}; };
  layer.steps = {step(PathVerb::Move, {10, 20}),
                 step(PathVerb::Line, {12.5F, 19}),
                 step(PathVerb::Line, {12.5F, 0}),
                 {PathVerb::Cubic, {glm::vec2(13, 0), glm::vec2(14, 1), glm::vec2(15, 2)}},
                 {PathVerb::Close, {}}};
  const std::string svg = svgOf({40, 30, {layer}});
  EXPECT_NE(svg.find("fill=\"#0A0B0C\" fill-opacity=\"0.50\""), std::string::npos);
  EXPECT_NE(svg.find("d=\"M10 20l2.5-1l0-19c0.5 0 1.5 1 2.5 2Z\""), std::string::npos);
}

TEST(Svg, IsTheSameEachTime) {
  EXPECT_EQ(svgOf(traceOf(PictureStyle::Colour)), svgOf(traceOf(PictureStyle::Colour)));
}

}  // namespace
}  // namespace matside
