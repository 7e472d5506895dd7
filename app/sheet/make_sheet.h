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
  QString language;  ///< code of a translation; empty: that of the program
};

/// The sheet in its language and the fonts that print it.
Sheet makeSheet(const SheetOrder& order);

/// The paper of the country the computer is set to, upright.
PaperChoice usualPaperChoice();

PdfLabels labelsOf(const SheetOrder& order);

}  // namespace matside::app
