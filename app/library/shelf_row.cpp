#include "library/shelf_row.h"

#include "bridge/strings.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace matside::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ShelfRow)
};

/// What is said under the chips, with what does instead of the first prop that is missing.
QString noteText(const ShelfEntry* missing) {
  const QString all = Words::tr("The poses adapt to what you have.");
  return missing ? all + ' ' + standInText(fromContent(missing->name), fromContent(missing->standIn)) : all;
}

}  // namespace

ShelfRow::ShelfRow(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(theme::space(2))), m_note(paragraph(TextRank::Small)) {
  m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
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
    ShelfEntry most = entries[i];
    most.count = most.most;
    chip->reserveFor(shelfText(most));
    m_chips.push_back(chip);
    m_flow->addWidget(chip);
  }
}

void ShelfRow::show(const std::vector<ShelfEntry>& entries) {
  m_entries = entries;
  if (m_chips.size() != entries.size()) {
    rebuild(entries);
  }
  const ShelfEntry* missing = nullptr;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const ShelfEntry& entry = m_entries[i];
    m_chips[i]->setText(shelfText(entry));
    m_chips[i]->setChecked(entry.count > 0);
    m_chips[i]->setAccessibleName(tr("%1 within reach: %2").arg(capitalised(fromContent(entry.name))).arg(entry.count));
    m_chips[i]->setToolTip(tr("%1 does as well").arg(capitalised(fromContent(entry.standIn))));
    m_chips[i]->updateGeometry();
    if (!missing && entry.count == 0 && !entry.standIn.empty()) {
      missing = &entry;
    }
  }
  m_note->setText(noteText(missing));
  keepRoom();
}

// The lines of the longest note are kept free: choosing a chip must not move what lies below.
void ShelfRow::keepRoom() {
  int tall = 0;
  for (const auto& entry : m_entries) {
    const QRect room(0, 0, width(), 10000);
    tall = std::max(tall, m_note->fontMetrics().boundingRect(room, Qt::TextWordWrap, noteText(&entry)).height());
  }
  m_note->setMinimumHeight(tall);
}

void ShelfRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  keepRoom();
}

void ShelfRow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    QMetaObject::invokeMethod(this, &ShelfRow::keepRoom, Qt::QueuedConnection);
  }
}

}  // namespace matside::app
