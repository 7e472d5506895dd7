#include "settings/sound_check_page.h"

#include "settings/settings_store.h"
#include "settings/sound_choices.h"
#include "settings/volume_row.h"
#include "sound/narrator.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace matside::app {

SoundCheckPage::SoundCheckPage(SettingsStore& settings, Narrator& narrator, QWidget* parent)
    : Page(640, parent),
      m_settings(settings),
      m_narrator(narrator),
      m_bells(new VolumeRow({tr("Volume of the bells"), tr("Ring a bell"), "bell"})),
      m_voice(new VolumeRow({tr("Volume of the voice"), tr("Hear the voice"), "voice"})),
      m_missing(paragraph(TextRank::Muted, tr("No voice is installed here; the words stay on the screen."))),
      m_silent(paragraph(TextRank::Muted, tr("No sound device was found here; the screen leads you."))),
      m_done(new Button(tr("That is loud enough"), Button::Role::Primary)) {
  column().addStretch(1);
  column().addWidget(paragraph(TextRank::Title, tr("Can you hear it from the mat?")));
  column().addWidget(paragraph(
      TextRank::Body, tr("Bells and a voice lead you, so that you can keep your eyes closed. Try both from where you "
                         "will lie, and make them as loud as you like. Settings has more.")));
  auto* card = new Card;
  auto* rows = new QVBoxLayout(card);
  rows->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
  rows->setSpacing(theme::space(4));
  rows->addWidget(paragraph(TextRank::Strong, tr("Bells")));
  rows->addWidget(m_bells);
  rows->addWidget(m_silent);
  m_silent->hide();
  rows->addWidget(paragraph(TextRank::Strong, tr("Voice")));
  rows->addWidget(m_voice);
  rows->addWidget(m_missing);
  m_missing->hide();
  column().addWidget(card);
  addAnswers();
  column().addStretch(2);
  connect(m_bells, &VolumeRow::chosen, this,
          [this](int volume) { m_settings.change([volume](Settings& now) { now.volume = volume; }); });
  connect(m_voice, &VolumeRow::chosen, this,
          [this](int volume) { m_settings.change([volume](Settings& now) { now.voiceVolume = volume; }); });
  connect(m_bells, &VolumeRow::testWanted, this, [this] { m_narrator.ring(Bell::HoldBegins); });
  connect(m_voice, &VolumeRow::testWanted, this, [this] { trySpeaking(m_narrator, m_settings.now()); });
  connect(&m_narrator, &Narrator::noVoice, m_missing, &QWidget::show);
  connect(&m_narrator, &Narrator::noSound, m_silent, &QWidget::show);
  connect(&m_settings, &SettingsStore::changed, this, &SoundCheckPage::refresh);
  refresh();
}

void SoundCheckPage::addAnswers() {
  auto* skip = new Button(tr("Skip this"), Button::Role::Quiet);
  m_done->setSize(Button::Size::Large);
  auto* answers = new QHBoxLayout;
  answers->setSpacing(theme::space(4));
  answers->addWidget(m_done);
  answers->addWidget(skip);
  answers->addStretch(1);
  column().addSpacing(theme::space(2));
  column().addLayout(answers);
  connect(m_done, &Button::clicked, this, &SoundCheckPage::finish);
  connect(skip, &Button::clicked, this, &SoundCheckPage::finish);
}

void SoundCheckPage::finish() {
  m_narrator.hush();
  m_settings.change([](Settings& now) { now.soundChecked = true; });
  emit done();
}

void SoundCheckPage::refresh() {
  m_bells->show(m_settings.now().volume);
  m_voice->show(m_settings.now().voiceVolume);
}

void SoundCheckPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_narrator.prepare();
  m_done->setFocus();
}

void SoundCheckPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    finish();
    return;
  }
  Page::keyPressEvent(event);
}

}  // namespace matside::app
