#pragma once

#include "sheet/type.h"

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <string>
#include <unordered_map>
#include <vector>

namespace matside::app {

/// Fonts and lengths of a sheet are in hundredths of a millimetre: fine enough for whole-number font sizes.
inline constexpr double unitsPerMillimetre = 100;

/// The font that prints this text, for a painter scaled to hundredths of a millimetre.
QFont pageFont(const TypeStyle& style, const QString& text);

/// Measures with the fonts that print, the same on every device. For one thread at a time.
class PageFontMeasure final : public TextMeasure {
 public:
  double width(std::string_view text, const TypeStyle& style) const override;
  double ascent(const TypeStyle& style) const override;
  double descent(const TypeStyle& style) const override;

 private:
  struct Font {
    QFont font;
    QFontMetricsF metrics;
  };
  struct Known {
    TypeStyle style;
    std::unordered_map<std::string, double> widths;
  };
  const QFontMetricsF& metricsOf(const QFont& font) const;
  double measured(std::string_view text, const TypeStyle& style) const;

  mutable std::vector<Font> m_fonts;   ///< a sheet has about ten
  mutable std::vector<Known> m_known;  ///< the same words are set again and again until pages are full
};

}  // namespace matside::app
