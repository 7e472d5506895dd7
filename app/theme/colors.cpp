#include "theme/colors.h"

#include <algorithm>
#include <cmath>

namespace matside::app {
namespace {

const Colors light = {
    .ground = "#F5F0E8",
    .surface = "#FFFDF9",
    .line = "#E5DCCF",
    .outline = "#CFC3B2",
    .track = "#E5DCCF",
    .ink = "#2B2723",
    .muted = "#6B6259",
    .primary = "#2F6657",
    .primarySoft = "#DCE9E3",
    .onPrimary = "#FFFDF9",
    .accent = "#B8573A",
    .accentText = "#A54A2E",  // the accent itself reaches only 4.1:1 on the ground
    .accentSoft = "#F5E1D8",
    .paper = "#FDF5EA",
};

const Colors dark = {
    .ground = "#191816",
    .surface = "#23211F",
    .line = "#38342F",
    .outline = "#6E675E",
    .track = "#38342F",
    .ink = "#F1EADF",
    .muted = "#B1A89C",
    .primary = "#8CC4B1",
    .primarySoft = "#263A33",
    .onPrimary = "#14201C",
    .accent = "#E59A7C",
    .accentText = "#E59A7C",
    .accentSoft = "#43291F",
    .paper = "#26221F",
};

const Colors highContrastLight = {
    .ground = "#FFFFFF",
    .surface = "#FFFFFF",
    .line = "#4A4A4A",
    .outline = "#4A4A4A",
    .track = "#C9C9C9",
    .ink = "#000000",
    .muted = "#1E1E1E",
    .primary = "#00402F",
    .primarySoft = "#CFEBE0",
    .onPrimary = "#FFFFFF",
    .accent = "#8A2500",
    .accentText = "#8A2500",
    .accentSoft = "#FFE3D8",
    .paper = "#FDF5EA",
};

const Colors highContrastDark = {
    .ground = "#000000",
    .surface = "#0C0C0C",
    .line = "#B4B4B4",
    .outline = "#B4B4B4",
    .track = "#4A4A4A",
    .ink = "#FFFFFF",
    .muted = "#E6E6E6",
    .primary = "#9FF0D4",
    .primarySoft = "#123B2F",
    .onPrimary = "#000000",
    .accent = "#FFB595",
    .accentText = "#FFB595",
    .accentSoft = "#4A1E0E",
    .paper = "#26221F",
};

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

const Colors& colorsOf(Scheme scheme) {
  switch (scheme) {
    case Scheme::Light:
      return light;
    case Scheme::Dark:
      return dark;
    case Scheme::HighContrastLight:
      return highContrastLight;
    case Scheme::HighContrastDark:
      return highContrastDark;
  }
  return light;
}

double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one);
  const double b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace matside::app
