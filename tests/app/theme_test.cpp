#include "theme/colors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace matside::app {
namespace {

constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3;
constexpr double matViewContrast = 7;
constexpr double highContrast = 7;

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

TEST_P(Schemes, KeepWordsThatCannotBePressedReadable) {
  const Colors& colors = colorsOf(GetParam());
  for (const QColor& ground : {colors.ground, colors.surface, colors.accentSoft, colors.primarySoft}) {
    EXPECT_GE(contrast(colors.ink, ground), textContrast) << ground.name().toStdString();
  }
  EXPECT_GE(contrast(colors.muted, colors.ground), textContrast);
}

class HighContrast : public testing::TestWithParam<Scheme> {};

TEST_P(HighContrast, MakesEveryTextStandOutSevenfold) {
  const Colors& colors = colorsOf(GetParam());
  for (const QColor& ground : {colors.ground, colors.surface}) {
    for (const QColor& text : {colors.ink, colors.muted, colors.accentText, colors.primary}) {
      EXPECT_GE(contrast(text, ground), highContrast)
          << text.name().toStdString() << " on " << ground.name().toStdString();
    }
  }
  EXPECT_GE(contrast(colors.onPrimary, colors.primary), highContrast);
  EXPECT_GE(contrast(colors.primary, colors.primarySoft), highContrast);
  EXPECT_GE(contrast(colors.ink, colors.accentSoft), highContrast);
  EXPECT_GE(contrast(colors.muted, colors.paper), highContrast);
}

TEST_P(HighContrast, MakesEveryEdgeStandOut) {
  const Colors& colors = colorsOf(GetParam());
  for (const QColor& edge : {colors.line, colors.outline, colors.accent, colors.primary}) {
    EXPECT_GE(contrast(edge, colors.ground), textContrast) << edge.name().toStdString();
  }
}

INSTANTIATE_TEST_SUITE_P(Both, HighContrast, testing::Values(Scheme::HighContrastLight, Scheme::HighContrastDark));

TEST_P(Schemes, TellTheDonePartOfARingFromItsTrack) {
  const Colors& colors = colorsOf(GetParam());
  EXPECT_GE(contrast(colors.primary, colors.track), shapeContrast);
}

/// How people see who lack one kind of cone, and those who see no colour: rows for red, green and blue, for linear
/// light.
struct Sight {
  const char* name;
  std::array<std::array<double, 3>, 3> of;
};

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009, for the
// whole lack of a cone. Grey: luminance by ITU-R BT.709.
constexpr std::array<double, 3> luminance = {0.2126, 0.7152, 0.0722};
constexpr std::array<Sight, 4> sights = {
    {{"without red cones",
      {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
     {"without green cones",
      {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
     {"without blue cones",
      {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
     {"in grey", {{luminance, luminance, luminance}}}}};

double toLinear(double value) {
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

float toScreen(double value) {
  const double light = std::clamp(value, 0.0, 1.0);
  return static_cast<float>(light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055);
}

QColor seen(const QColor& color, const Sight& sight) {
  const std::array<double, 3> light = {toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
  std::array<float, 3> out{};
  for (std::size_t row = 0; row < 3; ++row) {
    const auto& part = sight.of[row];
    out[row] = toScreen(part[0] * light[0] + part[1] * light[1] + part[2] * light[2]);
  }
  return QColor::fromRgbF(out[0], out[1], out[2]);
}

TEST_P(Schemes, StayApartForEyesThatSeeFewerColours) {
  const Colors& colors = colorsOf(GetParam());
  for (const Sight& sight : sights) {
    const auto apart = [&](const QColor& one, const QColor& other) {
      return contrast(seen(one, sight), seen(other, sight));
    };
    EXPECT_GE(apart(colors.primary, colors.track), shapeContrast) << "done and to do, " << sight.name;
    EXPECT_GE(apart(colors.primary, colors.surface), shapeContrast) << "chosen and not, " << sight.name;
    EXPECT_GE(apart(colors.accent, colors.surface), shapeContrast) << "the edge of a danger button, " << sight.name;
    EXPECT_GE(apart(colors.onPrimary, colors.primary), textContrast) << "words on a button, " << sight.name;
    EXPECT_GE(apart(colors.accentText, colors.surface), textContrast) << "words that warn, " << sight.name;
  }
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
