#include "illustration/outline_filler.h"

namespace matside {

OutlineFiller::OutlineFiller(const std::vector<Outline>& outlines, int width)
    : m_width(width), m_cells(static_cast<std::size_t>(width) + 2) {
  for (const Outline& outline : outlines) {
    for (std::size_t i = 0; i < outline.size(); ++i) {
      m_edges.push_back({outline[i], outline[(i + 1) % outline.size()]});
    }
  }
}

std::pair<int, int> OutlineFiller::rows(int height) const {
  float low = static_cast<float>(height);
  float high = 0;
  for (const Edge& edge : m_edges) {
    low = std::min(low, edge.from.y);
    high = std::max(high, edge.from.y);
  }
  return {std::max(0, static_cast<int>(std::floor(low))), std::min(height, static_cast<int>(high) + 1)};
}

void OutlineFiller::gather(int y) {
  const auto top = static_cast<float>(y);
  m_near.clear();
  for (const Edge& edge : m_edges) {
    if (std::min(edge.from.y, edge.to.y) <= top + 1 && std::max(edge.from.y, edge.to.y) >= top) {
      m_near.push_back(edge);
    }
  }
  m_first = m_width;
  m_last = -1;
  for (int line = 0; line < lines; ++line) {
    addLine(top + (static_cast<float>(line) + 0.5F) * share);
  }
}

void OutlineFiller::addLine(float y) {
  m_crossings.clear();
  for (const auto& [a, b] : m_near) {
    if ((a.y <= y) != (b.y <= y)) {
      m_crossings.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
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
  const int first = static_cast<int>(from);
  const int last = static_cast<int>(to);
  m_first = std::min(m_first, first);
  m_last = std::max(m_last, last);
  const auto cell = [this](int x) -> Cell& { return m_cells[static_cast<std::size_t>(x)]; };
  if (first == last) {
    cell(first).part += (to - from) * share;
    return;
  }
  cell(first).part += (static_cast<float>(first + 1) - from) * share;
  cell(first + 1).lines += 1;
  cell(last).lines -= 1;
  cell(last).part += (to - static_cast<float>(last)) * share;
}

}  // namespace matside
