#pragma once

#include "illustration/gbuffer.h"
#include "illustration/palette.h"

#include <cstdint>
#include <glm/vec2.hpp>
#include <vector>

namespace matside {

/// A round touch of the pen, in samples.
struct Dab {
  glm::vec2 centre{0};
  float radius = 1;
  float strength = 1;  ///< 0 to 1
  Ink ink = Ink::None;
};

/// The lines over a figure: how strong and with which ink, sample by sample.
class InkLayer {
 public:
  explicit InkLayer(const GBuffer& buffer);

  void dab(const Dab& dab);
  /// Colours one sample, unless it is inked more strongly already.
  void tint(std::size_t i, float strength, Ink ink);
  std::uint8_t strength(std::size_t i) const { return m_strength[i]; }
  Ink ink(std::size_t i) const { return m_ink[i]; }

  /// Takes away connected pieces of line with fewer samples than this: ticks that mean nothing.
  void removeTicks(int smallest);

 private:
  int gather(std::size_t start, std::vector<std::size_t>& piece, std::vector<bool>& seen) const;

  GBuffer::Bounds m_bounds;
  std::size_t m_stride;
  std::vector<std::uint8_t> m_strength;
  std::vector<Ink> m_ink;
};

}  // namespace matside
