#pragma once

#include "anatomy/prop_solid.h"

#include <cstddef>
#include <cstdint>

namespace matside {

/// What a place of the picture is made of.
enum class Material : std::uint8_t {
  None,
  Skin,
  Leggings,
  Top,
  Hair,
  Cork,
  Bolster,
  Cloth,  ///< blankets, folded or rolled
  EyePillow,
  Strap,
  Wood,
  Wall,
};

inline constexpr std::size_t materialCount = 12;

constexpr std::size_t indexOf(Material material) {
  return static_cast<std::size_t>(material);
}

constexpr bool isOfTheBody(Material material) {
  return material >= Material::Skin && material <= Material::Hair;
}

Material materialOf(const PropSolid& solid);

}  // namespace matside
