#pragma once

#include "cue/cue.h"

#include <vector>

namespace matside {

/// A cue and the moment it is given.
struct DueCue {
  Duration at{0};
  Cue cue;
};

/// A bell or a line in its turn: from `at` on, `length` long as `speakingTime` reckons it (150 words a minute).
struct Heard {
  Duration at{0};
  Duration length{0};
  Cue cue;

  bool operator==(const Heard&) const = default;
};

/// When each bell and line is heard if they take turns: never two at once, each when the one before has ended, and a
/// line that comes too late to help not at all. `due` is in the order of time; what is only shown is left out.
std::vector<Heard> heardInTurn(const std::vector<DueCue>& due);

}  // namespace matside
