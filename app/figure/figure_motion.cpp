#include "figure/figure_motion.h"

#include <algorithm>
#include <chrono>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

constexpr Duration shortest = 16ms;  // from picture to picture on an ordinary screen
constexpr int enoughToKnow = 4;

// Slowly away, slowly there.
double eased(double part) {
  return part * part * (3 - 2 * part);
}

}  // namespace

void FigureMotion::begin() {
  m_latency = shortest;
  m_shown = 0;
  m_part = 0;
}

double FigureMotion::ask() {
  m_asked = now();
  const Duration passed = m_shown == 0 ? shortest : now() - m_first + shortest + m_latency;
  return eased(std::clamp(static_cast<double>(passed.count()) / static_cast<double>(length.count()), 0.0, 1.0));
}

void FigureMotion::shown(double part) {
  m_last = now();
  if (m_shown == 0) {
    m_first = m_last;  // what the first picture took says nothing about the others
  } else {
    m_latency = m_last - m_asked;
  }
  ++m_shown;
  m_part = part;
}

bool FigureMotion::isTooSlow() const {
  const int steps = m_shown - 1;
  return steps >= enoughToKnow && (m_last - m_first) * leastPicturesASecond > std::chrono::seconds(steps);
}

Duration FigureMotion::untilNext() const {
  return std::max(0ms, m_last + shortest - now());
}

}  // namespace matside::app
