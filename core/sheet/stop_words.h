#pragma once

#include "sheet/block.h"
#include "sheet/sheet_text.h"

#include <span>

namespace matside {

// What to stop for, and the warning signs, as wide as given.

/// How warning signs are set.
enum class SignsForm {
  Listed,  ///< each on a line of its own, in as many columns as make it lowest
  RunOn,   ///< a dot between two, which takes half the height
};

/// Headings with their signs, emergencies in bold: side by side, or one below the other where that is lower.
Block signWords(std::span<const SheetSigns> tiers, double width, const Typesetter& type, SignsForm form);

/// What to stop for, and on its last line, or below it, what else there is to say of it; nothing more when empty.
Block stopSentence(const std::string& stop, const std::string& more, double width, const Typesetter& type);

/// What to stop for, then all the warning signs.
Block stopWords(const SheetText& text, double width, const Typesetter& type, SignsForm form);

}  // namespace matside
