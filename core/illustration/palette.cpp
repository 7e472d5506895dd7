#include "illustration/palette.h"

namespace matside {

namespace {

constexpr Tones tones(std::uint32_t base, std::uint32_t shade, std::uint32_t deep, std::uint32_t light,
                      std::uint32_t line) {
  return {Colour::hex(base), Colour::hex(shade), Colour::hex(deep), Colour::hex(light), Colour::hex(line)};
}

Palette onLight() {
  Palette palette;
  const auto set = [&palette](Material material, const Tones& value) { palette.materials[indexOf(material)] = value; };
  set(Material::Skin, tones(0xEDBD9C, 0xDDA280, 0xBE7C5D, 0xF3C9AB, 0xB06E52));
  set(Material::Top, tones(0xD9735A, 0xC26049, 0x9C4438, 0xE2836C, 0x96402F));
  set(Material::Leggings, tones(0x414E73, 0x343F60, 0x242C45, 0x4D5A80, 0x222A42));
  set(Material::Hair, tones(0x563730, 0x452B24, 0x32201B, 0x674640, 0x36201A));
  set(Material::Cork, tones(0xD2A673, 0xB98B5B, 0x94693F, 0xE0BB8D, 0x94693F));
  set(Material::Bolster, tones(0xE0B25C, 0xCB9B48, 0xA37631, 0xEBC67C, 0xA87C36));
  set(Material::Cloth, tones(0xEFE3D0, 0xDDCDB6, 0xBCA78C, 0xF7EEDF, 0xBBA68B));
  set(Material::EyePillow, tones(0x9C8FB5, 0x85789F, 0x655A7E, 0xB0A4C6, 0x655A7E));
  set(Material::Strap, tones(0xB5684A, 0x9C5439, 0x753B27, 0xC67C5E, 0x753B27));
  set(Material::Wood, tones(0xB98A62, 0x9F734E, 0x7A5436, 0xCBA07A, 0x7A5436));
  set(Material::Wall, tones(0xEADBC8, 0xDDCBB4, 0xC2AD94, 0xF1E5D6, 0xC2AD94));
  palette.eye = Colour::hex(0x4A2A22);
  palette.brow = Colour::hex(0x6B4435);
  palette.lip = Colour::hex(0xB5604F);
  palette.blush = Colour::hex(0xE08868);
  palette.paper = Colour::hex(0xFDF5EA);
  palette.backdrop = Colour::hex(0xF6E7D7);
  palette.mat = Colour::hex(0xA9C4B4);
  palette.matEdge = Colour::hex(0x7FA08F);
  palette.matLine = Colour::hex(0xC2D6C9);
  palette.groundShadow = Colour::hex(0x8A6A4A);
  return palette;
}

// The figure keeps its colours, a little dimmed; only what surrounds it is dark.
Palette onDark() {
  Palette palette = onLight();
  palette.paper = Colour::hex(0x26221F);
  palette.backdrop = Colour::hex(0x38312B);
  palette.mat = Colour::hex(0x7F9C8D);
  palette.matEdge = Colour::hex(0x5B7669);
  palette.matLine = Colour::hex(0x98B2A5);
  palette.groundShadow = Colour::hex(0x100D0B);
  palette.groundShadowStrength = 2.2F;
  for (Tones& material : palette.materials) {
    for (Colour* colour : {&material.base, &material.shade, &material.deep, &material.light}) {
      *colour = mix(*colour, palette.paper, 0.07F);
    }
  }
  palette.materials[indexOf(Material::Leggings)] = tones(0x4B5980, 0x3D496D, 0x2B3450, 0x58668E, 0x283049);
  return palette;
}

Palette asLines() {
  Palette palette;
  const Colour black = Colour::hex(0x000000);
  const Colour white = Colour::hex(0xFFFFFF);
  for (Tones& material : palette.materials) {
    material = {white, white, white, white, black};
  }
  palette.eye = palette.brow = palette.lip = black;
  palette.blush = white;
  palette.paper = palette.backdrop = palette.mat = palette.matEdge = white;
  palette.matLine = black;
  palette.groundShadow = white;
  return palette;
}

}  // namespace

Colour Palette::line(Ink ink) const {
  switch (ink) {
    case Ink::Eye:
      return eye;
    case Ink::Brow:
      return brow;
    case Ink::Lip:
      return lip;
    case Ink::Blush:
      return blush;
    case Ink::None:
    case Ink::Skin:
    case Ink::Leggings:
    case Ink::Top:
    case Ink::Hair:
    case Ink::Cork:
    case Ink::Bolster:
    case Ink::Cloth:
    case Ink::EyePillow:
    case Ink::Strap:
    case Ink::Wood:
    case Ink::Wall:
      break;
  }
  return materials[static_cast<std::size_t>(ink)].line;
}

const Palette& paletteOf(PictureStyle style) {
  static const Palette light = onLight();
  static const Palette dark = onDark();
  static const Palette lines = asLines();
  switch (style) {
    case PictureStyle::Colour:
      return light;
    case PictureStyle::ColourOnDark:
      return dark;
    case PictureStyle::Line:
      return lines;
  }
  return light;
}

}  // namespace matside
