#include "settings/sound_choices.h"

#include "text/translations.h"

#include <QCoreApplication>

#include <chrono>

namespace matside::app {

Narrator::Choices soundChoices(const Settings& settings) {
  Narrator::Choices choices;
  for (const Bell bell : allBells) {
    choices.bellPercent[bell] = settings.volumeOf(bell);
  }
  const Aside aside(settings.voiceLanguage);
  choices.voice = {settings.voiceName, localeOfWords(), settings.voiceRate, settings.voiceVolume};
  choices.breathPercent = settings.breathSound ? settings.volume : 0;
  return choices;
}

void trySpeaking(Narrator& narrator, const Settings& settings) {
  narrator.hush();
  const Aside aside(settings.voiceLanguage);
  narrator.say(QCoreApplication::translate("SoundChoices", "This is the voice that leads you. Lie down, and breathe."),
               std::chrono::seconds(20));
}

}  // namespace matside::app
