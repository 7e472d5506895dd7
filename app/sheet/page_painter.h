#pragma once

#include "sheet/page.h"

#include <QColor>
#include <QPainter>

namespace matside::app {

/// Paints the pictures of a sheet.
class SheetPictures {
 public:
  virtual ~SheetPictures() = default;
  /// Fills `area`, given in the painter's units, with the picture.
  virtual void paint(QPainter& painter, const QRectF& area, const PictureOf& picture, SheetStyle style) = 0;
};

/// The colour of a tone on white paper, whatever the program wears.
QColor paperColor(Tone tone, SheetStyle style);

/// Paints one page with its upper left corner at the painter's origin. One unit of the painter is a millimetre.
/// The only way a page is painted: on screen, by a printer, into a PDF.
void paintPage(QPainter& painter, const Sheet& sheet, std::size_t page, SheetPictures& pictures);

}  // namespace matside::app
