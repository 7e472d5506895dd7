#pragma once

#include "base/contract.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace matside {

/// N smooth curves through stations, sampled evenly for quick reading.
template <std::size_t N>
class Profile {
 public:
  using Values = std::array<float, N>;
  struct Station {
    float at;
    Values values;
  };

  /// Stations in rising order of `at`, two or more.
  explicit Profile(std::span<const Station> stations) : m_from(stations.front().at), m_to(stations.back().at) {
    contract(stations.size() >= 2, "a profile has at least two stations");
    for (std::size_t i = 0; i <= steps; ++i) {
      const float t = static_cast<float>(i) / static_cast<float>(steps);
      m_samples[i] = curve(stations, m_from + (m_to - m_from) * t);
    }
  }

  float from() const { return m_from; }
  float to() const { return m_to; }

  /// Outside the stations the nearest end holds.
  Values at(float place) const {
    const float t = std::clamp((place - m_from) / (m_to - m_from), 0.0F, 1.0F) * static_cast<float>(steps);
    const std::size_t i = std::min(static_cast<std::size_t>(t), steps - 1);
    const float part = t - static_cast<float>(i);
    Values out;
    for (std::size_t k = 0; k < N; ++k) {
      out[k] = m_samples[i][k] + (m_samples[i + 1][k] - m_samples[i][k]) * part;
    }
    return out;
  }

  float widest() const {
    float most = 0;
    for (const Values& sample : m_samples) {
      most = std::max(most, *std::max_element(sample.begin(), sample.end()));
    }
    return most;
  }

 private:
  static constexpr std::size_t steps = 192;

  // Cubic Hermite with the mean of the neighbouring slopes, which may differ in length.
  static Values curve(std::span<const Station> stations, float place) {
    std::size_t k = 0;
    while (k + 2 < stations.size() && place > stations[k + 1].at) {
      ++k;
    }
    Values out;
    for (std::size_t c = 0; c < N; ++c) {
      out[c] = hermite(stations, k, c, place);
    }
    return out;
  }

  static float slope(std::span<const Station> stations, std::size_t k, std::size_t c) {
    return (stations[k + 1].values[c] - stations[k].values[c]) / (stations[k + 1].at - stations[k].at);
  }

  static float hermite(std::span<const Station> stations, std::size_t k, std::size_t c, float place) {
    const float length = stations[k + 1].at - stations[k].at;
    const float u = (place - stations[k].at) / length;
    const float here = slope(stations, k, c);
    const float slope0 = k > 0 ? 0.5F * (here + slope(stations, k - 1, c)) : here;
    const float slope1 = k + 2 < stations.size() ? 0.5F * (here + slope(stations, k + 1, c)) : here;
    const float u2 = u * u;
    const float u3 = u2 * u;
    return (2 * u3 - 3 * u2 + 1) * stations[k].values[c] + (u3 - 2 * u2 + u) * length * slope0 +
           (-2 * u3 + 3 * u2) * stations[k + 1].values[c] + (u3 - u2) * length * slope1;
  }

  std::array<Values, steps + 1> m_samples{};
  float m_from;
  float m_to;
};

}  // namespace matside
