#pragma once

#include "sheet/paper.h"
#include "sheet/sheet_pdf.h"

#include <QString>

#include <optional>

namespace matside::app {

/// `matside --sheet ROUTINE --output FILE`: print into a file and end.
struct SheetCommand {
  QString routine;             ///< an id, or a file that describes one
  std::optional<Paper> paper;  ///< none: what is usual in this country
  QString output;
  IfThere ifThere = IfThere::Refuse;
};

/// Needs no display and no desktop. Complains in one sentence on stderr. Returns the exit code.
int runSheetCommand(const SheetCommand& command, int argc, char** argv);

}  // namespace matside::app
