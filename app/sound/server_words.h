#pragma once

namespace matside::app {

/// Keeps from the terminal what Qt says there of a sound server that is missing: the program does without, and who
/// watches its sound (`QT_LOGGING_RULES=matside.sound.debug=true`) still reads it.
void keepSoundServerQuiet();

}  // namespace matside::app
