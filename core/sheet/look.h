#pragma once

#include "sheet/block.h"

namespace matside::look {

// The sheet's look in one place. Lengths in millimetres.

// What common home printers reach: 12.7 mm (half an inch) from the edge that leaves last, much closer at the sides.
inline constexpr double sideMargin = 10;
inline constexpr double endMargin = 12.7;
inline constexpr double gap = 4;        // between cards
inline constexpr double padding = 3.6;  // inside cards
inline constexpr double radius = 3;
inline constexpr double leastColumn = 84;     // a card narrower than this breaks every sentence
inline constexpr double leastPicture = 34;    // lower than this the hands are hard to make out
inline constexpr double pictureAspect = 1.5;  // width over height at which a picture fills its card
inline constexpr double writingLine = 8.5;    // between lines to write on
inline constexpr double rule = 0.25;
inline constexpr double heavyRule = 0.6;

inline constexpr Lettering title{{22, TypeWeight::Bold, TypeSlant::Upright}, Tone::Ink};
inline constexpr Lettering summary{{10.5, TypeWeight::Regular, TypeSlant::Upright}, Tone::Muted};
inline constexpr Lettering name{{14, TypeWeight::Bold, TypeSlant::Upright}, Tone::Ink};
inline constexpr Lettering otherName{{11, TypeWeight::Regular, TypeSlant::Italic}, Tone::Muted};
inline constexpr Lettering dosage{{10.5, TypeWeight::Bold, TypeSlant::Upright}, Tone::Primary};
inline constexpr Lettering body{{10, TypeWeight::Regular, TypeSlant::Upright}, Tone::Ink};
inline constexpr Lettering quiet{{10, TypeWeight::Regular, TypeSlant::Upright}, Tone::Muted};
inline constexpr Lettering strong{{10, TypeWeight::Bold, TypeSlant::Upright}, Tone::Ink};
inline constexpr Lettering stage{{10, TypeWeight::Bold, TypeSlant::Upright}, Tone::Muted};
inline constexpr Lettering caution{{10, TypeWeight::Regular, TypeSlant::Upright}, Tone::Accent};
inline constexpr Lettering stop{{11.5, TypeWeight::Bold, TypeSlant::Upright}, Tone::Accent};

}  // namespace matside::look
