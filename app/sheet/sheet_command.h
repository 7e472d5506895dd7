#pragma once

#include "prop/prop.h"
#include "sheet/output_file.h"
#include "sheet/sheet_fields.h"
#include "sheet/sheet_form.h"

#include <QString>

#include <optional>

namespace matside::app {

/// `matside --sheet ROUTINE --output FILE`: print into a file and end.
struct SheetCommand {
  QString routine;  ///< an id, or a file that describes one
  SheetLayout layout = SheetLayout::Overview;
  std::optional<Paper> paper;  ///< none: what is usual in this country
  Orientation orientation = Orientation::Portrait;
  SheetStyle style = SheetStyle::Colour;
  int textPercent = 100;           ///< 100 to 200
  std::optional<PropShelf> shelf;  ///< the props there are; none: those of the settings
  SheetFields fields;
  QString language;  ///< code of a translation; empty: that of the program
  QString output;    ///< a PDF; ending with a slash: a folder for pictures of the pages
  IfThere ifThere = IfThere::Refuse;
};

/// Needs no display and no desktop. Complains in one sentence on stderr. Returns the exit code.
int runSheetCommand(const SheetCommand& command, int argc, char** argv);

}  // namespace matside::app
