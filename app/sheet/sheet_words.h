#pragma once

#include "sheet/handout.h"
#include "sheet/sheet_text.h"

namespace matside::app {

/// What the sheet says, in the language of the program.
SheetText sheetWords(const Handout& handout);

}  // namespace matside::app
