#pragma once

#include "sheet/handout.h"
#include "sheet/overview.h"
#include "sheet/sheet_pdf.h"

namespace matside::app {

/// Which routine to print, for whom, on what.
struct SheetOrder {
  const Routine& routine;
  const Library& library;
  Practitioner who;
  PaperChoice paper;
};

/// The sheet in the language of the program and the fonts that print it.
Sheet makeSheet(const SheetOrder& order);

/// The paper of the country the computer is set to, upright.
PaperChoice usualPaperChoice();

PdfLabels labelsOf(const Routine& routine);

}  // namespace matside::app
