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
  return arrange(QRect(0, 0, width, 0), Move::No);
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
  arrange(rect, Move::Yes);
}

bool FlowLayout::fitsOneRow(int width) const {
  int wide = -m_gap;
  for (const auto* item : m_items) {
    wide += item->isEmpty() ? 0 : item->sizeHint().width() + m_gap;
    wide += item != m_items.front() && beginsGroup(item) ? groupGap : 0;
  }
  return wide <= width;
}

int FlowLayout::arrange(const QRect& rect, Move move) const {
  const QRect inner = rect.marginsRemoved(contentsMargins());
  QList<QLayoutItem*> row;
  int x = 0;
  int y = 0;
  int tall = 0;
  const bool oneRow = fitsOneRow(inner.width());
  const auto finishRow = [&] {
    if (move == Move::Yes) {
      placeRow(row, inner.topLeft() + QPoint(0, y), tall);
    }
    y += tall + (row.isEmpty() ? 0 : m_gap);
    row.clear();
    x = tall = 0;
  };
  for (auto* item : m_items) {
    if (item->isEmpty()) {
      continue;
    }
    const QSize hint = item->sizeHint();
    const bool full = x + hint.width() > inner.width();
    if (!row.isEmpty() && (full || (!oneRow && beginsGroup(item)))) {
      finishRow();
    }
    row.append(item);
    x += hint.width() + m_gap;
    tall = std::max(tall, hint.height());
  }
  finishRow();
  const QMargins margins = contentsMargins();
  return std::max(0, y - m_gap) + margins.top() + margins.bottom();
}

void FlowLayout::placeRow(const QList<QLayoutItem*>& row, QPoint corner, int height) const {
  for (auto* item : row) {
    const QSize hint = item->sizeHint();
    corner += QPoint(item != row.front() && beginsGroup(item) ? groupGap : 0, 0);
    const QRect fromLeft(corner + QPoint(0, (height - hint.height()) / 2), hint);
    const Qt::LayoutDirection writing = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    item->setGeometry(QStyle::visualRect(writing, geometry(), fromLeft));
    corner += QPoint(hint.width() + m_gap, 0);
  }
}

}  // namespace matside::app
