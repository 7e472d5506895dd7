#include "illustration/ink.h"

#include <algorithm>
#include <cmath>

namespace matside {

InkLayer::InkLayer(const GBuffer& buffer)
    : m_width(buffer.width()),
      m_bounds(buffer.bounds()),
      m_strength(static_cast<std::size_t>(buffer.width()) * static_cast<std::size_t>(buffer.height()), 0),
      m_ink(m_strength.size(), Ink::None) {}

void InkLayer::dab(const Dab& dab) {
  const int reach = static_cast<int>(std::ceil(dab.radius + 0.5F));
  const int cx = static_cast<int>(dab.centre.x);
  const int cy = static_cast<int>(dab.centre.y);
  for (int y = std::max(m_bounds.top, cy - reach); y <= std::min(m_bounds.bottom - 1, cy + reach); ++y) {
    for (int x = std::max(m_bounds.left, cx - reach); x <= std::min(m_bounds.right - 1, cx + reach); ++x) {
      const float dx = static_cast<float>(x) + 0.5F - dab.centre.x;
      const float dy = static_cast<float>(y) + 0.5F - dab.centre.y;
      const float inside = std::clamp(dab.radius + 0.5F - std::sqrt(dx * dx + dy * dy), 0.0F, 1.0F);
      const std::size_t i =
          static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x);
      tint(i, inside * dab.strength, dab.ink);
    }
  }
}

void InkLayer::tint(std::size_t i, float strength, Ink ink) {
  const auto level = static_cast<std::uint8_t>(strength * 255);
  if (level > m_strength[i]) {
    m_strength[i] = level;
    m_ink[i] = ink;
  }
}

int InkLayer::gather(std::size_t start, std::vector<std::size_t>& piece, std::vector<bool>& seen) const {
  const auto width = static_cast<std::size_t>(m_width);
  piece.assign(1, start);
  seen[start] = true;
  for (std::size_t k = 0; k < piece.size(); ++k) {
    const std::size_t at = piece[k];
    for (const std::size_t next : {at + 1, at - 1, at + width, at - width}) {
      if (next < m_strength.size() && m_strength[next] > 0 && !seen[next]) {
        seen[next] = true;
        piece.push_back(next);
      }
    }
  }
  return static_cast<int>(piece.size());
}

void InkLayer::removeTicks(int smallest) {
  std::vector<bool> seen(m_strength.size(), false);
  std::vector<std::size_t> piece;
  for (int y = m_bounds.top; y < m_bounds.bottom; ++y) {
    for (int x = m_bounds.left; x < m_bounds.right; ++x) {
      const std::size_t i =
          static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x);
      if (m_strength[i] == 0 || seen[i]) {
        continue;
      }
      if (gather(i, piece, seen) < smallest) {
        for (const std::size_t at : piece) {
          m_strength[at] = 0;
        }
      }
    }
  }
}

}  // namespace matside
