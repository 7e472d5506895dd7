#include "practice/practice_sounds.h"

#include "settings/settings_store.h"

namespace matside::app {

using Bells = PracticeHeader::Bells;
using Voice = PracticeHeader::Voice;

PracticeSounds::PracticeSounds(PracticeHeader& header, SettingsStore& settings, QObject* parent)
    : QObject(parent), m_header(header), m_settings(settings) {
  connect(&m_settings, &SettingsStore::changed, this, &PracticeSounds::show);
  connect(&m_header, &PracticeHeader::voiceToggled, this, &PracticeSounds::toggleVoice);
  connect(&m_header, &PracticeHeader::bellsToggled, this, &PracticeSounds::toggleBells);
  connect(&m_header, &PracticeHeader::volumeChosen, this,
          [this](int volume) { m_settings.change([volume](Settings& now) { now.volume = volume; }); });
}

void PracticeSounds::restore() {
  m_bells = m_settings.now().bells ? Bells::On : Bells::Off;
  m_voice = m_settings.now().voice ? Voice::On : Voice::Off;
}

void PracticeSounds::show() {
  m_header.showBells(m_bells, m_settings.now().volume);
  m_header.showVoice(m_voiceThere == VoiceThere::Yes ? m_voice : Voice::Missing);
}

void PracticeSounds::toggleBells() {
  m_bells = m_bells == Bells::On ? Bells::Off : Bells::On;
  tell();
}

void PracticeSounds::toggleVoice() {
  m_voice = m_voice == Voice::On ? Voice::Off : Voice::On;
  tell();
}

void PracticeSounds::mute() {
  const bool speaks = m_voice == Voice::On && m_voiceThere == VoiceThere::Yes;
  const bool silent = m_bells == Bells::Off && !speaks;
  m_bells = silent ? Bells::On : Bells::Off;
  m_voice = silent ? Voice::On : Voice::Off;
  tell();
}

void PracticeSounds::setVoiceThere(VoiceThere there) {
  m_voiceThere = there;
  show();
}

bool PracticeSounds::voiceSaysSteps() const {
  return m_voice == Voice::On && m_voiceThere == VoiceThere::Yes && !m_settings.now().voiceNamesOnly;
}

void PracticeSounds::tell() {
  show();
  emit changed();
}

}  // namespace matside::app
