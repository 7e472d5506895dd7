#include "figure/props_beside.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

TEST(Looks, StayInsideTheirRanges) {
  Looks looks;
  looks.build = -3;
  looks.legs = 2;
  looks.stature_cm = 300;
  const Looks inside = limited(looks);
  EXPECT_EQ(inside.build, -1);
  EXPECT_EQ(inside.legs, 1);
  EXPECT_EQ(inside.stature_cm, tallest_cm);
}

TEST(Looks, AreFoundByTheirNames) {
  EXPECT_EQ(namedIn<HairKind>(hairKindNames, "covered"), HairKind::Covered);
  EXPECT_EQ(namedIn<ClothColour>(clothColourNames, "black"), ClothColour::Black);
  EXPECT_FALSE(namedIn<SkinTone>(skinToneNames, "green"));
}

TEST(PropsBesideAPerson, AreSmallerBesideATallerOne) {
  PropKind block;
  block.forms = {{PropFormId("low"), "low", PropShape::Block, Length::centimetres(23), Length::centimetres(15),
                  Length::centimetres(10)}};
  Looks tall;
  tall.stature_cm = 168 * 1.1;
  EXPECT_NEAR(propsBeside(tall, std::array{block}).front().forms.front().width.metres(), 0.23 / 1.1, 1e-9);
  EXPECT_EQ(propsBeside({}, std::array{block}).front().forms.front().width, block.forms.front().width);
}

}  // namespace
}  // namespace matside
