#include "illustration/ink.h"

#include <algorithm>
#include <cmath>

namespace matside {

InkLayer::InkLayer(const GBuffer& buffer)
    : m_bounds(buffer.bounds()),
      m_stride(buffer.stride()),
      m_strength(buffer.count(), 0),
      m_ink(buffer.count(), Ink::None) {}

void InkLayer::dab(const Dab& dab) {
  const int reach = static_cast<int>(std::ceil(dab.radius + 0.5F));
  const int cx = static_cast<int>(dab.centre.x);
  const int cy = static_cast<int>(dab.centre.y);
  const int left = std::max(m_bounds.left, cx - reach);
  const int right = std::min(m_bounds.right - 1, cx + reach);
  for (int y = std::max(m_bounds.top, cy - reach); y <= std::min(m_bounds.bottom - 1, cy + reach); ++y) {
    const float dy = static_cast<float>(y) + 0.5F - dab.centre.y;
    const std::size_t row = static_cast<std::size_t>(y - m_bounds.top) * m_stride;
    for (int x = left; x <= right; ++x) {
      const float dx = static_cast<float>(x) + 0.5F - dab.centre.x;
      const float inside = std::clamp(dab.radius + 0.5F - std::sqrt(dx * dx + dy * dy), 0.0F, 1.0F);
      tint(row + static_cast<std::size_t>(x - m_bounds.left), inside * dab.strength, dab.ink);
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
  piece.assign(1, start);
  seen[start] = true;
  for (std::size_t k = 0; k < piece.size(); ++k) {
    const std::size_t at = piece[k];
    for (const std::size_t next : {at + 1, at - 1, at + m_stride, at - m_stride}) {
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
  const auto isInked = [](std::uint8_t strength) { return strength != 0; };
  for (auto at = m_strength.begin(); at != m_strength.end(); ++at) {
    at = std::find_if(at, m_strength.end(), isInked);
    if (at == m_strength.end()) {
      return;
    }
    const auto i = static_cast<std::size_t>(at - m_strength.begin());
    if (!seen[i] && gather(i, piece, seen) < smallest) {
      for (const std::size_t k : piece) {
        m_strength[k] = 0;
      }
    }
  }
}

}  // namespace matside
