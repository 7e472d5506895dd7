#include "library/shelf_row.h"

#include "bridge/strings.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"

#include <QVBoxLayout>

namespace matside::app {

ShelfRow::ShelfRow(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(theme::space(2))), m_note(paragraph(TextRank::Small)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::space(2));
  column->addLayout(m_flow);
  column->addWidget(m_note);
  auto* title = new Label(TextRank::Strong, tr("Within reach"));
  title->setContentsMargins(0, 0, theme::space(1), 0);
  m_flow->addWidget(title);
}

void ShelfRow::rebuild(const std::vector<ShelfEntry>& entries) {
  for (Chip* chip : m_chips) {
    delete chip;
  }
  m_chips.clear();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    auto* chip = new Chip(QString());
    connect(chip, &Chip::clicked, this, [this, i] {
      const ShelfEntry entry = m_entries[i];
      emit counted(entry.prop, entry.count >= entry.most ? 0 : entry.count + 1);
    });
    m_chips.push_back(chip);
    m_flow->addWidget(chip);
  }
}

void ShelfRow::show(const std::vector<ShelfEntry>& entries) {
  m_entries = entries;
  if (m_chips.size() != entries.size()) {
    rebuild(entries);
  }
  QString standIn;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const ShelfEntry& entry = entries[i];
    m_chips[i]->setText(shelfText(entry));
    m_chips[i]->setChecked(entry.count > 0);
    m_chips[i]->setAccessibleName(tr("%1 within reach: %2").arg(capitalised(fromContent(entry.name))).arg(entry.count));
    m_chips[i]->setToolTip(tr("%1 does as well").arg(capitalised(fromContent(entry.standIn))));
    m_chips[i]->updateGeometry();
    if (standIn.isEmpty() && entry.count == 0 && !entry.standIn.empty()) {
      standIn = tr("No %1? Take %2.", "No bolster? Take a firm pillow or a rolled duvet.")
                    .arg(fromContent(entry.name), fromContent(entry.standIn));
    }
  }
  m_note->setText(tr("The poses adapt to what you have.") + ' ' + standIn);
}

}  // namespace matside::app
