#pragma once

#include "sheet/output_file.h"
#include "sheet/page_painter.h"

#include <QString>

#include <optional>

namespace matside::app {

/// Where the pages go as pictures: `NAME-1.png` and so on.
struct PngTarget {
  QString folder;  ///< made when it is not there
  QString name;
  IfThere ifThere = IfThere::Refuse;
};

/// Writes every page at 300 dpi, each whole, and none when one may not be written; pages of a sheet of the same name
/// that was longer go. Returns what went wrong as a sentence; none when the pages are there.
std::optional<QString> writeSheetPngs(const Sheet& sheet, SheetPictures& pictures, const PngTarget& target);

}  // namespace matside::app
