#pragma once

#include "sheet/type.h"

#include <QFont>

namespace matside::app {

/// Fonts and lengths of a sheet are in hundredths of a millimetre: fine enough for whole-number font sizes.
inline constexpr double unitsPerMillimetre = 100;

/// The font that prints this style, for a painter scaled to hundredths of a millimetre.
QFont pageFont(const TypeStyle& style);

/// Measures with the fonts that print, the same on every device.
class PageFontMeasure final : public TextMeasure {
 public:
  double width(std::string_view text, const TypeStyle& style) const override;
  double ascent(const TypeStyle& style) const override;
  double descent(const TypeStyle& style) const override;
};

}  // namespace matside::app
