#pragma once

#include "sheet/page.h"

namespace matside {

/// How text looks: its setting and its colour.
struct Lettering {
  TypeStyle style;
  Tone tone = Tone::Ink;
};

namespace look {

// Lengths in millimetres.

// What common home printers reach: 12.7 mm (half an inch) from the edge that leaves last, much closer at the sides.
inline constexpr double sideMargin = 10;
inline constexpr double endMargin = 12.7;
inline constexpr double gap = 4;        // between cards
inline constexpr double padding = 3.6;  // inside cards
inline constexpr double radius = 3;
inline constexpr double leastPicture = 34;    // lower than this the hands are hard to make out
inline constexpr double pictureAspect = 1.5;  // width over height at which a picture fills its card
inline constexpr double rule = 0.25;
inline constexpr double heavyRule = 0.6;

}  // namespace look

/// How far lines are apart.
enum class Leading {
  Open,
  Close,  ///< where it saves a page
  Tight,  ///< on cards, where room is scarce, and where it keeps a pose on one page
};

/// The letters of a sheet and the lengths that go with them, at one size of text: at 1 the body has 10 pt, names 14.
struct Look {
  explicit Look(double size, Leading leading = Leading::Open);

  Lettering title;
  Lettering summary;
  Lettering name;
  Lettering otherName;
  Lettering dosage;
  Lettering body;
  Lettering quiet;
  Lettering strong;
  Lettering stage;
  Lettering caution;
  Lettering stop;
  double size = 1;
  double betweenParts = 1.8;  ///< of a pose's words, mm
  double writingLine = 0;     ///< between lines to write on, mm
  double leastColumn = 0;     ///< a card narrower than this breaks every sentence, mm
};

}  // namespace matside
