#include "widgets/check_box.h"

#include "theme/focus_ring.h"
#include "widgets/mirrored.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace matside::app {
namespace {

constexpr int leastWords = 8;  // as many letters stand in a line at least

}  // namespace

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

int CheckBox::besideBox() const {
  return style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
}

int CheckBox::heightForWidth(int width) const {
  const QRect room(0, 0, width - besideBox(), 10000);
  return std::max(sizeHint().height(), fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height());
}

QSize CheckBox::minimumSizeHint() const {
  return {besideBox() + leastWords * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void CheckBox::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  const QString words = option.text;
  option.text.clear();
  option.state.setFlag(QStyle::State_HasFocus, false);
  painter.drawControl(QStyle::CE_CheckBox, option);
  painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
  const QRect room(besideBox(), 0, width() - besideBox(), height());
  painter.drawText(mirrored(*this, room), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, words);
  if (showsFocusRing(*this)) {
    paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 6);
  }
}

}  // namespace matside::app
