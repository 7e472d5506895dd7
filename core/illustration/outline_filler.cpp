#include "illustration/outline_filler.h"

namespace matside {

std::pair<int, int> OutlineFiller::rows(int height) const {
  float low = static_cast<float>(height);
  float high = 0;
  for (const Outline& outline : m_outlines) {
    for (const glm::vec2 point : outline) {
      low = std::min(low, point.y);
      high = std::max(high, point.y);
    }
  }
  return {std::max(0, static_cast<int>(std::floor(low))), std::min(height, static_cast<int>(high) + 1)};
}

void OutlineFiller::addLine(float y) {
  m_crossings.clear();
  for (const Outline& outline : m_outlines) {
    for (std::size_t i = 0; i < outline.size(); ++i) {
      const glm::vec2 a = outline[i];
      const glm::vec2 b = outline[(i + 1) % outline.size()];
      if ((a.y <= y) != (b.y <= y)) {
        m_crossings.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
      }
    }
  }
  std::sort(m_crossings.begin(), m_crossings.end());
  for (std::size_t i = 0; i + 1 < m_crossings.size(); i += 2) {
    addSpan(std::max(0.0F, m_crossings[i]), std::min(static_cast<float>(m_width), m_crossings[i + 1]));
  }
}

void OutlineFiller::addSpan(float from, float to) {
  if (to <= from) {
    return;
  }
  constexpr float share = 1.0F / lines;
  const int first = static_cast<int>(from);
  const int last = static_cast<int>(to);
  m_first = std::min(m_first, first);
  m_last = std::max(m_last, last);
  const auto cell = [this](int x) -> float& { return m_coverage[static_cast<std::size_t>(x)]; };
  if (first == last) {
    cell(first) += (to - from) * share;
    return;
  }
  cell(first) += (static_cast<float>(first + 1) - from) * share;
  for (int x = first + 1; x < last; ++x) {
    cell(x) += share;
  }
  cell(last) += (to - static_cast<float>(last)) * share;
}

}  // namespace matside
