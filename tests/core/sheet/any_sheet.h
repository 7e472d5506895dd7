#pragma once

#include "sheet/sheet_form.h"
#include "sheet/sheet_text.h"

namespace matside {

/// How long a random sheet's texts may be.
struct SheetLimits {
  int poses = 40;
  int steps = 8;
  int words = 9;  ///< in a step
};

// To be called inside a property.

SheetText anySheet(const SheetLimits& limits);
/// Every layout, paper and style, either way, text from 100 to 200 %.
SheetForm anyForm();

/// What stands above the rest of a pose: of these letters no other text has one.
inline constexpr char continuedLetter = '~';

}  // namespace matside
