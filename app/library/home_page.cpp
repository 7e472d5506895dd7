#include "library/home_page.h"

#include "bridge/strings.h"
#include "library/length_row.h"
#include "library/pose_tile.h"
#include "library/routine_hero.h"
#include "library/routine_lengths.h"
#include "library/shelf_row.h"
#include "presentation/place_chips.h"
#include "settings/settings_store.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "timeline/timeline.h"
#include "widgets/button.h"
#include "widgets/choice_row.h"
#include "widgets/tile_grid.h"

#include <QMetaMethod>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace matside::app {

HomePage::HomePage(const Library& library, PictureMaker& pictures, SettingsStore& settings, QWidget* parent)
    : Page(1640, parent),
      m_library(library),
      m_pictures(pictures),
      m_settings(settings),
      m_routine(library.routines().begin()->first),
      m_hero(new RoutineHero(pictures)),
      m_shelf(new ShelfRow),
      m_grid(new TileGrid(theme::space(4))),
      m_foot(new QSpacerItem(0, 0)) {
  column().addWidget(m_hero, 10);
  column().addWidget(m_shelf);
  column().addLayout(m_grid);
  column().addStretch(1);
  column().addSpacerItem(m_foot);
  connect(m_hero, &RoutineHero::beginWanted, this, [this] { emit beginWanted(m_routine); });
  connect(m_hero, &RoutineHero::lookThroughWanted, this, [this] { emit lookThroughWanted(m_routine); });
  connect(m_hero, &RoutineHero::sheetWanted, this, [this] { emit sheetWanted(m_routine); });
  connect(&m_hero->lengths(), &LengthRow::chosen, this,
          [this](int minutes) { m_settings.change([minutes](Settings& now) { now.minutes = minutes; }); });
  connect(m_shelf, &ShelfRow::counted, this, [this](const PropId& prop, int count) {
    m_settings.change([&](Settings& now) { now.shelf.setCount(prop, count); });
  });
  connect(&m_settings, &SettingsStore::changed, this, &HomePage::refresh);
  choose(m_routine);
}

void HomePage::connectNotify(const QMetaMethod& signal) {
  Page::connectNotify(signal);
  if (signal == QMetaMethod::fromSignal(&HomePage::sheetWanted)) {
    m_hero->offerSheet();
  }
}

void HomePage::offerRoutines() {
  std::vector<ChoiceRow::Answer> answers;
  m_offered.clear();
  for (const auto& [id, routine] : m_library.routines()) {
    answers.push_back({fromContent(routine.title), static_cast<int>(m_offered.size())});
    m_offered.push_back(id);
  }
  delete std::exchange(m_choice, nullptr);
  if (answers.size() > 1) {
    m_choice = new ChoiceRow(tr("Your routines"), answers);
    connect(m_choice, &ChoiceRow::chosen, this,
            [this](int index) { choose(m_offered[static_cast<std::size_t>(index)]); });
    column().insertWidget(0, m_choice);
  }
}

void HomePage::choose(const RoutineId& routine) {
  m_routine = routine;
  if (m_offered.size() != m_library.routines().size()) {
    offerRoutines();
  }
  if (m_choice) {
    m_choice->choose(static_cast<int>(std::ranges::find(m_offered, routine) - m_offered.begin()));
  }
  refresh();
}

void HomePage::focusBegin() {
  m_hero->beginButton()->setFocus();
}

void HomePage::refresh() {
  const Routine& routine = *m_library.routine(m_routine);
  const Practitioner who = m_settings.now().practitioner();
  const int minutes = m_settings.now().minutes;
  const Timeline timeline = buildTimeline(fittedTo(routine, m_library, m_settings.now()), m_library, who);
  const auto cards = poseCards(timeline, m_library);
  m_hero->show(fromContent(routine.title), summaryText(routineSummary(timeline, m_library)),
               fromContent(routine.summary), cards.back());
  m_hero->lengths().show({.minutes = offeredMinutes(routine, m_library, who),
                          .own = ownMinutes(routine, m_library, who),
                          .chosen = minutes});
  m_shelf->show(shelfEntries(m_library, m_settings.now().shelf));
  showTiles(cards);
  expectProps();
  fit();
}

/// What the fullest and the emptiest shelf put on the tiles.
void HomePage::expectProps() {
  std::vector<PropShelf> shelves(2);
  for (const auto& entry : shelfEntries(m_library, {})) {
    shelves[1].setCount(entry.prop, entry.most);
    PropShelf alone;
    alone.setCount(entry.prop, entry.most);
    shelves.push_back(alone);
  }
  std::vector<QStringList> texts(m_tiles.size());
  for (const auto& shelf : shelves) {
    Settings stocked = m_settings.now();
    stocked.shelf = shelf;
    const Routine routine = fittedTo(*m_library.routine(m_routine), m_library, stocked);
    const auto cards = poseCards(buildTimeline(routine, m_library, stocked.practitioner()), m_library);
    for (std::size_t i = 0; i < cards.size() && i < texts.size(); ++i) {
      texts[i] << cardText(cards[i]);
    }
  }
  for (std::size_t i = 0; i < m_tiles.size(); ++i) {
    m_tiles[i]->expect(texts[i]);
  }
}

void HomePage::wear(Edges edges) {
  setEdges(edges);
  m_hero->setHeight(edges == Edges::Scarce ? RoutineHero::Height::Scarce : RoutineHero::Height::Ample);
  column().invalidate();
  column().parentWidget()->updateGeometry();
}

/// What the page leaves free of the window; less than nothing where it must be scrolled.
int HomePage::freeBelow() const {
  return viewport()->height() - widget()->layout()->totalHeightForWidth(viewport()->width());
}

/// Below the tiles as much stays free as they may grow, so that no chip moves the page; but nothing is scrolled for it.
void HomePage::fit() {
  const QMargins edges = widget()->layout()->contentsMargins();
  const int wide =
      std::min(column().parentWidget()->maximumWidth(), viewport()->width() - edges.left() - edges.right());
  const int tallest = m_grid->heightForWidth(wide, [](const QLayoutItem& tile, int width) {
    return static_cast<const PoseTile&>(*tile.widget()).tallest(width);
  });
  const int spare = tallest - m_grid->heightForWidth(wide);
  m_foot->changeSize(0, 0);
  wear(Edges::Ample);
  if (freeBelow() < spare) {
    wear(Edges::Scarce);
  }
  m_foot->changeSize(0, std::clamp(freeBelow(), 0, spare));
  column().invalidate();
}

void HomePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  fit();
}

void HomePage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    QMetaObject::invokeMethod(this, &HomePage::fit, Qt::QueuedConnection);
  }
}

void HomePage::showTiles(const std::vector<PoseCard>& cards) {
  while (m_tiles.size() > cards.size()) {
    delete m_tiles.back();
    m_tiles.pop_back();
  }
  while (m_tiles.size() < cards.size()) {
    auto* tile = new PoseTile(m_pictures);
    const std::size_t index = m_tiles.size();
    connect(tile, &PoseTile::clicked, this, [this, index] { emit poseWanted(m_routine, index); });
    m_grid->addWidget(tile);
    m_tiles.push_back(tile);
  }
  for (std::size_t i = 0; i < cards.size(); ++i) {
    m_tiles[i]->show(cards[i]);
  }
}

}  // namespace matside::app
