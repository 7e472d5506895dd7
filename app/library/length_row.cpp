#include "library/length_row.h"

#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"
#include "widgets/tab_order.h"

#include <algorithm>

namespace matside::app {

LengthRow::LengthRow(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(theme::space(2), this)) {
  auto* label = new Label(TextRank::Strong, tr("I have"));
  label->setContentsMargins(0, 0, theme::space(1), 0);
  m_flow->addWidget(label);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void LengthRow::rebuild() {
  qDeleteAll(m_chips);
  m_chips.clear();
  for (const int minutes : m_lengths.minutes) {
    const bool own = minutes == m_lengths.own;
    auto* chip = new Chip(own ? tr("%1 min, as usual").arg(minutes) : tr("%1 min").arg(minutes));
    setAccessibleRole(*chip, QAccessible::RadioButton);
    chip->setAccessibleName(tr("I have %1").arg(chip->text()));
    connect(chip, &Chip::clicked, this, [this, chip, value = own ? 0 : minutes] {
      for (Chip* other : m_chips) {
        other->setChecked(other == chip);
      }
      emit chosen(value);
    });
    m_chips.push_back(chip);
    m_flow->addWidget(chip);
    chip->show();
  }
  putInTabOrder(*this, {m_chips.begin(), m_chips.end()});
}

void LengthRow::show(const Lengths& lengths) {
  const bool same = lengths.minutes == m_lengths.minutes && lengths.own == m_lengths.own;
  m_lengths = lengths;
  if (!same) {
    rebuild();
  }
  const bool offered = std::ranges::find(lengths.minutes, lengths.chosen) != lengths.minutes.end();
  const int chosen = offered ? lengths.chosen : lengths.own;
  for (std::size_t i = 0; i < m_chips.size(); ++i) {
    m_chips[i]->setChecked(lengths.minutes[i] == chosen);
  }
  setVisible(lengths.minutes.size() > 1);
}

}  // namespace matside::app
