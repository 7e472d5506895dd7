#pragma once

#include "theme/colors.h"

#include <QFont>
#include <QTextLayout>

class QPainter;
class QScreen;

namespace matside::app {

// What is read from the mat, 1 to 3 m away: dark whatever the theme, and large by the screen's real density.

/// Capital letters stand at least this high on any screen that can hold the words so.
inline constexpr double leastCapitalMillimetres = 12;

const Colors& matColors();
Scheme matScheme();

/// Pixels to an inch of real screen; what the system takes for it when a screen does not tell, or tells nonsense.
double realDensity(const QScreen* screen);

/// The least height of a capital letter in pixels: 12 mm.
double leastCapital(double dotsPerInch);
/// The height of a capital letter in pixels where there is room: 12 mm, and more where the screen has room.
double matCapital(double dotsPerInch, int screenHeight);

/// The program's letters with capitals this high.
QFont fontWithCapital(double pixels, QFont::Weight weight);

/// Words in as many lines as a width needs. The lines stand closer than on a page: large letters need less between
/// them, and a small screen has no room to spare.
class MatLines {
 public:
  MatLines(const QString& text, const QFont& font, int width);

  /// Of the lines; wider than the width where a word does not fit it.
  QSize size() const;
  void paint(QPainter& painter, QPoint corner) const;

 private:
  QTextLayout m_layout;
  double m_pitch;
};

}  // namespace matside::app
