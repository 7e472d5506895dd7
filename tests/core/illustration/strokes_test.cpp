#include "illustration/strokes.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

TEST(LineArtOfAProp, HasTheEdgesOfABlockOnItsSurface) {
  const PropSolid block{PropShape::Block, {0.115F, 0.05F, 0.075F}, 0};
  const std::vector<Stroke> lines = propLines(block, 17);
  EXPECT_EQ(lines.size(), 12U);
  for (const Stroke& line : lines) {
    EXPECT_EQ(line.piece, 17U);
    for (std::size_t i = 1; i + 1 < line.points.size(); ++i) {
      EXPECT_NEAR(propDistance(line.points[i], block), 0, 0.001F);
    }
  }
}

TEST(LineArtOfAProp, LiesOnABlanketThatHangsDown) {
  const PropSolid draped{PropShape::Blanket, {0.25F, 0.03F, 0.18F}, 0.04F};
  for (const Stroke& line : propLines(draped, 17)) {
    for (const glm::vec3 place : line.points) {
      EXPECT_NEAR(propDistance(place, draped), 0, 0.003F);
    }
  }
}

TEST(LineArt, IsOfOneWeightFromEndToEnd) {
  for (const Stroke& stroke : faceStrokes(HairKind::Bun)) {
    const Stroke line = asLineArt(stroke);
    EXPECT_EQ(line.radius, fineLine);
    EXPECT_EQ(line.ends, StrokeEnds::Even);
    EXPECT_EQ(line.ink, Ink::None);
  }
}

}  // namespace
}  // namespace matside
