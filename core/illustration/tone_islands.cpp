#include "illustration/tone_islands.h"

#include <cmath>

namespace matside {

namespace {

/// A stretch of a row with one material and one class of tone.
struct Run {
  int from = 0;
  int to = 0;
  int y = 0;
  std::size_t root = 0;
  int area = 0;
  unsigned key = 0;
};

// Neighbours in the picture that are this far apart in depth are different forms.
constexpr float oneForm = 0.03F;

class Islands {
 public:
  /// Islands of one material, or of one material and class of tone.
  enum class Of { Material, Tone };

  Islands(GBuffer& buffer, Of what) : m_buffer(buffer), m_what(what) { findIslands(); }

  void calm(int smallest) {
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
      const bool isFine = m_buffer.sample(m_buffer.index(m_runs[i].from, m_runs[i].y)).fine != 0;
      if (m_runs[i].key != 0 && m_runs[rootOf(i)].area < (isFine ? smallest / 5 : smallest)) {
        flip(m_runs[i]);
      }
    }
    darkenRims();
  }

  void close(int smallest) {
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
      if (m_runs[rootOf(i)].area < smallest) {
        fill(m_runs[i]);
      }
    }
  }

 private:
  void findIslands() {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    std::size_t above = 0;
    for (int y = bounds.top; y < bounds.bottom; ++y) {
      const std::size_t here = m_runs.size();
      findRuns(y);
      joinRows(above, here);
      above = here;
    }
  }

  // Zero where there is nothing; else material and class of tone.
  unsigned keyOf(const Sample& sample) const {
    const unsigned shaded = m_what == Of::Tone && sample.tone < shadeTone ? 1 : 0;
    return static_cast<unsigned>(sample.material) * 2 + (sample.material == Material::None ? 0 : shaded);
  }

  bool isOneForm(std::size_t a, std::size_t b) const {
    return std::fabs(m_buffer.depth(a) - m_buffer.depth(b)) < oneForm;
  }

  void findRuns(int y) {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    const std::size_t start = m_buffer.index(bounds.left, y);
    const Sample* samples = &m_buffer.sample(start);
    const float* depths = &m_buffer.depth(start);
    const int width = bounds.width();
    int x = 0;
    while (x < width) {
      const unsigned key = keyOf(samples[x]);
      const int from = x;
      for (++x; x < width && keyOf(samples[x]) == key && std::fabs(depths[x] - depths[x - 1]) < oneForm; ++x) {
      }
      m_runs.push_back({bounds.left + from, bounds.left + x, y, m_runs.size(), x - from, key});
    }
  }

  std::size_t rootOf(std::size_t i) {
    while (m_runs[i].root != i) {
      m_runs[i].root = m_runs[m_runs[i].root].root;
      i = m_runs[i].root;
    }
    return i;
  }

  void join(std::size_t a, std::size_t b) {
    const std::size_t rootA = rootOf(a);
    const std::size_t rootB = rootOf(b);
    if (rootA != rootB) {
      const std::size_t kept = std::min(rootA, rootB);
      const std::size_t gone = std::max(rootA, rootB);
      m_runs[gone].root = kept;
      m_runs[kept].area += m_runs[gone].area;
    }
  }

  // Runs of the row above begin at `above`, those of this row at `here`.
  void joinRows(std::size_t above, std::size_t here) {
    std::size_t a = above;
    std::size_t b = here;
    while (a < here && b < m_runs.size()) {
      const Run& upper = m_runs[a];
      const Run& lower = m_runs[b];
      const bool touch = upper.y + 1 == lower.y && upper.from < lower.to && lower.from < upper.to;
      if (touch && upper.key == lower.key && meet(upper, lower)) {
        join(a, b);
      }
      (m_runs[a].to < m_runs[b].to ? a : b) += 1;
    }
  }

  // Whether two runs, one above the other, belong to one form where they touch.
  bool meet(const Run& upper, const Run& lower) const {
    const int x = (std::max(upper.from, lower.from) + std::min(upper.to, lower.to) - 1) / 2;
    return isOneForm(m_buffer.index(x, upper.y), m_buffer.index(x, lower.y));
  }

  void fill(const Run& run) {
    const GBuffer::Bounds& bounds = m_buffer.bounds();
    if (run.from <= bounds.left || run.to >= bounds.right) {
      return;
    }
    const std::size_t left = m_buffer.index(run.from - 1, run.y);
    const std::size_t right = m_buffer.index(run.to, run.y);
    const std::size_t farther = m_buffer.depth(left) > m_buffer.depth(right) ? left : right;
    for (int x = run.from; x < run.to; ++x) {
      const std::size_t i = m_buffer.index(x, run.y);
      m_buffer.sample(i) = m_buffer.sample(farther);
      m_buffer.depth(i) = m_buffer.depth(farther);
    }
  }

  void flip(const Run& run) {
    const bool shaded = run.key % 2 == 1;
    const auto tone = static_cast<std::uint8_t>(shaded ? shadeTone + 6 : shadeTone - 6);
    for (int x = run.from; x < run.to; ++x) {
      m_buffer.sample(m_buffer.index(x, run.y)).tone = tone;
      if (!shaded) {
        m_darkened.push_back(m_buffer.index(x, run.y));
      }
    }
  }

  // The shade round an island of light fades towards it: without the island that would stay as a pale ring.
  void darkenRims() {
    while (!m_darkened.empty()) {
      const std::size_t at = m_darkened.back();
      m_darkened.pop_back();
      for (const std::size_t next : {at - 1, at + 1, at - m_buffer.stride(), at + m_buffer.stride()}) {
        if (next >= m_buffer.count()) {
          continue;
        }
        Sample& sample = m_buffer.sample(next);
        const bool fades = sample.tone > shadeTone - 6 && sample.tone < shadeTone;
        if (fades && sample.material == m_buffer.sample(at).material && isOneForm(at, next)) {
          sample.tone = shadeTone - 6;
          m_darkened.push_back(next);
        }
      }
    }
  }

  GBuffer& m_buffer;
  Of m_what;
  std::vector<Run> m_runs;
  std::vector<std::size_t> m_darkened;  ///< places that lost their light
};

}  // namespace

void calmTones(GBuffer& buffer, int smallest) {
  Islands(buffer, Islands::Of::Tone).calm(smallest);
}

void closeSlits(GBuffer& buffer, int smallest) {
  Islands(buffer, Islands::Of::Material).close(smallest);
}

}  // namespace matside
