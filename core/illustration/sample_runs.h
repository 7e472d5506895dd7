#pragma once

#include "illustration/gbuffer.h"
#include "illustration/mask.h"

#include <array>
#include <cstdint>
#include <glm/common.hpp>
#include <vector>

namespace matside {

/// What a sample is to the tracer: a kind (0: nothing) and which of up to eight layers of that kind it belongs to.
struct SampleClass {
  std::uint8_t kind = 0;
  std::uint8_t layers = 0;

  bool operator==(const SampleClass&) const = default;
};

/// The samples of a picture as stretches of rows that are alike, from which any layer's mask is made quickly.
class SampleRuns {
 public:
  static constexpr std::size_t mostKinds = 32;

  /// `classOf(i)` says what the sample with index i is.
  template <class ClassOf>
  SampleRuns(const GBuffer& buffer, ClassOf classOf) : m_bounds(buffer.bounds()) {
    for (int y = m_bounds.top; y < m_bounds.bottom; ++y) {
      int x = m_bounds.left;
      while (x < m_bounds.right) {
        const int from = x;
        const SampleClass here = classOf(buffer.index(x, y));
        while (x < m_bounds.right && classOf(buffer.index(x, y)) == here) {
          ++x;
        }
        if (here.kind != 0) {
          add({y, from, x, here});
        }
      }
    }
  }

  bool has(std::uint8_t kind) const { return m_limits[kind].high.x > 0; }

  /// Cut out round all samples of a kind, with a margin within the figure's bounds; nothing is marked yet.
  Mask frameOf(std::uint8_t kind, int margin) const {
    const glm::ivec2 low = glm::max(m_limits[kind].low - margin, glm::ivec2(m_bounds.left, m_bounds.top));
    const glm::ivec2 high = glm::min(m_limits[kind].high + margin, glm::ivec2(m_bounds.right, m_bounds.bottom));
    return {low, high - low};
  }

  /// Marks the samples whose class `belongs`.
  template <class Belongs>
  void mark(Mask& mask, Belongs belongs) const {
    for (const Run& run : m_runs) {
      if (belongs(run.what)) {
        mask.setRun(run.y, run.from, run.to);
      }
    }
  }

 private:
  struct Run {
    int y;
    int from;
    int to;
    SampleClass what;
  };
  struct Limits {
    glm::ivec2 low{1 << 30};
    glm::ivec2 high{0};
  };

  void add(const Run& run) {
    Limits& limits = m_limits[run.what.kind];
    limits.low = glm::min(limits.low, glm::ivec2(run.from, run.y));
    limits.high = glm::max(limits.high, glm::ivec2(run.to, run.y + 1));
    m_runs.push_back(run);
  }

  GBuffer::Bounds m_bounds;
  std::vector<Run> m_runs;
  std::array<Limits, mostKinds> m_limits{};
};

}  // namespace matside
