#pragma once

#include "settings/settings.h"
#include "sound/narrator.h"

namespace matside::app {

/// How these settings sound.
Narrator::Choices soundChoices(const Settings& settings);

/// Lets the voice be heard, in its language and in place of whatever it says.
void trySpeaking(Narrator& narrator, const Settings& settings);

}  // namespace matside::app
