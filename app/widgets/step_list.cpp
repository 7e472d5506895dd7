#include "widgets/step_list.h"

#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/mirrored.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace matside::app {
namespace {

bool isCurrent(const StepLine& step) {
  return step.standing == StepLine::Standing::Current;
}

QMargins paddingOf(const StepLine& step) {
  const int side = theme::space(4);
  const int tall = isCurrent(step) ? theme::space(3) : theme::space(1);
  return {side, tall, side, tall};
}

}  // namespace

StepList::StepList(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleRole(*this, QAccessible::StaticText);
}

void StepList::show(const QList<StepLine>& steps) {
  if (steps == m_steps) {
    return;
  }
  m_steps = steps;
  setAccessibleName(tr("Steps"));
  setAccessibleDescription(spoken());
  updateGeometry();
  update();
}

void StepList::setRaisedRank(TextRank rank) {
  m_raised = rank;
  updateGeometry();
  update();
}

void StepList::leaveOutCutSteps(const QScrollArea& area) {
  m_cut = Cut::LeftOut;
  // More than what scrolling uncovers is to be painted anew.
  connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
  connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

TextRank StepList::rankOf(const StepLine& step) const {
  if (isCurrent(step)) {
    return m_raised;
  }
  // The others follow it: the current step is never set smaller than they are.
  if (m_raised == TextRank::GreatRaisedStep) {
    return TextRank::GreatStep;
  }
  return m_raised == TextRank::RaisedStep ? TextRank::Step : TextRank::Muted;
}

QStringList StepList::numbers() const {
  QStringList numbers;
  int last = 0;
  for (const auto& step : m_steps) {
    numbers << (step.kind == StepLine::Kind::Step ? QString::number(++last) : QString());
  }
  return numbers;
}

QString StepList::spoken() const {
  QStringList lines;
  const QStringList known = numbers();
  for (int i = 0; i < m_steps.size(); ++i) {
    const QString& text = m_steps[i].text;
    if (known[i].isEmpty()) {
      lines << (isCurrent(m_steps[i]) ? tr("Current: %1").arg(text) : text);
    } else {
      lines << (isCurrent(m_steps[i]) ? tr("Step %1, current: %2") : tr("Step %1: %2")).arg(known[i], text);
    }
  }
  return lines.join(' ');
}

int StepList::numberWidth() const {
  return QFontMetrics(theme::font(m_raised)).horizontalAdvance(m_steps.size() > 9 ? "00" : "0") + theme::space(3);
}

int StepList::numberRoom(const StepLine& step) const {
  return step.kind == StepLine::Kind::Step ? numberWidth() : 0;
}

QRect StepList::textRect(const QRect& row, const StepLine& step) const {
  return row.marginsRemoved(paddingOf(step)).adjusted(numberRoom(step), 0, 0, 0);
}

int StepList::rowHeight(const StepLine& step, int width) const {
  const QMargins padding = paddingOf(step);
  const int textWidth = std::max(80, width - padding.left() - padding.right() - numberRoom(step));
  const QFontMetrics metrics(theme::font(rankOf(step)));
  const int tall = metrics.boundingRect(QRect(0, 0, textWidth, 10000), Qt::TextWordWrap, step.text).height();
  return tall + padding.top() + padding.bottom();
}

int StepList::tallestRaised(int width) const {
  int tallest = 0;
  for (StepLine step : m_steps) {
    step.standing = StepLine::Standing::Current;
    tallest = std::max(tallest, rowHeight(step, width));
  }
  return tallest;
}

QList<QRect> StepList::layOut(int width) const {
  QList<QRect> rows;
  int y = 0;
  for (const auto& step : m_steps) {
    rows << QRect(0, y, width, rowHeight(step, width));
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
  const QStringList known = numbers();
  const QRect seen = visibleRegion().boundingRect();
  for (int i = 0; i < m_steps.size(); ++i) {
    const StepLine& step = m_steps[i];
    if (m_cut == Cut::LeftOut && !isCurrent(step) && !seen.contains(rows[i])) {
      continue;
    }
    if (isCurrent(step)) {
      painter.setPen(QPen(colors.primary, 1.4));
      painter.setBrush(colors.surface);
      painter.drawRoundedRect(QRectF(rows[i]).adjusted(1, 1, -1, -1), theme::cardRadius, theme::cardRadius);
    }
    painter.setFont(theme::font(rankOf(step)));
    painter.setPen(step.standing == StepLine::Standing::Plain ? colors.ink : theme::textColor(rankOf(step)));
    const QRect text = textRect(rows[i], step);
    painter.drawText(mirrored(*this, text), Qt::TextWordWrap, step.text);
    painter.drawText(mirrored(*this, text.adjusted(-numberWidth(), 0, 0, 0)), Qt::AlignTop | Qt::AlignLeft, known[i]);
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
