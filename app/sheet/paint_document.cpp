#include "sheet/paint_document.h"

#include <QPagedPaintDevice>

#include <algorithm>
#include <numeric>

namespace matside::app {

QPageLayout pageLayoutOf(const Sheet& sheet) {
  const QSizeF upright(std::min(sheet.paper.width, sheet.paper.height),
                       std::max(sheet.paper.width, sheet.paper.height));
  const QPageSize size(upright, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch);
  const bool wide = sheet.paper.width > sheet.paper.height;
  // Set as a whole: paper, orientation and margins set one by one lose the orientation with some printers.
  return {size, wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter};
}

std::vector<std::size_t> allPages(const Sheet& sheet) {
  std::vector<std::size_t> pages(sheet.pages.size());
  std::iota(pages.begin(), pages.end(), std::size_t{0});
  return pages;
}

bool paintDocument(QPagedPaintDevice& device, const Sheet& sheet, SheetPictures& pictures,
                   const std::vector<std::size_t>& pages) {
  QPainter painter;
  if (!painter.begin(&device)) {
    return false;
  }
  const double scale = std::min(device.width() / sheet.paper.width, device.height() / sheet.paper.height);
  for (const std::size_t page : pages) {
    if (page != pages.front() && !device.newPage()) {
      return false;
    }
    painter.save();
    painter.scale(scale, scale);
    paintPage(painter, sheet, page, pictures);
    painter.restore();
  }
  return painter.end();
}

}  // namespace matside::app
