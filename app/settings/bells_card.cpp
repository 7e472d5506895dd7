#include "settings/bells_card.h"

#include "settings/settings_store.h"
#include "settings/volume_row.h"
#include "sound/narrator.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/check_box.h"
#include "widgets/choice_row.h"
#include "widgets/label.h"

#include <QVBoxLayout>

namespace matside::app {
namespace {

constexpr int silent = 0;
constexpr int soft = 60;  // percent; loudness follows it evenly to the ear
constexpr int full = 100;

}  // namespace

BellsCard::BellsCard(SettingsStore& settings, Narrator& narrator, QWidget* parent)
    : Card(Ground::Surface, parent),
      m_settings(settings),
      m_narrator(narrator),
      m_bells(new CheckBox(tr("Bells lead through the routine"))),
      m_volume(new VolumeRow({tr("Volume of the bells"), tr("Ring a bell"), "bell"})),
      m_silent(new CheckBox(tr("The last rest ends in silence"))),
      m_breath(new CheckBox(tr("A quiet sound leads the breath in long holds"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
  column->setSpacing(theme::space(4));
  column->addWidget(paragraph(TextRank::Heading, tr("Bells")));
  column->addWidget(m_bells);
  column->addWidget(m_volume);
  addMoment(*column, Bell::HoldBegins, tr("A hold begins"));
  addMoment(*column, Bell::Halfway, tr("Halfway through long holds"));
  addMoment(*column, Bell::HoldEnding, tr("A hold is about to end"));
  addMoment(*column, Bell::ChangeSides, tr("Change sides"));
  addMoment(*column, Bell::RoutineEnds, tr("The routine ends"));
  addEndings(*column);
  connect(m_bells, &QCheckBox::toggled, this,
          [this](bool on) { m_settings.change([on](Settings& now) { now.bells = on; }); });
  connect(m_volume, &VolumeRow::chosen, this,
          [this](int volume) { m_settings.change([volume](Settings& now) { now.volume = volume; }); });
  connect(m_volume, &VolumeRow::testWanted, this, [this] { m_narrator.ring(Bell::HoldBegins); });
  connect(&m_settings, &SettingsStore::changed, this, &BellsCard::refresh);
  refresh();
}

void BellsCard::addMoment(QVBoxLayout& column, Bell bell, const QString& name) {
  auto* row = new ChoiceRow(name, {{tr("Silent"), silent}, {tr("Soft"), soft}, {tr("Full"), full}});
  connect(row, &ChoiceRow::chosen, this, [this, bell](int level) {
    m_settings.change([bell, level](Settings& now) { now.bellLevels[bell] = level; });
    m_narrator.ring(bell);
  });
  m_moments[bell] = row;
  column.addWidget(row);
}

void BellsCard::addEndings(QVBoxLayout& column) {
  auto* check = new Button(tr("Sound check"));
  column.addWidget(m_silent);
  column.addWidget(m_breath);
  column.addWidget(check, 0, Qt::AlignLeft);
  connect(check, &Button::clicked, this, &BellsCard::soundCheckWanted);
  connect(m_silent, &QCheckBox::toggled, this,
          [this](bool on) { m_settings.change([on](Settings& now) { now.silentEnding = on; }); });
  connect(m_breath, &QCheckBox::toggled, this,
          [this](bool on) { m_settings.change([on](Settings& now) { now.breathSound = on; }); });
}

void BellsCard::refresh() {
  const Settings& now = m_settings.now();
  m_bells->setChecked(now.bells);
  m_volume->show(now.volume);
  m_silent->setChecked(now.silentEnding);
  m_breath->setChecked(now.breathSound);
  for (const auto& [bell, row] : m_moments) {
    row->choose(now.levelOf(bell));
  }
}

}  // namespace matside::app
