#include "widgets/tab_order.h"

#include <QWidget>

namespace matside::app {

void putInTabOrder(QWidget& anchor, const std::vector<QWidget*>& widgets) {
  // Qt passes over what takes no keyboard, as an anchor too.
  const Qt::FocusPolicy policy = anchor.focusPolicy();
  anchor.setFocusPolicy(Qt::TabFocus);
  QWidget* before = &anchor;
  for (QWidget* widget : widgets) {
    QWidget::setTabOrder(before, widget);
    before = widget;
  }
  anchor.setFocusPolicy(policy);
}

}  // namespace matside::app
