#pragma once

#include "theme/colors.h"

#include <QFont>
#include <QPalette>
#include <Qt>

class QWidget;

namespace matside::app {

/// Ranks of text, from the countdown down to the small print.
/// The great ones are for where there is room to spare: they are read from further away.
enum class TextRank {
  Hero,
  Title,
  Heading,
  GreatRaisedStep,
  GreatStep,
  GreatCaution,
  RaisedStep,
  Step,
  Body,
  Strong,
  Muted,
  Foreign,
  Small,
  Accent,
  Caution
};

enum class Motion { Full, Reduced };

/// The look the program wears now. Changing it repaints every widget through `QEvent::PaletteChange` and
/// `QEvent::FontChange`.
namespace theme {

void wear(Scheme scheme);
void setTextPercent(int percent);  ///< 100 to 200, of the system's own size
void setMotion(Motion motion);
/// Style, palette and font of the application; once, after QApplication is made.
void install();

const Colors& colors();
Scheme scheme();
Motion motion();
QFont font(TextRank rank);
QColor textColor(TextRank rank);
QPalette palette(const Colors& colors);

/// One step of the spacing scale: `space(4)` is 16 px.
constexpr int space(int steps) {
  return 4 * steps;
}
constexpr int controlRadius = 10;
constexpr int cardRadius = 16;
/// The height of one line of body text: layouts turn compact by it, so that they follow the text size.
int lineHeight();

}  // namespace theme
}  // namespace matside::app
