#include "illustration/illustrator.h"

#include "support/example_skeletons.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace matside {
namespace {

using testing_support::standingSkeleton;
using testing_support::supineSkeleton;

constexpr View fromTheSide{Angle::degrees(-20), Angle::degrees(25)};
constexpr PictureSize small{320, 220};

struct Pixel {
  int red;
  int green;
  int blue;
  int alpha;
};

Pixel pixelAt(const Bitmap& bitmap, int x, int y) {
  const std::size_t i =
      4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(bitmap.size.width) + static_cast<std::size_t>(x));
  return {bitmap.pixels[i], bitmap.pixels[i + 1], bitmap.pixels[i + 2], bitmap.pixels[i + 3]};
}

template <class Test>
int countPixels(const Bitmap& bitmap, Test test) {
  int count = 0;
  for (int y = 0; y < bitmap.size.height; ++y) {
    for (int x = 0; x < bitmap.size.width; ++x) {
      count += test(pixelAt(bitmap, x, y)) ? 1 : 0;
    }
  }
  return count;
}

bool isNear(Pixel pixel, Colour colour) {
  const auto differs = [](int a, float b) { return std::abs(a - static_cast<int>(b)) > 6; };
  return !differs(pixel.red, colour.red) && !differs(pixel.green, colour.green) && !differs(pixel.blue, colour.blue);
}

TEST(APicture, HasTheSizeThatWasAskedForAndIsOpaque) {
  Illustrator illustrator;
  for (const PictureSize size : {PictureSize{320, 220}, {1, 1}, {7, 333}, {501, 3}, {641, 480}}) {
    const Bitmap bitmap = illustrator.draw(supineSkeleton(), fromTheSide, size);
    EXPECT_EQ(bitmap.size, size);
    ASSERT_EQ(bitmap.pixels.size(), 4U * static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height));
    EXPECT_EQ(countPixels(bitmap, [](Pixel p) { return p.alpha != 255; }), 0);
  }
}

TEST(APicture, OfAnImpossibleSizeIsAsNearAsCanBe) {
  Illustrator illustrator;
  EXPECT_EQ(illustrator.draw(supineSkeleton(), fromTheSide, {0, -5}).size, (PictureSize{1, 1}));
}

TEST(APicture, ShowsEveryMaterialOfTheFigure) {
  Illustrator illustrator;
  const Bitmap bitmap = illustrator.draw(supineSkeleton(), fromTheSide, small);
  const Palette palette = paletteOf(PictureStyle::Colour);
  for (const Material material : {Material::Skin, Material::Leggings, Material::Top, Material::Hair}) {
    const Colour colour = palette[material].base;
    EXPECT_GT(countPixels(bitmap, [colour](Pixel p) { return isNear(p, colour); }), 40);
  }
  EXPECT_GT(countPixels(bitmap, [&](Pixel p) { return isNear(p, palette.mat); }), 500);
  EXPECT_GT(countPixels(bitmap, [&](Pixel p) { return isNear(p, palette.backdrop); }), 500);
}

TEST(APicture, HasTheSameBytesWhateverWasDrawnBefore) {
  Illustrator used;
  used.draw(standingSkeleton(), fromTheSide, {700, 500});
  used.draw(supineSkeleton(), {Angle::degrees(80), Angle::degrees(60)}, small, {PictureStyle::Line, {}});
  Illustrator fresh;
  EXPECT_EQ(used.draw(supineSkeleton(), fromTheSide, small), fresh.draw(supineSkeleton(), fromTheSide, small));
}

TEST(APicture, KeepsTheWholeFigureInside) {
  Illustrator illustrator;
  const PictureLook clear{PictureStyle::Colour, Surroundings::Transparent};
  for (const View& view :
       {fromTheSide, View{Angle::degrees(170), Angle::degrees(5)}, View{Angle::degrees(0), Angle::degrees(90)}}) {
    for (const PictureSize size : {PictureSize{320, 220}, {150, 400}}) {
      const Bitmap bitmap = illustrator.draw(standingSkeleton(), view, size, clear);
      for (int x = 0; x < size.width; ++x) {
        EXPECT_EQ(pixelAt(bitmap, x, 0).alpha, 0);
        EXPECT_EQ(pixelAt(bitmap, x, size.height - 1).alpha, 0);
      }
      for (int y = 0; y < size.height; ++y) {
        EXPECT_EQ(pixelAt(bitmap, 0, y).alpha, 0);
        EXPECT_EQ(pixelAt(bitmap, size.width - 1, y).alpha, 0);
      }
    }
  }
}

// A hole would be ground in the middle of a leg, seen from anywhere.
TEST(APicture, HasNoHolesInTheFigure) {
  Illustrator illustrator;
  const PictureLook lines{PictureStyle::Colour, Surroundings::Transparent};
  PosedSkeleton floating = standingSkeleton();
  for (const double azimuth : {0.0, 60.0, 140.0, 250.0}) {
    const Bitmap bitmap = illustrator.draw(floating, {Angle::degrees(azimuth), Angle::degrees(8)}, {400, 600}, lines);
    // Along each row of the trunk, what lies between the first and the last skin or cloth is never see-through.
    int holes = 0;
    for (int y = 180; y < 260; ++y) {
      int first = -1;
      int last = -1;
      for (int x = 0; x < 400; ++x) {
        if (pixelAt(bitmap, x, y).alpha == 255) {
          first = first < 0 ? x : first;
          last = x;
        }
      }
      for (int x = first + 2; first >= 0 && x < last - 1; ++x) {
        const bool alone = pixelAt(bitmap, x, y).alpha < 255 && pixelAt(bitmap, x - 1, y).alpha == 255 &&
                           pixelAt(bitmap, x + 1, y).alpha == 255 && pixelAt(bitmap, x, y - 1).alpha == 255 &&
                           pixelAt(bitmap, x, y + 1).alpha == 255;
        holes += alone ? 1 : 0;
      }
    }
    EXPECT_EQ(holes, 0);
  }
}

TEST(LineArt, IsBlackOnWhiteAndNothingElse) {
  Illustrator illustrator;
  const Bitmap bitmap = illustrator.draw(supineSkeleton(), fromTheSide, {1200, 800}, {PictureStyle::Line, {}});
  EXPECT_EQ(countPixels(bitmap, [](Pixel p) { return p.red != p.green || p.green != p.blue; }), 0);
  const int black = countPixels(bitmap, [](Pixel p) { return p.red < 20; });
  const int white = countPixels(bitmap, [](Pixel p) { return p.red == 255; });
  const int between = 1200 * 800 - black - white;
  EXPECT_GT(black, 4000);
  EXPECT_GT(white, 1200 * 800 * 9 / 10);
  EXPECT_LT(between, 3 * black);  // the smooth edges of the lines, no grey areas
}

TEST(DarkPaper, HasNoBrightGround) {
  Illustrator illustrator;
  const Bitmap bitmap = illustrator.draw(supineSkeleton(), fromTheSide, small, {PictureStyle::ColourOnDark, {}});
  EXPECT_LT(pixelAt(bitmap, 2, 2).red, 60);
  EXPECT_EQ(countPixels(bitmap, [](Pixel p) { return p.red > 250 && p.green > 250; }), 0);
}

TEST(ThinThings, AreDrawn) {
  Illustrator illustrator;
  PosedSkeleton skeleton = supineSkeleton();
  skeleton.straps.push_back(
      {{{-0.3F, 0.5F, 0.2F}, {0, 0.5F, 0.2F}, {0.3F, 0.45F, 0.2F}}, {{0, 1, 0}, {0, 1, 0}, {0, 1, 0}}});
  const Colour strap = paletteOf(PictureStyle::Colour)[Material::Strap].base;
  const Bitmap bitmap = illustrator.draw(skeleton, fromTheSide, {600, 400});
  EXPECT_GT(countPixels(bitmap, [strap](Pixel p) { return isNear(p, strap); }), 150);
}

class EveryProp : public testing::TestWithParam<PropShape> {};

TEST_P(EveryProp, CanBeDrawnInEveryStyle) {
  Illustrator illustrator;
  PosedSkeleton skeleton = supineSkeleton();
  const Bitmap without = illustrator.draw(skeleton, fromTheSide, small);
  skeleton.props.push_back(testing_support::propBeside(GetParam(), {0.15F, 0.09F, 0.09F}));
  EXPECT_NE(illustrator.draw(skeleton, fromTheSide, small), without);
  for (const PictureStyle style : {PictureStyle::ColourOnDark, PictureStyle::Line}) {
    EXPECT_EQ(illustrator.draw(skeleton, fromTheSide, small, {style, {}}).size, small);
  }
}

INSTANTIATE_TEST_SUITE_P(Props, EveryProp,
                         testing::Values(PropShape::Block, PropShape::Cushion, PropShape::Roll, PropShape::Blanket,
                                         PropShape::EyePillow, PropShape::Strap, PropShape::Chair, PropShape::Wall));

}  // namespace
}  // namespace matside
