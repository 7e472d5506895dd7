#include "figure/place_bar.h"

#include "bridge/strings.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"
#include "widgets/tab_order.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace matside::app {
namespace {

constexpr int scrollBarRoom = theme::space(3);

bool sameChips(const std::vector<PlaceChips>& one, const std::vector<PlaceChips>& other) {
  const auto sameOption = [](const OptionChip& a, const OptionChip& b) { return a.option == b.option; };
  return std::ranges::equal(one, other, [&](const PlaceChips& a, const PlaceChips& b) {
    return a.place == b.place && std::ranges::equal(a.options, b.options, sameOption);
  });
}

}  // namespace

PlaceBar::PlaceBar(const Library& library, QWidget* parent)
    : QScrollArea(parent), m_library(library), m_row(new QWidget), m_note(paragraph(TextRank::Small)) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setAttribute(Qt::WA_NoSystemBackground);
  viewport()->setAutoFillBackground(false);
  m_body = new QWidget;
  auto* column = new QVBoxLayout(m_body);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::space(1));
  m_flow = new FlowLayout(theme::space(2), m_row);
  column->addWidget(m_row);
  column->addWidget(m_note);
  setWidget(m_body);
  m_body->setAutoFillBackground(false);
}

void PlaceBar::show(const std::vector<PlaceChips>& places) {
  const bool same = sameChips(m_places, places);
  m_places = places;
  if (!same) {
    m_chosenStandIns.clear();
    rebuild();
  }
  refresh();
}

int PlaceBar::heightFor(int width, int most) {
  if (m_places.empty()) {
    return 0;
  }
  const int note = keepRoom(width);
  const int whole = m_flow->heightForWidth(width) + (note > 0 ? note + theme::space(1) : 0);
  return whole <= most ? whole : m_flow->heightOfRows(width - scrollBarRoom, most);
}

// The line has its room from the start, so that pointing at a chip moves nothing and the picture stays as it is.
int PlaceBar::keepRoom(int width) {
  QStringList notes(m_chosenStandIns);
  for (const auto& place : m_places) {
    for (const auto& option : place.options) {
      notes << standInsFor(option);
    }
  }
  int tall = 0;
  for (const auto& note : notes) {
    const QRect room(0, 0, width, 10000);
    const int needed = note.isEmpty() ? 0 : m_note->fontMetrics().boundingRect(room, Qt::TextWordWrap, note).height();
    tall = std::max(tall, needed);
  }
  m_note->setFixedHeight(tall);
  m_note->setVisible(tall > 0);
  return tall;
}

QString PlaceBar::standInsFor(const OptionChip& option) const {
  return standInsText(option.missing, m_library);
}

void PlaceBar::rebuild() {
  qDeleteAll(m_row->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
  m_chips.clear();
  for (const auto& place : m_places) {
    addPlace(place);
  }
  std::vector<QWidget*> chips;
  for (const auto& place : m_places) {
    for (const auto& option : place.options) {
      chips.push_back(m_chips.at(option.option));
    }
  }
  putInTabOrder(*this, chips);
}

void PlaceBar::addPlace(const PlaceChips& place) {
  auto* label = new Label(TextRank::Small, fromContent(place.label), m_row);
  label->setContentsMargins(0, 0, theme::space(1), 0);
  m_flow->addWidget(label);
  for (const auto& option : place.options) {
    auto* chip = new Chip(fromContent(option.label), m_row);
    setAccessibleRole(*chip, QAccessible::RadioButton);  // one of a place
    chip->setAccessibleName(tr("%1: %2", "place: option").arg(fromContent(place.label), fromContent(option.label)));
    chip->installEventFilter(this);
    connect(chip, &Chip::clicked, this, [this, id = option.option] {
      m_chosenStandIns = standInsFor(*optionOf(id));
      refresh();  // the chip shows what is so, not what was pressed
      if (!m_chosenStandIns.isEmpty()) {
        ensureWidgetVisible(m_note, 0, 0);
      }
      emit chosen(id);
    });
    m_chips[option.option] = chip;
    m_flow->addWidget(chip);
  }
  for (auto* child : m_row->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    child->show();
  }
}

const OptionChip* PlaceBar::optionOf(const OptionId& id) const {
  for (const auto& place : m_places) {
    const auto found = std::ranges::find(place.options, id, &OptionChip::option);
    if (found != place.options.end()) {
      return &*found;
    }
  }
  return nullptr;
}

bool PlaceBar::eventFilter(QObject* watched, QEvent* event) {
  const auto type = event->type();
  const bool pointed = type == QEvent::Enter || type == QEvent::FocusIn;
  if (pointed || type == QEvent::Leave || type == QEvent::FocusOut) {
    const auto chip = std::ranges::find_if(m_chips, [watched](const auto& entry) { return entry.second == watched; });
    const OptionChip* option = chip == m_chips.end() || !pointed ? nullptr : optionOf(chip->first);
    const QString note = option ? standInsFor(*option) : QString();
    m_note->setText(note.isEmpty() ? m_chosenStandIns : note);
  }
  return QScrollArea::eventFilter(watched, event);
}

void PlaceBar::refresh() {
  for (const auto& place : m_places) {
    for (const auto& option : place.options) {
      Chip* chip = m_chips.at(option.option);
      chip->setChecked(option.chosen);
      chip->setOutline(option.missing.empty() ? Chip::Outline::Solid : Chip::Outline::Dashed);
      QString about = fromContent(option.helps);
      if (!option.missing.empty()) {
        about =
            tr("Not within reach yet: choose it, and it counts as there.") + ' ' + standInsFor(option) + ' ' + about;
      }
      chip->setToolTip(about);
      chip->setAccessibleDescription(about);
    }
  }
  m_note->setText(m_chosenStandIns);
}

}  // namespace matside::app
