#pragma once

#include <QColor>

namespace matside::app {

/// The sets of colours the program can wear.
enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

/// Colours by what they are for. Text colours reach 4.5:1 on the grounds they are used on.
struct Colors {
  QColor ground;       ///< behind everything
  QColor surface;      ///< cards and controls
  QColor line;         ///< borders of cards
  QColor outline;      ///< borders of what can be pressed
  QColor track;        ///< the part of a ring or bar that is still empty
  QColor ink;          ///< text
  QColor muted;        ///< text of second rank
  QColor primary;      ///< what to press, what is chosen, what runs
  QColor primarySoft;  ///< ground of what is chosen
  QColor onPrimary;    ///< text on primary
  QColor accent;       ///< sides, cautions, "It hurts": as a shape
  QColor accentText;   ///< the same as text on ground or surface
  QColor accentSoft;
  QColor paper;  ///< ground of a picture
};

const Colors& colorsOf(Scheme scheme);

/// How far two colours stand apart, 1 to 21 (WCAG 2).
double contrast(const QColor& one, const QColor& other);

}  // namespace matside::app
