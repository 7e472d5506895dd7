#pragma once

#include "sheet/handout.h"
#include "sheet/sheet_fields.h"
#include "sheet/sheet_form.h"
#include "sheet/sheet_pdf.h"

namespace matside::app {

/// Which routine to print, for whom, in which form.
struct SheetOrder {
  const Routine& routine;
  const Library& library;
  Practitioner who;
  SheetForm form;
  SheetFields fields;
};

/// The sheet in the language of the program and the fonts that print it.
Sheet makeSheet(const SheetOrder& order);

/// The paper of the country the computer is set to, upright.
PaperChoice usualPaperChoice();

PdfLabels labelsOf(const SheetOrder& order);

}  // namespace matside::app
