#include "chime/breath_sound.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace matside {
namespace {

using namespace std::chrono_literals;

/// The loudest sample of one tenth of a sound.
int peakOfTenth(const Pcm& sound, std::size_t tenth) {
  const auto first = sound.samples.begin() + static_cast<std::ptrdiff_t>(sound.samples.size() * tenth / 10);
  const auto last = sound.samples.begin() + static_cast<std::ptrdiff_t>(sound.samples.size() * (tenth + 1) / 10);
  return std::abs(*std::max_element(first, last, [](int one, int other) { return std::abs(one) < std::abs(other); }));
}

int peakOf(const Pcm& sound) {
  int peak = 0;
  for (const int sample : sound.samples) {
    peak = std::max(peak, std::abs(sample));
  }
  return peak;
}

TEST(BreathSound, LastsAsLongAsTheBreath) {
  EXPECT_EQ(breathIn(4s, 1).frames(), 4U * Pcm::sampleRate);
  EXPECT_EQ(breathOut(6500ms, 1).frames(), 13U * Pcm::sampleRate / 2);
  EXPECT_EQ(breathIn(0s, 1).frames(), 0U);
}

TEST(BreathSound, IsFullestLateComingInAndEarlyGoingOut) {
  const Pcm in = breathIn(4s, 1);
  const Pcm out = breathOut(6s, 1);
  EXPECT_GT(peakOfTenth(in, 7), 3 * peakOfTenth(in, 1));
  EXPECT_GT(peakOfTenth(out, 2), 3 * peakOfTenth(out, 8));
}

TEST(BreathSound, BeginsAndEndsInSilence) {
  for (const Pcm& sound : {breathIn(4s, 1), breathOut(6s, 1)}) {
    EXPECT_EQ(sound.samples.front(), 0);
    EXPECT_EQ(sound.samples.back(), 0);
    EXPECT_LT(peakOfTenth(sound, 0), peakOf(sound) / 2);
  }
}

TEST(BreathSound, StaysFarBelowTheBells) {
  const int loudest = static_cast<int>(std::lround(loudestBreath * 32767));
  EXPECT_LE(std::abs(peakOf(breathIn(4s, 1)) - loudest), 1);
  EXPECT_LE(std::abs(peakOf(breathIn(4s, 7)) - loudest), 1);
  EXPECT_LE(std::abs(peakOf(breathIn(4s, 0.5)) - loudest / 4), 1);
  EXPECT_EQ(peakOf(breathIn(4s, 0)), 0);
}

}  // namespace
}  // namespace matside
