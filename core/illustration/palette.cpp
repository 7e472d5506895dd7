#include "illustration/palette.h"

namespace matside {

namespace {

constexpr Tones tones(std::uint32_t base, std::uint32_t shade, std::uint32_t deep, std::uint32_t light,
                      std::uint32_t line) {
  return {Colour::hex(base), Colour::hex(shade), Colour::hex(deep), Colour::hex(light), Colour::hex(line)};
}

constexpr Colour white = Colour::hex(0xFFFFFF);
constexpr Colour warmDark = Colour::hex(0x2A1A1C);

// The tones of a cloth or of hair follow from its own colour.
Tones tonesFrom(Colour base) {
  return {base, mix(base, warmDark, 0.15F), mix(base, warmDark, 0.38F), mix(base, white, 0.10F),
          mix(base, warmDark, 0.46F)};
}

Tones tonesOf(SkinTone skin) {
  switch (skin) {
    case SkinTone::Light:
      return tones(0xF4D0B8, 0xE6B69B, 0xC88F72, 0xF9DDC8, 0xBA7C61);
    case SkinTone::Warm:
      return tones(0xEDBD9C, 0xDDA280, 0xBE7C5D, 0xF3C9AB, 0xB06E52);
    case SkinTone::Tan:
      return tones(0xD9A27A, 0xC48A63, 0xA06A48, 0xE2B18B, 0x935C3D);
    case SkinTone::Brown:
      return tones(0xB17C55, 0x9A6845, 0x774C31, 0xBE8C66, 0x6B432B);
    case SkinTone::Dark:
      return tones(0x845640, 0x6F4633, 0x523122, 0x93654D, 0x47291C);
    case SkinTone::Deep:
      return tones(0x5F3E2F, 0x4E3125, 0x372119, 0x6F4C3B, 0x2F1B14);
  }
  return {};
}

Tones tonesOf(HairColour hair) {
  switch (hair) {
    case HairColour::Black:
      return tones(0x37302F, 0x2A2424, 0x1C1818, 0x4A4140, 0x1B1716);
    case HairColour::DarkBrown:
      return tones(0x563730, 0x452B24, 0x32201B, 0x674640, 0x36201A);
    case HairColour::Brown:
      return tonesFrom(Colour::hex(0x7D563C));
    case HairColour::Blond:
      return tonesFrom(Colour::hex(0xCBA66B));
    case HairColour::Red:
      return tonesFrom(Colour::hex(0xA9603A));
    case HairColour::Grey:
      return tonesFrom(Colour::hex(0x9E9893));
    case HairColour::White:
      return tonesFrom(Colour::hex(0xDDD8D0));
  }
  return {};
}

Tones tonesOf(ClothColour cloth) {
  switch (cloth) {
    case ClothColour::Terracotta:
      return tones(0xD9735A, 0xC26049, 0x9C4438, 0xE2836C, 0x96402F);
    case ClothColour::Navy:
      return tones(0x414E73, 0x343F60, 0x242C45, 0x4D5A80, 0x222A42);
    case ClothColour::Sage:
      return tonesFrom(Colour::hex(0xA9C4B4));
    case ClothColour::Mustard:
      return tonesFrom(Colour::hex(0xDCAF5B));
    case ClothColour::Plum:
      return tonesFrom(Colour::hex(0x84557A));
    case ClothColour::Teal:
      return tonesFrom(Colour::hex(0x488288));
    case ClothColour::Rose:
      return tonesFrom(Colour::hex(0xDB9FA6));
    case ClothColour::Sand:
      return tonesFrom(Colour::hex(0xE0CBAE));
    case ClothColour::Slate:
      return tonesFrom(Colour::hex(0x707A86));
    case ClothColour::Black:
      return tones(0x44444C, 0x37373F, 0x26262C, 0x52525B, 0x232328);
  }
  return {};
}

void setMat(Palette& palette, ClothColour cloth) {
  const Colour base = tonesOf(cloth).base;
  palette.mat = base;
  palette.matEdge = mix(base, Colour::hex(0x35584A), 0.34F);
  palette.matLine = mix(base, white, 0.30F);
}

// Lips and cheeks are the skin, redder; brows the hair, browner.
void setFace(Palette& palette, const Looks& looks) {
  const Tones& skin = palette[Material::Skin];
  palette.lip = mix(skin.deep, Colour::hex(0xB04A42), 0.40F);
  palette.blush = mix(skin.base, Colour::hex(0xD2552F), 0.38F);
  palette.eye = mix(skin.line, Colour::hex(0x24120E), 0.75F);
  palette.brow = mix(tonesOf(looks.hairColour).shade, skin.line, 0.40F);
}

Palette onLight(const Looks& looks) {
  Palette palette;
  const auto set = [&palette](Material material, const Tones& value) { palette.materials[indexOf(material)] = value; };
  set(Material::Skin, tonesOf(looks.skin));
  set(Material::Top, tonesOf(looks.top));
  set(Material::Leggings, tonesOf(looks.leggings));
  set(Material::Hair, looks.hair == HairKind::Covered ? tonesOf(looks.scarf) : tonesOf(looks.hairColour));
  set(Material::Cork, tones(0xD2A673, 0xB98B5B, 0x94693F, 0xE0BB8D, 0x94693F));
  set(Material::Bolster, tones(0xE0B25C, 0xCB9B48, 0xA37631, 0xEBC67C, 0xA87C36));
  set(Material::Cloth, tones(0xE7D8BF, 0xD2C0A4, 0xAE987A, 0xEFE3CF, 0xA58F70));
  set(Material::EyePillow, tones(0x9C8FB5, 0x85789F, 0x655A7E, 0xB0A4C6, 0x655A7E));
  set(Material::Strap, tones(0xB5684A, 0x9C5439, 0x753B27, 0xC67C5E, 0x753B27));
  set(Material::Wood, tones(0xB98A62, 0x9F734E, 0x7A5436, 0xCBA07A, 0x7A5436));
  set(Material::Wall, tones(0xEADBC8, 0xDDCBB4, 0xC2AD94, 0xF1E5D6, 0xC2AD94));
  setFace(palette, looks);
  palette.paper = Colour::hex(0xFDF5EA);
  palette.backdrop = Colour::hex(0xF6E7D7);
  setMat(palette, looks.mat);
  palette.groundShadow = Colour::hex(0x8A6A4A);
  return palette;
}

// Dark hair would be lost on dark paper.
void keepHairInSight(Palette& palette) {
  constexpr float darkest = 1.2F;
  Tones& hair = palette.materials[indexOf(Material::Hair)];
  if (hair.base.red + hair.base.green + hair.base.blue >= darkest) {
    return;
  }
  const Colour gleam = Colour::hex(0xD8B9A4);
  hair.base = mix(hair.base, gleam, 0.14F);
  hair.shade = mix(hair.shade, gleam, 0.12F);
  hair.light = mix(hair.light, gleam, 0.20F);
}

// The figure keeps its colours, a little dimmed; only what surrounds it is dark.
Palette onDark(const Looks& looks) {
  Palette palette = onLight(looks);
  palette.paper = Colour::hex(0x26221F);
  palette.backdrop = Colour::hex(0x38312B);
  for (Colour* colour : {&palette.mat, &palette.matEdge, &palette.matLine}) {
    *colour = mix(*colour, palette.paper, 0.30F);
  }
  palette.groundShadow = Colour::hex(0x100D0B);
  palette.groundShadowStrength = 2.2F;
  for (Tones& material : palette.materials) {
    for (Colour* colour : {&material.base, &material.shade, &material.deep, &material.light}) {
      *colour = mix(*colour, palette.paper, 0.07F);
    }
  }
  keepHairInSight(palette);
  if (looks.leggings == ClothColour::Navy) {
    palette.materials[indexOf(Material::Leggings)] = tones(0x4B5980, 0x3D496D, 0x2B3450, 0x58668E, 0x283049);
  }
  return palette;
}

Palette asLines() {
  Palette palette;
  const Colour black = Colour::hex(0x000000);
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

Palette paletteOf(PictureStyle style, const Looks& looks) {
  switch (style) {
    case PictureStyle::Colour:
      return onLight(looks);
    case PictureStyle::ColourOnDark:
      return onDark(looks);
    case PictureStyle::Line:
      return asLines();
  }
  return onLight(looks);
}

}  // namespace matside
