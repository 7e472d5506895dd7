#pragma once

#include "sheet/page_painter.h"

#include <QString>

#include <optional>

namespace matside::app {

enum class IfThere { Refuse, Replace };

/// What a reader of the file sees about it.
struct PdfLabels {
  QString title;
  QString author;
  QString language;  ///< BCP 47: "en"
};

struct PdfTarget {
  QString file;
  IfThere ifThere = IfThere::Refuse;
  PdfLabels labels;
};

/// Writes every page, whole or not at all. Returns what went wrong as a sentence; none when the file is there.
std::optional<QString> writeSheetPdf(const Sheet& sheet, SheetPictures& pictures, const PdfTarget& target);

}  // namespace matside::app
