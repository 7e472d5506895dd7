#include "chime/breath_sound.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace matside {
namespace {

// Between these the ear hears air, not wind and not hiss.
constexpr double dark_hz = 250;
constexpr double bright_hz = 900;
// Of the length: where the breath is fullest.
constexpr double fullestIn = 0.7;
constexpr double fullestOut = 0.25;

/// White noise, the same every time.
class Noise {
 public:
  double next() {
    m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<double>(static_cast<std::int32_t>(m_state >> 32)) / 2147483648.0;
  }

 private:
  std::uint64_t m_state = 0x9E3779B97F4A7C15ULL;
};

/// Two poles: what is above the frequency fades by 12 dB an octave.
class LowPass {
 public:
  double next(double sample, double hertz) {
    const double share = 1 - std::exp(-2 * std::numbers::pi * hertz / Pcm::sampleRate);
    m_first += share * (sample - m_first);
    m_second += share * (m_first - m_second);
    return m_second;
  }

 private:
  double m_first = 0;
  double m_second = 0;
};

/// 0 at both ends, 1 where it is fullest, level there.
double swell(double part, double fullest) {
  const double within = part < fullest ? part / fullest : (1 - part) / (1 - fullest);
  return 0.5 - 0.5 * std::cos(std::numbers::pi * std::clamp(within, 0.0, 1.0));
}

Pcm breath(Duration length, double volume, double fullest) {
  const auto frames =
      static_cast<std::size_t>(std::chrono::duration<double>(std::max(Duration{0}, length)).count() * Pcm::sampleRate);
  std::vector<double> samples(frames);
  Noise noise;
  LowPass filter;
  double peak = 0;
  for (std::size_t frame = 0; frame < frames; ++frame) {
    const double full = swell(static_cast<double>(frame) / static_cast<double>(frames), fullest);
    samples[frame] = full * filter.next(noise.next(), dark_hz + full * (bright_hz - dark_hz));
    peak = std::max(peak, std::abs(samples[frame]));
  }
  const double loudness = std::clamp(volume, 0.0, 1.0);
  const double factor = peak > 0 ? loudestBreath / peak * loudness * loudness * 32767.0 : 0;
  Pcm sound;
  sound.samples.reserve(frames * Pcm::channels);
  for (const double sample : samples) {
    const auto quantised = static_cast<std::int16_t>(std::lround(sample * factor));
    sound.samples.insert(sound.samples.end(), Pcm::channels, quantised);
  }
  return sound;
}

}  // namespace

Pcm breathIn(Duration length, double volume) {
  return breath(length, volume, fullestIn);
}

Pcm breathOut(Duration length, double volume) {
  return breath(length, volume, fullestOut);
}

}  // namespace matside
