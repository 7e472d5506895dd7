#pragma once

#include "sheet/page_painter.h"

#include <QPageLayout>

#include <vector>

class QPagedPaintDevice;

namespace matside::app {

/// The sheet's paper, without margins: the sheet keeps its own.
QPageLayout pageLayoutOf(const Sheet& sheet);

/// Every page of the sheet, counted from 0.
std::vector<std::size_t> allPages(const Sheet& sheet);

/// Paints pages onto a printer or into a file whose paper is set; a sheet of another size is fitted to it. False when
/// the device cannot be painted on.
[[nodiscard]] bool paintDocument(QPagedPaintDevice& device, const Sheet& sheet, SheetPictures& pictures,
                                 const std::vector<std::size_t>& pages);

}  // namespace matside::app
