#include "chime/chime.h"

#include "chime/score.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <numbers>
#include <span>

namespace matside {
namespace {

// Long enough for the ear not to notice where a bell stops.
constexpr double fadeOut_s = 0.6;

using Frame = std::array<double, Pcm::channels>;

double seconds(Duration time) {
  return std::chrono::duration<double>(time).count();
}

/// Rises from 0 to 1 as `part` does, with a level start and end: half a wave of a cosine.
double easedIn(double part) {
  const double within = std::clamp(part, 0.0, 1.0);
  return 0.5 - 0.5 * std::cos(std::numbers::pi * within);
}

/// A decaying sine: a point that circles inwards, one turn a period.
class Sine {
 public:
  Sine(double hertz, double level, Duration fading)
      : m_point(level, 0),
        // 60 dB is a factor of 1000 in amplitude.
        m_stride(std::polar(std::pow(1000.0, -1 / (seconds(fading) * Pcm::sampleRate)),
                            2 * std::numbers::pi * hertz / Pcm::sampleRate)) {}

  double next() {
    const double sample = m_point.imag();
    m_point *= m_stride;
    return sample;
  }

 private:
  std::complex<double> m_point;
  std::complex<double> m_stride;
};

/// Adds one struck partial. Each ear hears more of one of its halves, so that the beat wanders a little between them.
void addPartial(std::span<Frame> frames, const Partial& partial, double fundamental, double level, Duration swell) {
  const double hertz = fundamental * partial.ratio;
  Sine lower(hertz - partial.split / 2, level * partial.level, partial.fading);
  Sine upper(hertz + partial.split / 2, level * partial.level, partial.fading);
  const double swellFrames = seconds(swell) * Pcm::sampleRate;
  double since = 0;
  for (auto& frame : frames) {
    const double risen = since < swellFrames ? easedIn(since / swellFrames) : 1;
    const double low = risen * lower.next();
    const double high = risen * upper.next();
    frame[0] += 0.6 * low + 0.4 * high;
    frame[1] += 0.4 * low + 0.6 * high;
    ++since;
  }
}

void addStrike(std::span<Frame> frames, const Timbre& timbre, const Strike& strike) {
  const auto first = static_cast<std::size_t>(std::lround(seconds(strike.at) * Pcm::sampleRate));
  for (const auto& partial : timbre.partials) {
    addPartial(frames.subspan(first), partial, strike.fundamental, strike.level, timbre.swell);
  }
}

void fade(std::vector<Frame>& frames) {
  for (std::size_t frame = 0; frame < frames.size(); ++frame) {
    const double left_s = static_cast<double>(frames.size() - 1 - frame) / Pcm::sampleRate;
    const double level = easedIn(left_s / fadeOut_s);
    frames[frame][0] *= level;
    frames[frame][1] *= level;
  }
}

double peakOf(const std::vector<Frame>& frames) {
  double peak = 0;
  for (const auto& frame : frames) {
    peak = std::max({peak, std::abs(frame[0]), std::abs(frame[1])});
  }
  return peak;
}

Pcm quantised(const std::vector<Frame>& frames, double factor) {
  constexpr double fullScale = 32767.0;
  Pcm sound;
  sound.samples.reserve(frames.size() * Pcm::channels);
  for (const auto& frame : frames) {
    for (const double sample : frame) {
      sound.samples.push_back(static_cast<std::int16_t>(std::lround(sample * factor * fullScale)));
    }
  }
  return sound;
}

}  // namespace

Pcm ring(Bell bell, double volume) {
  const Score score = scoreOf(bell);
  std::vector<Frame> frames(static_cast<std::size_t>(std::lround(seconds(score.length) * Pcm::sampleRate)));
  for (const auto& strike : score.strikes) {
    addStrike(frames, score.timbre, strike);
  }
  fade(frames);
  const double loudness = std::clamp(volume, 0.0, 1.0);
  return quantised(frames, score.peak / peakOf(frames) * loudness * loudness);
}

}  // namespace matside
