#include "body/material.h"

namespace matside {

Material materialOf(const PropSolid& solid) {
  switch (solid.shape) {
    case PropShape::Block:
      return Material::Cork;
    case PropShape::Cushion:
      return Material::Bolster;
    case PropShape::Roll:
      // A rolled blanket is thinner than any round bolster.
      return solid.half.y < 0.09F ? Material::Cloth : Material::Bolster;
    case PropShape::Blanket:
      return Material::Cloth;
    case PropShape::EyePillow:
      return Material::EyePillow;
    case PropShape::Strap:
      return Material::Strap;
    case PropShape::Chair:
      return Material::Wood;
    case PropShape::Wall:
      return Material::Wall;
  }
  return Material::None;
}

}  // namespace matside
