#pragma once

#include "sheet/page.h"

#include <QByteArray>
#include <QString>

namespace matside::app {

/// What a reader of the file sees about it.
struct PdfLabels {
  QString title;
  QString author;
  QString language;  ///< BCP 47: "en"
};

/// The PDF with what Qt cannot write: author and language, a bookmark to every pose, and for glyphs of letters that
/// join the letters themselves. Empty when it is no PDF.
QByteArray withLabels(const QByteArray& pdf, const Sheet& sheet, const PdfLabels& labels);

}  // namespace matside::app
