#include "sheet/sheet_view.h"

#include "theme/theme.h"

#include <QPaintEvent>

#include <algorithm>
#include <cmath>

namespace matside::app {

namespace {

/// Of 100 percent, how many a length has when it fills these pixels.
int percentFor(int pixels, double millimetres, double pixelsPerMillimetre) {
  return static_cast<int>(std::floor(pixels * 100 / std::max(millimetres * pixelsPerMillimetre, 1.0)));
}

}  // namespace

SheetView::SheetView(SheetPictures& pictures, QWidget* parent) : QWidget(parent), m_pictures(pictures) {
  setAccessibleName(tr("Preview of the sheet"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetView::show(Sheet sheet) {
  m_sheet = std::move(sheet);
  setAccessibleDescription(tr("%n page(s)", nullptr, static_cast<int>(m_sheet.pages.size())));
  repaintPages();
}

void SheetView::repaintPages() {
  m_painted.assign(m_sheet.pages.size(), QPixmap());
  setMinimumSize(sizeHint());
  updateGeometry();
  update();
}

void SheetView::setPercent(int percent) {
  const int wanted = std::clamp(percent, leastPercent, mostPercent);
  if (wanted != m_percent) {
    m_percent = wanted;
    repaintPages();
    emit percentChanged();
  }
}

int SheetView::percentForWidth(int pixels) const {
  return percentFor(pixels - 2 * around, m_sheet.paper.width, pixelsPerMillimetreAtHundred());
}

int SheetView::percentForPage(const QSize& pixels) const {
  return std::min(percentFor(pixels.height() - 2 * around, m_sheet.paper.height, pixelsPerMillimetreAtHundred()),
                  percentForWidth(pixels.width()));
}

double SheetView::pixelsPerMillimetreAtHundred() const {
  return logicalDpiX() / 25.4;
}

double SheetView::pixelsPerMillimetre() const {
  return pixelsPerMillimetreAtHundred() * m_percent / 100;
}

QSize SheetView::pageSize() const {
  return (QSizeF(m_sheet.paper.width, m_sheet.paper.height) * pixelsPerMillimetre()).toSize();
}

QRect SheetView::pageRect(std::size_t page) const {
  const QSize size = pageSize();
  return {QPoint((width() - size.width()) / 2, topOf(page)), size};
}

int SheetView::topOf(std::size_t page) const {
  return around + static_cast<int>(page) * (pageSize().height() + around);
}

std::size_t SheetView::pageAt(int y) const {
  if (m_sheet.pages.empty()) {
    return 0;
  }
  const int page = (y - around / 2) / (pageSize().height() + around);
  return static_cast<std::size_t>(std::clamp(page, 0, static_cast<int>(m_sheet.pages.size()) - 1));
}

QSize SheetView::sizeHint() const {
  return {pageSize().width() + 2 * around, topOf(m_sheet.pages.size())};
}

const QPixmap& SheetView::painted(std::size_t page) {
  QPixmap& pixmap = m_painted[page];
  if (pixmap.isNull()) {
    pixmap = QPixmap(pageSize() * devicePixelRatioF());
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    const double scale = pixelsPerMillimetre() * devicePixelRatioF();
    painter.scale(scale, scale);
    paintPage(painter, m_sheet, page, m_pictures);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatioF());
  }
  return pixmap;
}

void SheetView::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  for (std::size_t page = 0; page < m_sheet.pages.size(); ++page) {
    const QRect rect = pageRect(page);
    if (rect.adjusted(-1, -1, 1, 1).intersects(event->rect())) {
      painter.setPen(theme::colors().line);
      painter.drawRect(rect.adjusted(-1, -1, 0, 0));
      painter.drawPixmap(rect.topLeft(), painted(page));
    }
  }
}

}  // namespace matside::app
