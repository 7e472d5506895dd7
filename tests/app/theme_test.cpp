#include "theme/colors.h"

#include <gtest/gtest.h>

namespace matside::app {
namespace {

constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3;
constexpr double matViewContrast = 7;

class Schemes : public testing::TestWithParam<Scheme> {};

TEST_P(Schemes, KeepEveryTextReadableOnItsGround) {
  const Colors& colors = colorsOf(GetParam());
  for (const QColor& ground : {colors.ground, colors.surface}) {
    for (const QColor& text : {colors.ink, colors.muted, colors.accentText, colors.primary}) {
      EXPECT_GE(contrast(text, ground), textContrast)
          << text.name().toStdString() << " on " << ground.name().toStdString();
    }
  }
  EXPECT_GE(contrast(colors.onPrimary, colors.primary), textContrast);
  EXPECT_GE(contrast(colors.primary, colors.primarySoft), textContrast);
  EXPECT_GE(contrast(colors.muted, colors.paper), textContrast);
  EXPECT_GE(contrast(colors.ink, colors.accentSoft), textContrast);
}

TEST_P(Schemes, TellTheDonePartOfARingFromItsTrack) {
  const Colors& colors = colorsOf(GetParam());
  EXPECT_GE(contrast(colors.primary, colors.track), shapeContrast);
}

INSTANTIATE_TEST_SUITE_P(All, Schemes,
                         testing::Values(Scheme::Light, Scheme::Dark, Scheme::HighContrastLight,
                                         Scheme::HighContrastDark));

TEST(MatViewColors, StandOutSevenfold) {
  const Colors& colors = colorsOf(Scheme::Dark);
  EXPECT_GE(contrast(colors.ink, colors.ground), matViewContrast);
  EXPECT_GE(contrast(colors.accent, colors.ground), matViewContrast);
  EXPECT_GE(contrast(colors.muted, colors.ground), matViewContrast);
}

TEST(Contrast, IsTwentyOneBetweenBlackAndWhite) {
  EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
}

}  // namespace
}  // namespace matside::app
