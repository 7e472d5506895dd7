#include "sheet/page_font.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace matside::app {

QFont pageFont(const TypeStyle& style, const QString& text) {
  QFont font("Noto Sans");
  font.setPixelSize(static_cast<int>(std::lround(style.points * millimetresPerPoint * unitsPerMillimetre)));
  font.setBold(style.weight == TypeWeight::Bold);
  font.setItalic(style.slant == TypeSlant::Italic);
  // Hinting would set the same line differently on screen and on paper.
  font.setHintingPreference(QFont::PreferNoHinting);
  if (!text.isRightToLeft()) {
    // Any spacing of its own keeps "fi" two letters, so that a search in the PDF finds them.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
  }
  return font;
}

const QFontMetricsF& PageFontMeasure::metricsOf(const QFont& font) const {
  const auto known = std::ranges::find(m_fonts, font, &Font::font);
  return known != m_fonts.end() ? known->metrics : m_fonts.emplace_back(Font{font, QFontMetricsF(font)}).metrics;
}

double PageFontMeasure::width(std::string_view text, const TypeStyle& style) const {
  auto known = std::ranges::find(m_known, style, &Known::style);
  if (known == m_known.end()) {
    known = m_known.insert(known, Known{style, {}});
  }
  const auto [entry, isNew] = known->widths.try_emplace(std::string(text), 0);
  if (isNew) {
    entry->second = measured(text, style);
  }
  return entry->second;
}

double PageFontMeasure::measured(std::string_view text, const TypeStyle& style) const {
  const auto string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  return metricsOf(pageFont(style, string)).horizontalAdvance(string) / unitsPerMillimetre;
}

double PageFontMeasure::ascent(const TypeStyle& style) const {
  return metricsOf(pageFont(style, {})).ascent() / unitsPerMillimetre;
}

double PageFontMeasure::descent(const TypeStyle& style) const {
  return metricsOf(pageFont(style, {})).descent() / unitsPerMillimetre;
}

}  // namespace matside::app
