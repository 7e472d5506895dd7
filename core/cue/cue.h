#pragma once

#include "chime/bell.h"
#include "session/session.h"

#include <set>
#include <string>
#include <variant>
#include <vector>

namespace matside {

enum class VoiceAmount { Full, NamesOnly, Off };

/// What a person wants to hear.
struct CuePreferences {
  VoiceAmount voice = VoiceAmount::Full;
  bool bells = true;
  std::set<Bell> without{};     ///< moments that stay silent while the others ring
  bool halfwayReminder = true;  ///< words with the half-way bell
  bool silentEnding = false;    ///< the last rest ends without bells or words
  bool sanskritNames = true;    ///< the voice says them after the English ones
};

/// Content text or one of `cuePhrases`, English, a sentence or a name of its own: each is translated by itself. Things
/// said as a list come in `listed` too, to be translated one by one and joined as the language does.
struct Speak {
  std::string text;
  Duration within{0};   ///< of no help if it starts later than this after the cue: then it is dropped, never queued up
  std::string written;  ///< what a caption shows instead of a text spelt for the voice; empty: the text itself
  std::vector<std::string> listed = {};

  bool operator==(const Speak&) const = default;
};
struct Sound {
  Bell bell = Bell::HoldBegins;

  bool operator==(const Sound&) const = default;
};
struct Show {
  std::size_t segment = 0;
  std::size_t step = 0;  ///< the step to raise; the picture is its figure

  bool operator==(const Show&) const = default;
};

/// What to show, say and sound, in this order: `Sound` comes before `Speak`, and they must not overlap.
using Cue = std::variant<Show, Sound, Speak>;

/// The cues of one event. While a pose hides the screen, nothing is said only on the screen.
std::vector<Cue> cuesFor(const Event& event, const Timeline& timeline, const Library& library,
                         const CuePreferences& preferences);

/// Every sentence cues speak that is not in the content, for translators.
std::vector<std::string> cuePhrases();

}  // namespace matside
