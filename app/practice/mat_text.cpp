#include "practice/mat_text.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QScreen>

#include <algorithm>

namespace matside::app {
namespace {

// No screen in a house is coarser or finer than this; projectors and virtual machines report sizes of 0 or 1 m.
constexpr double coarsest = 50;
constexpr double finest = 400;

}  // namespace

Scheme matScheme() {
  switch (theme::scheme()) {
    case Scheme::Light:
    case Scheme::Dark:
      return Scheme::Dark;
    case Scheme::HighContrastLight:
    case Scheme::HighContrastDark:
      return Scheme::HighContrastDark;
  }
  return Scheme::Dark;
}

const Colors& matColors() {
  return colorsOf(matScheme());
}

double realDensity(const QScreen* screen) {
  if (!screen) {
    return 96;
  }
  const double told = screen->physicalDotsPerInch();
  return told >= coarsest && told <= finest ? told : screen->logicalDotsPerInch();
}

double matCapital(double dotsPerInch, int screenHeight) {
  return std::max(leastCapitalMillimetres * dotsPerInch / 25.4, screenHeight * 0.052);
}

QFont fontWithCapital(double pixels, QFont::Weight weight) {
  constexpr int trial = 200;
  QFont font = theme::font(TextRank::Body);
  font.setWeight(weight);
  font.setPixelSize(trial);
  const double share = QFontMetricsF(font).capHeight() / trial;
  font.setPixelSize(std::max(8, static_cast<int>(pixels / share + 1)));
  return font;
}

}  // namespace matside::app
