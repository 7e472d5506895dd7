#include "widgets/choice_row.h"

#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace matside::app {

ChoiceRow::ChoiceRow(const QString& question, const std::vector<Answer>& answers, QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::space(2));
  column->addWidget(paragraph(TextRank::Body, question));
  auto* chips = new FlowLayout(theme::space(2));
  for (const auto& answer : answers) {
    auto* chip = new Chip(answer.text);
    setAccessibleRole(*chip, QAccessible::RadioButton);
    chip->setAccessibleName(tr("%1: %2", "question: answer").arg(question, answer.text));
    chip->setSwatch(answer.swatch);
    chip->installEventFilter(this);
    connect(chip, &Chip::clicked, this, [this, value = answer.value] {
      choose(value);
      emit chosen(value);
    });
    m_choices.push_back({chip, answer.value});
    chips->addWidget(chip);
  }
  column->addLayout(chips);
}

void ChoiceRow::choose(int value) {
  const auto nearest =
      std::ranges::min_element(m_choices, {}, [value](const Choice& choice) { return std::abs(choice.value - value); });
  for (const auto& choice : m_choices) {
    choice.chip->setChecked(&choice == &*nearest);
  }
  if (!nearest->chip->parentWidget()->isAncestorOf(QApplication::focusWidget())) {
    stopAt(nearest->chip);
  }
}

/// The chip that Tab comes to and leaves from.
void ChoiceRow::stopAt(const QObject* chip) {
  for (const auto& choice : m_choices) {
    choice.chip->setFocusPolicy(choice.chip == chip ? Qt::TabFocus : Qt::NoFocus);
  }
}

bool ChoiceRow::moveFrom(const QObject* chip, int key) {
  if (key != Qt::Key_Left && key != Qt::Key_Right) {
    return false;
  }
  const bool on = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
  const auto last = static_cast<int>(m_choices.size()) - 1;
  const auto here = std::ranges::find(m_choices, chip, &Choice::chip) - m_choices.begin();
  const int wanted = std::clamp(static_cast<int>(here) + (on ? 1 : -1), 0, last);
  m_choices[static_cast<std::size_t>(wanted)].chip->setFocus(Qt::TabFocusReason);
  return true;
}

bool ChoiceRow::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
      return moveFrom(watched, static_cast<QKeyEvent*>(event)->key());
    case QEvent::FocusIn:
      stopAt(watched);
      break;
    case QEvent::FocusOut: {
      const auto chosen =
          std::ranges::find_if(m_choices, [](const Choice& choice) { return choice.chip->isChecked(); });
      stopAt(chosen == m_choices.end() ? watched : chosen->chip);
      break;
    }
    default:
      break;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace matside::app
