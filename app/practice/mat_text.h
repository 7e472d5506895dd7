#pragma once

#include "theme/colors.h"

#include <QFont>

class QScreen;

namespace matside::app {

// What is read from the mat, 1 to 3 m away: dark whatever the theme, and large by the screen's real density.

/// Capital letters stand at least this high where there is room for them.
inline constexpr double leastCapitalMillimetres = 12;

const Colors& matColors();
Scheme matScheme();

/// Pixels to an inch of real screen; what the system takes for it when a screen does not tell, or tells nonsense.
double realDensity(const QScreen* screen);

/// The height of a capital letter in pixels: 12 mm, and more where the screen has room.
double matCapital(double dotsPerInch, int screenHeight);

/// The program's letters with capitals this high.
QFont fontWithCapital(double pixels, QFont::Weight weight);

}  // namespace matside::app
