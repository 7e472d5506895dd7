#include "chime/score.h"

#include "base/contract.h"
#include "chime/chime.h"

#include <cmath>

namespace matside {
namespace {

// Notes on A = 440 Hz. The lowest is the A below middle C: a laptop's loudspeaker still carries it, and its partials.
constexpr double a3 = 220.0;
constexpr double e4 = 329.63;
constexpr double a4 = 440.0;
constexpr double d5 = 587.33;

/// The partial of a bowl whose rim bends in `waves` waves, as a ratio to the lowest, which bends in two: those of a
/// thin ring, n (n^2 - 1) / sqrt(n^2 + 1) (Rayleigh, The Theory of Sound, section 233). Measured bowls lie close by
/// (Inacio, Henrique & Antunes, The Dynamics of Tibetan Singing Bowls, Acta Acustica 92, 2006).
double rimRatio(int waves) {
  const auto rim = [](double n) { return n * (n * n - 1) / std::sqrt(n * n + 1); };
  return rim(waves) / rim(2);
}

/// A metal bowl under a felt mallet: nearly all of it the low tone, which stays long after the others are gone.
Timbre bowl(Duration fading) {
  return {{{1.0, 1.0, fading, 0.45},
           {rimRatio(3), 0.34, fading * 6 / 10, 0.9},
           {rimRatio(4), 0.10, fading * 35 / 100, 1.4},
           {rimRatio(5), 0.025, fading * 2 / 10, 2.0}},
          Duration{35}};
}

/// A small bell tuned as handbells are, with the second partial a twelfth above the first (Rossing, Science of
/// Percussion Instruments, 2000, chapter 13).
Timbre smallBell(Duration fading) {
  return {{{1.0, 1.0, fading, 0.7}, {3.0, 0.16, fading / 2, 1.6}, {5.4, 0.03, fading / 4, 3.0}}, Duration{25}};
}

}  // namespace

Score scoreOf(Bell bell) {
  using D = Duration;
  switch (bell) {
    case Bell::HoldBegins:
      return {bowl(D{9000}), {{D{0}, a3, 1.0}}, D{6500}, loudestSample};
    case Bell::Halfway:
      return {smallBell(D{5000}), {{D{0}, d5, 1.0}}, D{3500}, loudestSample * 0.45};
    case Bell::HoldEnding:
      return {smallBell(D{4500}), {{D{0}, a4, 1.0}, {D{900}, a4, 0.7}}, D{4000}, loudestSample * 0.6};
    case Bell::ChangeSides:
      return {bowl(D{5500}), {{D{0}, e4, 0.85}, {D{800}, a4, 0.8}}, D{4000}, loudestSample * 0.8};
    case Bell::RoutineEnds:
      return {bowl(D{10000}), {{D{0}, a3, 1.0}, {D{4000}, a3, 0.85}, {D{8000}, a3, 0.7}}, D{16000}, loudestSample};
  }
  contract(false, "every bell has a score");
  return {};
}

}  // namespace matside
