#include "widgets/page.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace matside::app {

Page::Page(int widest, QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);

  auto* body = new QWidget;
  auto* row = new QHBoxLayout(body);
  row->setContentsMargins(theme::space(8), theme::space(6), theme::space(8), theme::space(6));
  auto* column = new QWidget;
  column->setMaximumWidth(widest);
  m_column = new QVBoxLayout(column);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme::space(4));
  row->addStretch(1);
  row->addWidget(column, 1000);
  row->addStretch(1);
  setWidget(body);
}

}  // namespace matside::app
