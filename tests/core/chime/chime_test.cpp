#include "chime/chime.h"

#include "chime/score.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>
#include <string>

namespace matside {
namespace {

constexpr double fullScale = 32767.0;

double sampleAt(const Pcm& sound, std::size_t frame, int channel) {
  return sound.samples[frame * Pcm::channels + static_cast<std::size_t>(channel)] / fullScale;
}

double peakWithin(const Pcm& sound, std::size_t from, std::size_t to) {
  double peak = 0;
  for (std::size_t frame = from; frame < to; ++frame) {
    peak = std::max({peak, std::abs(sampleAt(sound, frame, 0)), std::abs(sampleAt(sound, frame, 1))});
  }
  return peak;
}

std::size_t framesIn(double seconds) {
  return static_cast<std::size_t>(seconds * Pcm::sampleRate);
}

double peakOf(const Pcm& sound) {
  return peakWithin(sound, 0, sound.frames());
}

/// How much of one frequency is in a stretch of the left channel (Goertzel's filter): the amplitude of its sine.
double amountOf(const Pcm& sound, double hertz, double from_s, double length_s) {
  const std::size_t first = framesIn(from_s);
  const std::size_t count = framesIn(length_s);
  const double omega = 2 * std::numbers::pi * hertz / Pcm::sampleRate;
  double last = 0;
  double before = 0;
  for (std::size_t frame = 0; frame < count; ++frame) {
    // A Hann window keeps strong partials from leaking into their neighbours.
    const double window = 1 - std::cos(2 * std::numbers::pi * static_cast<double>(frame) / static_cast<double>(count));
    const double now = window * sampleAt(sound, first + frame, 0) + 2 * std::cos(omega) * last - before;
    before = last;
    last = now;
  }
  const double power = last * last + before * before - 2 * std::cos(omega) * last * before;
  return 2 * std::sqrt(std::max(power, 0.0)) / static_cast<double>(count);
}

/// The strongest tone between 100 Hz and 4 kHz, to 5 Hz.
double strongestTone(const Pcm& sound, double from_s, double length_s) {
  double strongest = 0;
  double most = 0;
  for (double hertz = 100; hertz < 4000; hertz += 5) {
    const double amount = amountOf(sound, hertz, from_s, length_s);
    if (amount > most) {
      most = amount;
      strongest = hertz;
    }
  }
  return strongest;
}

/// How often the loudness jumps up: the number of strikes an ear counts.
int strikesHeard(const Pcm& sound) {
  const std::size_t stretch = framesIn(0.1);
  int strikes = 0;
  double before = 0;
  for (std::size_t at = 0; at + stretch <= sound.frames(); at += stretch) {
    const double now = peakWithin(sound, at, at + stretch);
    if (now > before * 1.25 && now > 0.02) {
      ++strikes;
    }
    before = now;
  }
  return strikes;
}

class EveryBell : public testing::TestWithParam<Bell> {};

TEST_P(EveryBell, IsNeverLouderThanItsCap) {
  const double peak = peakOf(ring(GetParam(), 1.0));
  EXPECT_LE(peak, loudestSample + 1 / fullScale);
  EXPECT_GT(peak, loudestSample / 4) << "and yet can be heard";
}

TEST_P(EveryBell, LastsAsLongAsItSays) {
  const Pcm sound = ring(GetParam(), 1.0);
  const auto milliseconds = sound.frames() * 1000 / Pcm::sampleRate;
  EXPECT_EQ(milliseconds, static_cast<std::size_t>(lengthOf(GetParam()).count()));
}

TEST_P(EveryBell, SwellsInsteadOfClicking) {
  const Pcm sound = ring(GetParam(), 1.0);
  EXPECT_EQ(sampleAt(sound, 0, 0), 0.0);
  const double peak = peakWithin(sound, 0, framesIn(0.3));
  EXPECT_LT(peakWithin(sound, 0, framesIn(0.002)), 0.05 * peak);
  EXPECT_LT(peakWithin(sound, 0, framesIn(0.008)), 0.55 * peak) << "half of it takes longer than 8 ms";
}

TEST_P(EveryBell, FadesToNothingBeforeItStops) {
  const Pcm sound = ring(GetParam(), 1.0);
  const std::size_t end = sound.frames();
  EXPECT_LT(peakWithin(sound, end - framesIn(0.01), end), 0.0005);
  EXPECT_LT(peakWithin(sound, end - framesIn(0.6), end), peakOf(sound) * 0.1);
}

TEST_P(EveryBell, HasNoJumpBetweenSamples) {
  const Pcm sound = ring(GetParam(), 1.0);
  double steepest = 0;
  for (std::size_t frame = 1; frame < sound.frames(); ++frame) {
    steepest = std::max(steepest, std::abs(sampleAt(sound, frame, 0) - sampleAt(sound, frame - 1, 0)));
  }
  // A sine of 4 kHz at the cap climbs by 2 pi 4000 / 48000 of it in one sample.
  EXPECT_LT(steepest, 0.53 * loudestSample);
}

TEST_P(EveryBell, IsLowAndWarm) {
  const Pcm sound = ring(GetParam(), 1.0);
  const double low = amountOf(sound, scoreOf(GetParam()).strikes.front().fundamental, 0.2, 0.5);
  for (const double harsh : {3000.0, 4000.0, 6000.0, 8000.0}) {
    EXPECT_LT(amountOf(sound, harsh, 0.2, 0.5), 0.03 * low) << harsh << " Hz";
  }
}

TEST_P(EveryBell, RingsTheSameEveryTime) {
  EXPECT_EQ(ring(GetParam(), 0.7), ring(GetParam(), 0.7));
}

TEST_P(EveryBell, FollowsTheVolume) {
  const double full = peakOf(ring(GetParam(), 1.0));
  EXPECT_NEAR(peakOf(ring(GetParam(), 0.5)), full / 4, 2 / fullScale);
  EXPECT_EQ(peakOf(ring(GetParam(), 0.0)), 0.0);
  EXPECT_EQ(ring(GetParam(), 7.0), ring(GetParam(), 1.0)) << "there is no louder than full";
  EXPECT_EQ(ring(GetParam(), -1.0), ring(GetParam(), 0.0));
}

TEST_P(EveryBell, IsFoundByItsName) {
  EXPECT_EQ(bellNamed(bellName(GetParam())), GetParam());
  EXPECT_EQ(bellNamed("gong"), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Chime, EveryBell, testing::ValuesIn(allBells), [](const auto& bell) {
  std::string name(bellName(bell.param));
  std::erase(name, '-');
  return name;
});

TEST(Chime, StrikesTheBowlOnceAtTheStartAndThreeTimesAtTheEnd) {
  EXPECT_EQ(strikesHeard(ring(Bell::HoldBegins, 1.0)), 1);
  EXPECT_EQ(strikesHeard(ring(Bell::Halfway, 1.0)), 1);
  EXPECT_EQ(strikesHeard(ring(Bell::HoldEnding, 1.0)), 2);
  EXPECT_EQ(strikesHeard(ring(Bell::ChangeSides, 1.0)), 2);
  EXPECT_EQ(strikesHeard(ring(Bell::RoutineEnds, 1.0)), 3);
}

TEST(Chime, RisesWhenTheSidesChange) {
  const Pcm sound = ring(Bell::ChangeSides, 1.0);
  EXPECT_NEAR(strongestTone(sound, 0.1, 0.6), 330, 5);
  EXPECT_GT(amountOf(sound, 440, 0.9, 0.5), 10 * amountOf(sound, 440, 0.1, 0.5));
}

TEST(Chime, KeepsOneNoteWhenAHoldIsAboutToEnd) {
  const Pcm sound = ring(Bell::HoldEnding, 1.0);
  EXPECT_NEAR(strongestTone(sound, 0.1, 0.6), 440, 5);
  EXPECT_NEAR(strongestTone(sound, 1.0, 0.6), 440, 5);
}

TEST(Chime, TellsTheBowlFromTheSmallBellByItsTone) {
  const double bowl = strongestTone(ring(Bell::HoldBegins, 1.0), 0.2, 0.5);
  const double bell = strongestTone(ring(Bell::Halfway, 1.0), 0.2, 0.5);
  EXPECT_NEAR(bowl, 220, 5);
  EXPECT_NEAR(bell, 587, 5);
}

TEST(Chime, GivesTheBowlThePartialsOfARing) {
  const Pcm sound = ring(Bell::HoldBegins, 1.0);
  const double second = 220 * 24 * std::sqrt(5.0) / (6 * std::sqrt(10.0));
  EXPECT_GT(amountOf(sound, second, 0.1, 0.5), 0.1 * amountOf(sound, 220, 0.1, 0.5));
  EXPECT_LT(amountOf(sound, 440, 0.1, 0.5), 0.01 * amountOf(sound, 220, 0.1, 0.5)) << "no octave";
}

}  // namespace
}  // namespace matside
