#include "settings/voice_card.h"

#include "settings/settings_store.h"
#include "settings/sound_choices.h"
#include "settings/volume_row.h"
#include "sound/narrator.h"
#include "theme/theme.h"
#include "widgets/check_box.h"
#include "widgets/choice_row.h"
#include "widgets/label.h"
#include "widgets/language_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace matside::app {
namespace {

int valueOf(VoiceAmount amount) {
  return static_cast<int>(amount);
}

}  // namespace

VoiceCard::VoiceCard(SettingsStore& settings, Narrator& narrator, QWidget* parent)
    : Card(Ground::Surface, parent),
      m_settings(settings),
      m_narrator(narrator),
      m_amount(new ChoiceRow(tr("What it says"), {{tr("Every step"), valueOf(VoiceAmount::Full)},
                                                  {tr("Names only"), valueOf(VoiceAmount::NamesOnly)},
                                                  {tr("Nothing"), valueOf(VoiceAmount::Off)}})),
      m_rate(new ChoiceRow(tr("How fast it speaks"), {{tr("Slowly"), -15}, {tr("As usual"), 0}, {tr("Briskly"), 25}})),
      m_language(new LanguageRow(tr("Language of the voice"), tr("As the program"))),
      m_voiceName(new Label(TextRank::Body, tr("Voice"))),
      m_voices(new QComboBox),
      m_volume(new VolumeRow({tr("Volume of the voice"), tr("Hear the voice"), "voice"})),
      m_missing(paragraph(TextRank::Muted)),
      m_mediaKeys(new CheckBox(tr("Media keys and headset buttons pause and go on"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
  column->setSpacing(theme::space(4));
  column->addWidget(paragraph(TextRank::Heading, tr("Voice")));
  column->addWidget(m_amount);
  column->addWidget(m_rate);
  column->addWidget(m_language);
  m_voices->setAccessibleName(tr("Voice"));
  m_voices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_voices->setMinimumContentsLength(20);
  auto* voice = new QHBoxLayout;
  voice->setSpacing(theme::space(4));
  voice->addWidget(m_voiceName);
  voice->addWidget(m_voices);
  voice->addStretch(1);
  column->addLayout(voice);
  column->addWidget(m_volume);
  m_missing->setText(
      tr("No voice is installed on this computer; the words stay on the screen. On Debian and Ubuntu "
         "the package speech-dispatcher-espeak-ng brings one."));
  m_missing->hide();
  column->addWidget(m_missing);
  column->addWidget(m_mediaKeys);
  showVoices({});
  connectChoices();
  refresh();
}

void VoiceCard::connectChoices() {
  connect(m_amount, &ChoiceRow::chosen, this, [this](int chosen) {
    m_settings.change([chosen](Settings& now) {
      now.voice = chosen != valueOf(VoiceAmount::Off);
      now.voiceNamesOnly = chosen == valueOf(VoiceAmount::NamesOnly);
    });
  });
  connect(m_rate, &ChoiceRow::chosen, this,
          [this](int chosen) { m_settings.change([chosen](Settings& now) { now.voiceRate = chosen; }); });
  connect(m_language, &LanguageRow::languageChosen, this, [this](const QString& code) {
    m_settings.change([&code](Settings& now) { now.voiceLanguage = code; });
    m_missing->hide();
    m_narrator.prepareVoice();
    trySpeaking(m_narrator, m_settings.now());
  });
  connect(m_voices, &QComboBox::activated, this, [this](int index) {
    const QString name = m_voices->itemData(index).toString();
    m_settings.change([&name](Settings& now) { now.voiceName = name; });
    trySpeaking(m_narrator, m_settings.now());
  });
  connect(m_volume, &VolumeRow::chosen, this,
          [this](int volume) { m_settings.change([volume](Settings& now) { now.voiceVolume = volume; }); });
  connect(m_volume, &VolumeRow::testWanted, this, [this] { trySpeaking(m_narrator, m_settings.now()); });
  connect(m_mediaKeys, &QCheckBox::toggled, this,
          [this](bool on) { m_settings.change([on](Settings& now) { now.mediaKeys = on; }); });
  connect(&m_narrator, &Narrator::voicesFound, this, &VoiceCard::showVoices);
  connect(&m_narrator, &Narrator::noVoice, m_missing, &QWidget::show);
  connect(&m_settings, &SettingsStore::changed, this, &VoiceCard::refresh);
}

// Waking the engine takes seconds, so its voices are asked for when somebody may want to choose.
void VoiceCard::showEvent(QShowEvent* event) {
  Card::showEvent(event);
  m_narrator.prepareVoice();
}

void VoiceCard::showVoices(const QStringList& names) {
  m_voices->clear();
  m_voices->addItem(tr("What suits the language"), QString());
  for (const QString& name : names) {
    m_voices->addItem(name, name);
  }
  m_voices->setEnabled(!names.isEmpty());
  refresh();
}

void VoiceCard::refresh() {
  const Settings& now = m_settings.now();
  m_amount->choose(valueOf(now.voiceAmount()));
  m_rate->choose(now.voiceRate);
  m_language->choose(now.voiceLanguage);
  m_volume->show(now.voiceVolume);
  m_mediaKeys->setChecked(now.mediaKeys);
  const int index = m_voices->findData(now.voiceName);
  m_voices->setCurrentIndex(index < 0 ? 0 : index);
}

}  // namespace matside::app
