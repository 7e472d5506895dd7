#pragma once

#include "session/session.h"

#include <string>
#include <variant>
#include <vector>

namespace matside {

enum class VoiceAmount { Full, NamesOnly, Off };

/// The bells of a practice, one a moment.
enum class Bell { HoldBegins, Halfway, HoldEnding, ChangeSides, RoutineEnds };

/// What a person wants to hear.
struct CuePreferences {
  VoiceAmount voice = VoiceAmount::Full;
  bool bells = true;
  bool halfwayReminder = true;
  bool silentEnding = false;  ///< the last rest ends without bells or words
};

struct Speak {
  std::string text;    ///< content text, English
  Duration within{0};  ///< of no help if it starts later than this after the cue
};
struct Sound {
  Bell bell = Bell::HoldBegins;
};
struct Show {
  std::size_t segment = 0;
  std::size_t step = 0;  ///< the step to raise; the picture is its figure
};

/// What to show, say and sound. `Sound` comes before `Speak`: they must not overlap.
using Cue = std::variant<Show, Sound, Speak>;

/// The cues of one event. While a pose hides the screen, nothing is said only on the screen.
std::vector<Cue> cuesFor(const Event& event, const Timeline& timeline, const Library& library,
                         const CuePreferences& preferences);

}  // namespace matside
