#pragma once

#include "chime/bell.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace matside {

/// Sound ready to play: 48 kHz, 16-bit signed, two channels interleaved left, right.
struct Pcm {
  static constexpr int sampleRate = 48000;
  static constexpr int channels = 2;

  std::vector<std::int16_t> samples;

  std::size_t frames() const { return samples.size() / channels; }
  bool operator==(const Pcm&) const = default;
};

/// The loudest sample of any bell at full volume: -12 dB below full scale.
inline constexpr double loudestSample = 0.2512;

/// A bell, the same every time. `volume` is 0 to 1, values outside taken as the nearest; loudness follows it evenly to
/// the ear (the amplitude goes with its square), and 0 is silence of the same length. Every bell begins with a swell of
/// at least 20 ms and ends in a fade, so that nothing startles and nothing clicks.
Pcm ring(Bell bell, double volume);

/// The sound as a RIFF WAVE file.
std::vector<std::byte> wavOf(const Pcm& sound);

}  // namespace matside
