#include "illustration/floor_shadow.h"

#include "anatomy/distance.h"

#include <algorithm>
#include <cmath>

namespace matside {

namespace {

constexpr float margin = 0.25F;
constexpr float contactHeight = 0.045F;
constexpr float hoverHeight = 0.42F;
constexpr float slant = 0.35F;  // the light falls steeper than it seems, so shadows stay near

}  // namespace

FloorShadow::FloorShadow(const SkinSurface& surface, glm::vec3 light) {
  glm::vec2 low(1e9F);
  glm::vec2 high(-1e9F);
  for (const glm::vec3 p : surface.positions) {
    low = glm::min(low, glm::vec2(p.x, p.z));
    high = glm::max(high, glm::vec2(p.x, p.z));
  }
  m_low = low - margin;
  const glm::vec2 cells = (high - low + 2 * margin) / cell;
  m_columns = std::clamp(static_cast<int>(cells.x) + 1, 2, 2000);
  m_rows = std::clamp(static_cast<int>(cells.y) + 1, 2, 2000);
  Field contact(index(0, m_rows), 0);
  Field hover(contact.size(), 0);
  for (const glm::vec3 p : surface.positions) {
    const float height = std::max(0.0F, p.y);
    raise(contact, {p.x, p.z}, 1 - std::min(1.0F, height / contactHeight));
    const glm::vec3 fallen = p - light * (height * slant / light.y);
    raise(hover, {fallen.x, fallen.z}, 1 - 0.8F * std::min(1.0F, height / hoverHeight));
  }
  blur(contact, 1);
  blur(hover, 3);
  m_strength.resize(contact.size());
  for (std::size_t i = 0; i < m_strength.size(); ++i) {
    const float touching = 0.34F * std::min(1.0F, contact[i] * 1.3F);
    m_strength[i] = 1 - (1 - touching) * (1 - 0.36F * distance::ramp(0, 0.9F, hover[i]));
  }
}

void FloorShadow::raise(Field& field, glm::vec2 xz, float strength) const {
  const glm::vec2 place = (xz - m_low) / cell;
  const int column = static_cast<int>(std::floor(place.x));
  const int row = static_cast<int>(std::floor(place.y));
  if (column >= 0 && row >= 0 && column < m_columns && row < m_rows) {
    float& value = field[index(column, row)];
    value = std::max(value, strength);
  }
}

void FloorShadow::blurLine(Field& field, std::size_t first, std::size_t stride, int length, int radius) const {
  Field line(static_cast<std::size_t>(length));
  for (std::size_t i = 0; i < line.size(); ++i) {
    line[i] = field[first + i * stride];
  }
  const auto valueAt = [&line, length](int i) { return i >= 0 && i < length ? line[static_cast<std::size_t>(i)] : 0; };
  float sum = 0;
  for (int i = -radius; i < radius; ++i) {
    sum += valueAt(i);
  }
  for (int i = 0; i < length; ++i) {
    sum += valueAt(i + radius);
    field[first + static_cast<std::size_t>(i) * stride] = sum / static_cast<float>(2 * radius + 1);
    sum -= valueAt(i - radius);
  }
}

// Two box blurs each way come close to a soft edge.
void FloorShadow::blur(Field& field, int radius) const {
  for (int pass = 0; pass < 2; ++pass) {
    for (int row = 0; row < m_rows; ++row) {
      blurLine(field, index(0, row), 1, m_columns, radius);
    }
    for (int column = 0; column < m_columns; ++column) {
      blurLine(field, index(column, 0), static_cast<std::size_t>(m_columns), m_rows, radius);
    }
  }
}

float FloorShadow::at(glm::vec2 xz) const {
  const glm::vec2 place = (xz - m_low) / cell - 0.5F;
  const int column = static_cast<int>(std::floor(place.x));
  const int row = static_cast<int>(std::floor(place.y));
  if (column < 0 || row < 0 || column >= m_columns - 1 || row >= m_rows - 1) {
    return 0;
  }
  const glm::vec2 part = place - glm::vec2(column, row);
  const std::size_t i = index(column, row);
  const std::size_t below = i + static_cast<std::size_t>(m_columns);
  return glm::mix(glm::mix(m_strength[i], m_strength[i + 1], part.x),
                  glm::mix(m_strength[below], m_strength[below + 1], part.x), part.y);
}

}  // namespace matside
