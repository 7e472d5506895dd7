#pragma once

#include "sheet/handout.h"
#include "sheet/sheet_fields.h"
#include "sheet/sheet_text.h"

namespace matside::app {

/// What the sheet says, in the language of the program.
SheetText sheetWords(const Handout& handout, const SheetFields& fields = {});

}  // namespace matside::app
