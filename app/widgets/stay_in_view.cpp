#include "widgets/stay_in_view.h"

#include "theme/theme.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace matside::app {

StayInView::StayInView(QWidget* content, QWidget* parent) : QWidget(parent), m_content(content) {
  content->setParent(this);
}

QSize StayInView::sizeHint() const {
  return m_content->size();
}

void StayInView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  for (QWidget* above = parentWidget(); above && !m_page; above = above->parentWidget()) {
    m_page = qobject_cast<QScrollArea*>(above);
  }
  if (m_page) {
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &StayInView::place, Qt::UniqueConnection);
  }
  place();
}

void StayInView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place();
}

void StayInView::place() {
  const int seenFrom = m_page ? mapFrom(m_page->viewport(), QPoint(0, theme::space(4))).y() : 0;
  const int lowest = std::max(0, height() - m_content->height());
  m_content->move((width() - m_content->width()) / 2, std::clamp(seenFrom, 0, lowest));
}

}  // namespace matside::app
