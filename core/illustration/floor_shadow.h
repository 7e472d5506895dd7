#pragma once

#include "body/skin_surface.h"
#include "illustration/camera.h"

#include <cstddef>
#include <glm/vec2.hpp>
#include <vector>

namespace matside {

/// The soft shadow of everything on the floor, seen from above: dark where something touches, faint where it hovers.
class FloorShadow {
 public:
  FloorShadow(const SkinSurface& surface, glm::vec3 light);

  /// Strength at a place of the floor, 0 to 1.
  float at(glm::vec2 xz) const;

  glm::vec2 low() const { return m_low; }
  glm::vec2 high() const { return m_low + glm::vec2(m_columns, m_rows) * cell; }

 private:
  static constexpr float cell = 0.012F;
  using Field = std::vector<float>;

  std::size_t index(int column, int row) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
  }
  void raise(Field& field, glm::vec2 xz, float strength) const;
  void blur(Field& field, int radius) const;
  void blurLine(Field& field, std::size_t first, std::size_t stride, int length, int radius) const;

  glm::vec2 m_low{0};
  int m_columns = 0;
  int m_rows = 0;
  Field m_strength;
};

}  // namespace matside
