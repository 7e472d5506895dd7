#include "widgets/page.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace matside::app {

Page::Page(int widest, QWidget* parent) : QScrollArea(parent), m_widest(widest) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);

  auto* body = new QWidget;
  auto* row = new QHBoxLayout(body);
  row->setContentsMargins(theme::space(8), theme::space(6), theme::space(8), theme::space(6));
  auto* column = new QWidget;
  m_column = new QVBoxLayout(column);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme::space(4));
  row->addStretch(1);
  row->addWidget(column, 1000);
  row->addStretch(1);
  setWidget(body);
  fit();
}

void Page::fit() {
  constexpr double usualLine = 21;
  m_column->parentWidget()->setMaximumWidth(
      static_cast<int>(m_widest * std::max(1.0, theme::lineHeight() / usualLine)));
}

void Page::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    fit();
  }
}

}  // namespace matside::app
