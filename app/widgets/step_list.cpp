#include "widgets/step_list.h"

#include "theme/theme.h"
#include "widgets/accessible_role.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace matside::app {
namespace {

bool isCurrent(const StepLine& step) {
  return step.standing == StepLine::Standing::Current;
}

TextRank rankOf(const StepLine& step) {
  return isCurrent(step) ? TextRank::RaisedStep : TextRank::Step;
}

QMargins paddingOf(const StepLine& step) {
  const int side = theme::space(4);
  const int tall = isCurrent(step) ? theme::space(3) : theme::space(1);
  return {side, tall, side, tall};
}

}  // namespace

StepList::StepList(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleRole(*this, QAccessible::StaticText);
}

void StepList::show(const QList<StepLine>& steps) {
  if (steps == m_steps) {
    return;
  }
  m_steps = steps;
  QStringList spoken;
  for (int i = 0; i < steps.size(); ++i) {
    spoken << (isCurrent(steps[i]) ? tr("Step %1, current: %2") : tr("Step %1: %2")).arg(i + 1).arg(steps[i].text);
  }
  setAccessibleName(tr("Steps"));
  setAccessibleDescription(spoken.join(' '));
  updateGeometry();
  update();
}

int StepList::numberWidth() const {
  return QFontMetrics(theme::font(TextRank::RaisedStep)).horizontalAdvance(m_steps.size() > 9 ? "00" : "0") +
         theme::space(3);
}

QRect StepList::textRect(const QRect& row, const StepLine& step) const {
  return row.marginsRemoved(paddingOf(step)).adjusted(numberWidth(), 0, 0, 0);
}

QList<QRect> StepList::layOut(int width) const {
  QList<QRect> rows;
  int y = 0;
  for (const auto& step : m_steps) {
    const QMargins padding = paddingOf(step);
    const int textWidth = std::max(80, width - padding.left() - padding.right() - numberWidth());
    const QFontMetrics metrics(theme::font(rankOf(step)));
    const int tall = metrics.boundingRect(QRect(0, 0, textWidth, 10000), Qt::TextWordWrap, step.text).height();
    rows << QRect(0, y, width, tall + padding.top() + padding.bottom());
    y = rows.back().bottom() + 1 + theme::space(1);
  }
  return rows;
}

int StepList::heightForWidth(int width) const {
  const auto rows = layOut(width);
  return rows.isEmpty() ? 0 : rows.back().bottom() + 1;
}

QRect StepList::currentRect() const {
  const auto rows = layOut(width());
  for (int i = 0; i < m_steps.size(); ++i) {
    if (isCurrent(m_steps[i])) {
      return rows[i];
    }
  }
  return {};
}

void StepList::paintEvent(QPaintEvent*) {
  const Colors& colors = theme::colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto rows = layOut(width());
  for (int i = 0; i < m_steps.size(); ++i) {
    const StepLine& step = m_steps[i];
    if (isCurrent(step)) {
      painter.setPen(QPen(colors.primary, 1.4));
      painter.setBrush(colors.surface);
      painter.drawRoundedRect(QRectF(rows[i]).adjusted(1, 1, -1, -1), theme::cardRadius, theme::cardRadius);
    }
    painter.setFont(theme::font(rankOf(step)));
    painter.setPen(step.standing == StepLine::Standing::Plain ? colors.ink : theme::textColor(rankOf(step)));
    const QRect text = textRect(rows[i], step);
    painter.drawText(text, Qt::TextWordWrap, step.text);
    painter.drawText(text.adjusted(-numberWidth(), 0, 0, 0), Qt::AlignTop | Qt::AlignLeft, QString::number(i + 1));
  }
}

void StepList::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
    updateGeometry();
  }
  update();
}

void StepList::mouseReleaseEvent(QMouseEvent* event) {
  const auto rows = layOut(width());
  for (int i = 0; i < rows.size(); ++i) {
    if (rows[i].contains(event->pos())) {
      emit stepClicked(i);
      return;
    }
  }
  QWidget::mouseReleaseEvent(event);
}

}  // namespace matside::app
