#include "sheet/page_font.h"

#include <QFontMetricsF>
#include <QString>

#include <cmath>

namespace matside::app {

QFont pageFont(const TypeStyle& style) {
  QFont font("Noto Sans");
  font.setPixelSize(static_cast<int>(std::lround(style.points * millimetresPerPoint * unitsPerMillimetre)));
  font.setBold(style.weight == TypeWeight::Bold);
  font.setItalic(style.slant == TypeSlant::Italic);
  // Hinting would set the same line differently on screen and on paper.
  font.setHintingPreference(QFont::PreferNoHinting);
  // Any spacing of its own keeps "fi" two letters, so that a search in the PDF finds them.
  font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
  return font;
}

double PageFontMeasure::width(std::string_view text, const TypeStyle& style) const {
  const auto string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  return QFontMetricsF(pageFont(style)).horizontalAdvance(string) / unitsPerMillimetre;
}

double PageFontMeasure::ascent(const TypeStyle& style) const {
  return QFontMetricsF(pageFont(style)).ascent() / unitsPerMillimetre;
}

double PageFontMeasure::descent(const TypeStyle& style) const {
  return QFontMetricsF(pageFont(style)).descent() / unitsPerMillimetre;
}

}  // namespace matside::app
