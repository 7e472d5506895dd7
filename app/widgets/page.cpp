#include "widgets/page.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace matside::app {

Page::Page(int widest, QWidget* parent) : QScrollArea(parent), m_widest(widest) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  // Its room is there in any case, as a wider page may be taller: pictures grow with it, and a bar that came and went
  // would make itself needed and not needed by turns.
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setFocusPolicy(Qt::NoFocus);

  auto* body = new QWidget;
  auto* row = new QHBoxLayout(body);
  auto* column = new QWidget;
  m_column = new QVBoxLayout(column);
  m_column->setContentsMargins(0, 0, 0, 0);
  row->addStretch(1);
  row->addWidget(column, 1000);
  row->addStretch(1);
  setWidget(body);
  setEdges(Edges::Ample);
  fit();
}

void Page::fit() {
  constexpr double usualLine = 21;
  m_column->parentWidget()->setMaximumWidth(
      static_cast<int>(m_widest * std::max(1.0, theme::lineHeight() / usualLine)));
}

void Page::setEdges(Edges edges) {
  const bool scarce = edges == Edges::Scarce;
  const int edge = theme::space(scarce ? 4 : 6);
  const int side = theme::space(8);
  const int besideBar = side - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
  const bool fromLeft = layoutDirection() == Qt::LeftToRight;
  widget()->layout()->setContentsMargins(fromLeft ? side : besideBar, edge, fromLeft ? besideBar : side, edge);
  m_column->setSpacing(theme::space(scarce ? 3 : 4));
}

void Page::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    fit();
  }
}

}  // namespace matside::app
