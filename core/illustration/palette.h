#pragma once

#include "body/material.h"
#include "figure/looks.h"
#include "illustration/colour.h"

#include <array>
#include <cstdint>

namespace matside {

enum class PictureStyle {
  Colour,        ///< on light paper
  ColourOnDark,  ///< the same figure on dark paper
  Line,          ///< black lines of two weights on white
};

/// What a line is drawn with: the line colour of a material, or of a feature of the face.
enum class Ink : std::uint8_t {
  // In the order of Material, so that a material's index is its ink's.
  None,
  Skin,
  Leggings,
  Top,
  Hair,
  Cork,
  Bolster,
  Cloth,
  EyePillow,
  Strap,
  Wood,
  Wall,
  Eye,
  Brow,
  Lip,
  Blush,  ///< a warm breath of colour on the cheek
};

inline constexpr std::size_t inkCount = materialCount + 4;

constexpr Ink inkOf(Material material) {
  return static_cast<Ink>(material);
}

/// The few colours a material is painted with.
struct Tones {
  Colour base;
  Colour shade;
  Colour deep;  ///< where something touches
  Colour light;
  Colour line;
};

struct Palette {
  std::array<Tones, materialCount> materials{};
  Colour eye, brow, lip, blush;
  Colour paper;
  Colour backdrop;  ///< the large soft shape
  Colour mat, matEdge, matLine;
  Colour groundShadow;  ///< under the mat
  float groundShadowStrength = 1;

  const Tones& operator[](Material material) const { return materials[indexOf(material)]; }
  Colour line(Ink ink) const;
};

Palette paletteOf(PictureStyle style, const Looks& looks = {});

}  // namespace matside
