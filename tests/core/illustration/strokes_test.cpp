#include "illustration/strokes.h"

#include "illustration/tone_islands.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace matside {
namespace {

constexpr PictureSize tiny{60, 40};

/// A wall of skin that fills a tiny picture and faces who looks at it, farther away than anything drawn on it, but for
/// columns where something stands before it.
struct Wall {
  GBuffer buffer{tiny, 1, {0, 0, tiny.width, tiny.height}};
  Camera camera{View{Angle::degrees(0), Angle::degrees(0)}};

  Wall() {
    constexpr std::array corners{glm::vec3(-0.3F, -0.2F, 0), glm::vec3(0.3F, 0.2F, 0)};
    camera.frame(corners, tiny, 0);
    for (std::size_t i = 0; i < buffer.count(); ++i) {
      buffer.sample(i).material = Material::Skin;
      buffer.sample(i).nz = 120;
      buffer.depth(i) = 100;
    }
  }

  void hide(int from, int to) {
    for (int y = 0; y < tiny.height; ++y) {
      for (int x = from; x < to; ++x) {
        buffer.depth(buffer.index(x, y)) = 0;
      }
    }
  }

  /// Whether anything is inked in a column, after a line was drawn right across.
  std::array<bool, tiny.width> inked() const {
    InkLayer ink(buffer);
    const Stroke stroke{{{-0.25F, 0, 0}, {0.25F, 0, 0}}, 1, Ink::Eye, 0};
    drawStroke(ink, buffer, camera, stroke, 1);
    std::array<bool, tiny.width> columns{};
    for (int y = 0; y < tiny.height; ++y) {
      for (int x = 0; x < tiny.width; ++x) {
        columns[static_cast<std::size_t>(x)] |= ink.strength(buffer.index(x, y)) > 0;
      }
    }
    return columns;
  }
};

TEST(AStroke, IsOneLineWhereALittleOfItIsHidden) {
  Wall wall;
  wall.hide(28, 31);
  const auto columns = wall.inked();
  EXPECT_TRUE(columns[20] && columns[29] && columns[40]);
}

TEST(AStroke, IsDrawnOnceWhereMuchOfItIsHidden) {
  Wall wall;
  wall.hide(20, 40);
  const auto columns = wall.inked();
  EXPECT_NE(columns[12], columns[48]);
  EXPECT_FALSE(columns[30]);
}

TEST(AStroke, IsLeftOutWhereOnlyASpeckIsSeen) {
  Wall wall;
  wall.hide(0, 29);
  wall.hide(31, tiny.width);
  for (const bool column : wall.inked()) {
    EXPECT_FALSE(column);
  }
}

TEST(ToneIslands, LeaveNoPaleRingWhereLightIsTakenAway) {
  Wall wall;
  for (int y = 0; y < tiny.height; ++y) {
    for (int x = 0; x < tiny.width; ++x) {
      // Rises to light in the middle only, over a rim that is nearly light.
      const int away = std::max(std::abs(x - 30), std::abs(y - 20));
      wall.buffer.sample(wall.buffer.index(x, y)).tone = static_cast<std::uint8_t>(away < 4   ? shadeTone + 9
                                                                                   : away < 6 ? shadeTone - 2
                                                                                              : shadeTone - 30);
    }
  }
  calmTones(wall.buffer, 200);
  for (std::size_t i = 0; i < wall.buffer.count(); ++i) {
    EXPECT_LE(wall.buffer.sample(i).tone, shadeTone - 6);
  }
}

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
