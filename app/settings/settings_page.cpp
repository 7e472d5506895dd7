#include "settings/settings_page.h"

#include "journal/journal_card.h"
#include "settings/bells_card.h"
#include "settings/settings_store.h"
#include "settings/voice_card.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/check_box.h"
#include "widgets/choice_row.h"
#include "widgets/label.h"
#include "widgets/language_row.h"

#include <QVBoxLayout>

#include <cmath>

namespace matside::app {
namespace {

int percent(double factor) {
  return static_cast<int>(std::lround(factor * 100));
}

std::vector<ChoiceRow::Answer> paces() {
  return {{SettingsPage::tr("Brisk"), 75},
          {SettingsPage::tr("Usual"), 100},
          {SettingsPage::tr("Unhurried"), 150},
          {SettingsPage::tr("Very slow"), 200}};
}

}  // namespace

SettingsPage::SettingsPage(SettingsStore& settings, Narrator& narrator, JournalKeeper& journal, QWidget* looks,
                           const QString& file)
    : Page(880), m_settings(settings) {
  column().addWidget(paragraph(TextRank::Title, tr("Settings")));
  addLook();
  column().addWidget(looks);
  addPace();
  addSounds(narrator);
  addSafety();
  column().addWidget(new JournalCard(journal));
  column().addWidget(paragraph(TextRank::Small, tr("Kept on this computer only, in %1").arg(file)));
  column().addStretch(1);
  connect(&m_settings, &SettingsStore::changed, this, &SettingsPage::refresh);
  refresh();
}

QVBoxLayout* SettingsPage::addCard(const QString& title) {
  auto* card = new Card;
  auto* inner = new QVBoxLayout(card);
  inner->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
  inner->setSpacing(theme::space(4));
  inner->addWidget(paragraph(TextRank::Heading, title));
  column().addWidget(card);
  return inner;
}

void SettingsPage::addLanguage(QVBoxLayout& card) {
  m_language = new LanguageRow(tr("Language"), tr("As the system"));
  card.addWidget(m_language);
  connect(m_language, &LanguageRow::languageChosen, this,
          [this](const QString& code) { m_settings.change([&code](Settings& now) { now.language = code; }); });
}

void SettingsPage::addLook() {
  auto* card = addCard(tr("Look"));
  addLanguage(*card);
  const auto value = [](Appearance appearance) { return static_cast<int>(appearance); };
  m_appearance = new ChoiceRow(tr("Appearance"), {{tr("As the system"), value(Appearance::System)},
                                                  {tr("Light"), value(Appearance::Light)},
                                                  {tr("Dark"), value(Appearance::Dark)},
                                                  {tr("High contrast"), value(Appearance::HighContrast)}});
  m_textSize = new ChoiceRow(
      tr("Text size"),
      {{tr("100 %"), 100}, {tr("125 %"), 125}, {tr("150 %"), 150}, {tr("175 %"), 175}, {tr("200 %"), 200}});
  card->addWidget(m_appearance);
  card->addWidget(m_textSize);
  connect(m_appearance, &ChoiceRow::chosen, this, [this](int chosen) {
    m_settings.change([chosen](Settings& now) { now.appearance = static_cast<Appearance>(chosen); });
  });
  connect(m_textSize, &ChoiceRow::chosen, this,
          [this](int chosen) { m_settings.change([chosen](Settings& now) { now.textPercent = chosen; }); });
  m_lessMotion = new CheckBox(tr("Less motion: pictures stay still"));
  card->addWidget(m_lessMotion);
  connect(m_lessMotion, &QCheckBox::toggled, this,
          [this](bool on) { m_settings.change([on](Settings& now) { now.lessMotion = on; }); });
}

void SettingsPage::addPace() {
  auto* card = addCard(tr("Pace"));
  m_gettingIn = new ChoiceRow(tr("Time to get into a pose"), paces());
  m_changingSides = new ChoiceRow(tr("Time to change sides"), paces());
  card->addWidget(m_gettingIn);
  card->addWidget(m_changingSides);
  addWaits(*card);
  addBreath(*card);
  connect(m_gettingIn, &ChoiceRow::chosen, this,
          [this](int chosen) { m_settings.change([chosen](Settings& now) { now.pace.gettingIn = chosen / 100.0; }); });
  connect(m_changingSides, &ChoiceRow::chosen, this, [this](int chosen) {
    m_settings.change([chosen](Settings& now) { now.pace.changingSides = chosen / 100.0; });
  });
}

void SettingsPage::addWaits(QVBoxLayout& card) {
  const auto value = [](Waits waits) { return static_cast<int>(waits); };
  m_waits = new ChoiceRow(tr("Wait until I am ready"), {{tr("Only where a pose asks for it"), value(Waits::WhereAsked)},
                                                        {tr("At changes"), value(Waits::AtChanges)},
                                                        {tr("At every step"), value(Waits::AtEveryStep)}});
  card.addWidget(m_waits);
  connect(m_waits, &ChoiceRow::chosen, this, [this](int chosen) {
    m_settings.change([chosen](Settings& now) { now.waits = static_cast<Waits>(chosen); });
  });
}

void SettingsPage::addBreath(QVBoxLayout& card) {
  m_breath = new CheckBox(tr("Show when to breathe in and out"));
  card.addWidget(m_breath);
  connect(m_breath, &QCheckBox::toggled, this,
          [this](bool on) { m_settings.change([on](Settings& now) { now.breathGuide = on; }); });
}

void SettingsPage::addSounds(Narrator& narrator) {
  auto* bells = new BellsCard(m_settings, narrator);
  column().addWidget(bells);
  column().addWidget(new VoiceCard(m_settings, narrator));
  connect(bells, &BellsCard::soundCheckWanted, this, &SettingsPage::soundCheckWanted);
}

void SettingsPage::addSafety() {
  auto* card = addCard(tr("Warning signs"));
  const auto value = [](WarningCheck check) { return static_cast<int>(check); };
  m_check = new ChoiceRow(tr("Ask about warning signs"),
                          {{tr("Before every routine"), value(WarningCheck::BeforeEveryRoutine)},
                           {tr("Once a day"), value(WarningCheck::OnceADay)}});
  card->addWidget(m_check);
  connect(m_check, &ChoiceRow::chosen, this, [this](int chosen) {
    m_settings.change([chosen](Settings& now) { now.warningCheck = static_cast<WarningCheck>(chosen); });
  });
}

void SettingsPage::refresh() {
  const Settings& now = m_settings.now();
  m_language->choose(now.language);
  m_appearance->choose(static_cast<int>(now.appearance));
  m_textSize->choose(now.textPercent);
  m_gettingIn->choose(percent(now.pace.gettingIn));
  m_changingSides->choose(percent(now.pace.changingSides));
  m_waits->choose(static_cast<int>(now.waits));
  m_check->choose(static_cast<int>(now.warningCheck));
  m_breath->setChecked(now.breathGuide);
  m_lessMotion->setChecked(now.lessMotion);
}

}  // namespace matside::app
