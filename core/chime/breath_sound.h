#pragma once

#include "chime/chime.h"

namespace matside {

/// The loudest sample of a breath at full volume: -26 dB below full scale, well under the bells.
inline constexpr double loudestBreath = 0.05;

/// Soft rushing, as of air: rises and grows brighter as the breath comes in. `volume` is 0 to 1, as for `ring`. Begins
/// and ends in silence.
Pcm breathIn(Duration length, double volume);
/// The same going out: falls and grows darker.
Pcm breathOut(Duration length, double volume);

}  // namespace matside
