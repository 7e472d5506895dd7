#pragma once

#include "sheet/output_file.h"
#include "sheet/page_painter.h"
#include "sheet/pdf_labels.h"

#include <QString>

#include <optional>

namespace matside::app {

struct PdfTarget {
  QString file;
  IfThere ifThere = IfThere::Refuse;
  PdfLabels labels;
};

/// Writes every page, with a bookmark for each pose, whole or not at all. Returns what went wrong as a sentence; none
/// when the file is there.
std::optional<QString> writeSheetPdf(const Sheet& sheet, SheetPictures& pictures, const PdfTarget& target);

}  // namespace matside::app
