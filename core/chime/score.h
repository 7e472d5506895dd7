#pragma once

#include "chime/bell.h"

#include <vector>

namespace matside {

/// One way a struck body sounds. The two halves of a partial lie `split` apart, because no bowl is perfectly round;
/// they drift in and out of step, which is heard as a slow, breathing beat.
struct Partial {
  double ratio = 1;    ///< of its frequency to the fundamental
  double level = 1;    ///< at the strike
  Duration fading{0};  ///< time to fall by 60 dB
  double split = 0;    ///< Hz
};

/// A body to strike: its partials, and how softly the mallet gives.
struct Timbre {
  std::vector<Partial> partials;
  Duration swell{0};  ///< from silence to full
};

struct Strike {
  Duration at{0};
  double fundamental = 0;  ///< Hz
  double level = 1;
};

/// What is struck, when and how hard, for one bell.
struct Score {
  Timbre timbre;
  std::vector<Strike> strikes;
  Duration length{0};
  double peak = 0;  ///< largest sample at full volume, 1 = full scale
};

Score scoreOf(Bell bell);

}  // namespace matside
