#include "widgets/tile_grid.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace matside::app {
namespace {

int ownHeight(const QLayoutItem& item, int width) {
  return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

}  // namespace

TileGrid::TileGrid(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) {
  setContentsMargins(0, 0, 0, 0);
}

TileGrid::~TileGrid() {
  qDeleteAll(m_items);
}

QLayoutItem* TileGrid::takeAt(int index) {
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int TileGrid::widest() const {
  int widest = 1;
  for (const auto* item : m_items) {
    widest = std::max(widest, item->minimumSize().width());
  }
  return widest;
}

int TileGrid::columnsFor(int width) const {
  const int fitting = std::clamp((width + m_gap) / (widest() + m_gap), 1, std::max(1, count()));
  const int rows = (count() + fitting - 1) / fitting;
  return rows == 0 ? 1 : (count() + rows - 1) / rows;
}

int TileGrid::columnWidth(int width) const {
  const int columns = columnsFor(width);
  return (width - m_gap * (columns - 1)) / columns;
}

int TileGrid::rowHeight(int first, int width, const HeightOf& heightOf) const {
  const int last = std::min(first + columnsFor(width), count());
  int tall = 0;
  for (int i = first; i < last; ++i) {
    tall = std::max(tall, heightOf(*m_items[i], columnWidth(width)));
  }
  return tall;
}

int TileGrid::heightForWidth(int width, const HeightOf& heightOf) const {
  int tall = 0;
  for (int first = 0; first < count(); first += columnsFor(width)) {
    tall += rowHeight(first, width, heightOf) + m_gap;
  }
  return std::max(0, tall - m_gap);
}

int TileGrid::heightForWidth(int width) const {
  return heightForWidth(width, ownHeight);
}

// The height comes from the width alone: tiles of the least width are taller than those of a wide page.
QSize TileGrid::minimumSize() const {
  return {widest(), 0};
}

void TileGrid::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  const int columns = columnsFor(rect.width());
  const int wide = columnWidth(rect.width());
  const Qt::LayoutDirection writing = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int y = rect.y();
  for (int first = 0; first < count(); first += columns) {
    const int tall = rowHeight(first, rect.width(), ownHeight);
    for (int i = first; i < std::min(first + columns, count()); ++i) {
      const QRect fromLeft(rect.x() + (i - first) * (wide + m_gap), y, wide, tall);
      m_items[i]->setGeometry(QStyle::visualRect(writing, rect, fromLeft));
    }
    y += tall + m_gap;
  }
}

}  // namespace matside::app
