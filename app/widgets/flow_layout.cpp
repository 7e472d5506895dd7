#include "widgets/flow_layout.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace matside::app {
namespace {

bool beginsGroup(const QLayoutItem* item) {
  return qobject_cast<const QLabel*>(const_cast<QLayoutItem*>(item)->widget()) != nullptr;
}

constexpr int groupGap = 16;  // besides the usual gap, between two groups in one row

}  // namespace

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) {
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
  qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
  return heightOfRows(width, QWIDGETSIZE_MAX);
}

int FlowLayout::heightOfRows(int width, int most) const {
  const QMargins margins = contentsMargins();
  int tall = 0;
  for (const Row& row : rowsFor(width - margins.left() - margins.right())) {
    const int end = row.top + row.height;
    tall = row.top == 0 || end <= most ? end : tall;
  }
  return tall + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const auto* item : m_items) {
    size = size.expandedTo(item->minimumSize());
  }
  const QMargins margins = contentsMargins();
  return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const {
  QSize size;
  for (const auto* item : m_items) {
    size = QSize(size.width() + item->sizeHint().width() + m_gap, std::max(size.height(), item->sizeHint().height()));
  }
  return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  const QRect inner = rect.marginsRemoved(contentsMargins());
  for (const Row& row : rowsFor(inner.width())) {
    placeRow(row, inner.topLeft() + QPoint(0, row.top));
  }
}

bool FlowLayout::fitsOneRow(int width) const {
  int wide = -m_gap;
  for (const auto* item : m_items) {
    wide += item->isEmpty() ? 0 : item->sizeHint().width() + m_gap;
    wide += item != m_items.front() && beginsGroup(item) ? groupGap : 0;
  }
  return wide <= width;
}

QList<FlowLayout::Row> FlowLayout::rowsFor(int width) const {
  QList<Row> rows;
  int x = 0;
  const bool oneRow = fitsOneRow(width);
  for (auto* item : m_items) {
    if (item->isEmpty()) {
      continue;
    }
    const QSize hint = item->sizeHint();
    if (rows.isEmpty()) {
      rows.append(Row{});
    } else if (x + hint.width() > width || (!oneRow && beginsGroup(item))) {
      rows.append(Row{{}, rows.back().top + rows.back().height + m_gap, 0});
      x = 0;
    }
    rows.back().items.append(item);
    rows.back().height = std::max(rows.back().height, hint.height());
    x += hint.width() + m_gap;
  }
  return rows;
}

void FlowLayout::placeRow(const Row& row, QPoint corner) const {
  for (auto* item : row.items) {
    const QSize hint = item->sizeHint();
    corner += QPoint(item != row.items.front() && beginsGroup(item) ? groupGap : 0, 0);
    const QRect fromLeft(corner + QPoint(0, (row.height - hint.height()) / 2), hint);
    const Qt::LayoutDirection writing = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    item->setGeometry(QStyle::visualRect(writing, geometry(), fromLeft));
    corner += QPoint(hint.width() + m_gap, 0);
  }
}

}  // namespace matside::app
