#include "widgets/tile_grid.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace matside::app {

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

int TileGrid::heightForWidth(int width) const {
  return arrange(QRect(0, 0, width, 0), Move::No);
}

QSize TileGrid::minimumSize() const {
  return {widest(), m_items.isEmpty() ? 0 : m_items.front()->minimumSize().height()};
}

void TileGrid::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, Move::Yes);
}

int TileGrid::arrange(const QRect& rect, Move move) const {
  const int columns = columnsFor(rect.width());
  const int wide = (rect.width() - m_gap * (columns - 1)) / columns;
  const Qt::LayoutDirection writing = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int y = 0;
  for (int first = 0; first < count(); first += columns) {
    const int last = std::min(first + columns, count());
    int tall = 0;
    for (int i = first; i < last; ++i) {
      tall = std::max(
          tall, m_items[i]->hasHeightForWidth() ? m_items[i]->heightForWidth(wide) : m_items[i]->sizeHint().height());
    }
    for (int i = first; move == Move::Yes && i < last; ++i) {
      const QRect fromLeft(rect.x() + (i - first) * (wide + m_gap), rect.y() + y, wide, tall);
      m_items[i]->setGeometry(QStyle::visualRect(writing, rect, fromLeft));
    }
    y += tall + m_gap;
  }
  return std::max(0, y - m_gap);
}

}  // namespace matside::app
