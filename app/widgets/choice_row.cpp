#include "widgets/choice_row.h"

#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"

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
    chip->setAccessibleName(tr("%1: %2", "question: answer").arg(question, answer.text));
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
}

}  // namespace matside::app
