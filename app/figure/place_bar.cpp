#include "figure/place_bar.h"

#include "bridge/strings.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"

#include <algorithm>

namespace matside::app {
namespace {

bool sameChips(const std::vector<PlaceChips>& one, const std::vector<PlaceChips>& other) {
  const auto sameOption = [](const OptionChip& a, const OptionChip& b) { return a.option == b.option; };
  return std::ranges::equal(one, other, [&](const PlaceChips& a, const PlaceChips& b) {
    return a.place == b.place && std::ranges::equal(a.options, b.options, sameOption);
  });
}

}  // namespace

PlaceBar::PlaceBar(QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setAttribute(Qt::WA_NoSystemBackground);
  viewport()->setAutoFillBackground(false);
  m_body = new QWidget;
  m_body->setAutoFillBackground(false);
  m_flow = new FlowLayout(theme::space(2), m_body);
  setWidget(m_body);
  m_body->setAutoFillBackground(false);
}

void PlaceBar::show(const std::vector<PlaceChips>& places) {
  const bool same = sameChips(m_places, places);
  m_places = places;
  if (!same) {
    rebuild();
  }
  refresh();
}

int PlaceBar::heightFor(int width, int most) const {
  return m_places.empty() ? 0 : std::min(most, m_flow->heightForWidth(width));
}

void PlaceBar::rebuild() {
  qDeleteAll(m_body->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
  m_chips.clear();
  for (const auto& place : m_places) {
    addPlace(place);
  }
}

void PlaceBar::addPlace(const PlaceChips& place) {
  auto* label = new Label(TextRank::Small, fromContent(place.label), m_body);
  label->setContentsMargins(0, 0, theme::space(1), 0);
  m_flow->addWidget(label);
  for (const auto& option : place.options) {
    auto* chip = new Chip(fromContent(option.label), m_body);
    chip->setAccessibleName(tr("%1: %2", "place: option").arg(fromContent(place.label), fromContent(option.label)));
    connect(chip, &Chip::clicked, this, [this, id = option.option] {
      refresh();  // the chip shows what is so, not what was pressed
      emit chosen(id);
    });
    m_chips[option.option] = chip;
    m_flow->addWidget(chip);
  }
  for (auto* child : m_body->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    child->show();
  }
}

void PlaceBar::refresh() {
  for (const auto& place : m_places) {
    for (const auto& option : place.options) {
      Chip* chip = m_chips.at(option.option);
      chip->setChecked(option.chosen);
      chip->setOutline(option.missing.empty() ? Chip::Outline::Solid : Chip::Outline::Dashed);
      QString about = fromContent(option.helps);
      if (!option.missing.empty()) {
        about = tr("Not within reach yet: choose it, and it counts as there.") + ' ' + about;
      }
      chip->setToolTip(about);
      chip->setAccessibleDescription(about);
    }
  }
}

}  // namespace matside::app
