#pragma once

#include <string_view>

namespace matside {

enum class TypeWeight { Regular, Bold };
enum class TypeSlant { Upright, Italic };

/// How a run of text is set. Size in points (1/72 in).
struct TypeStyle {
  double points = 10;
  TypeWeight weight = TypeWeight::Regular;
  TypeSlant slant = TypeSlant::Upright;
  double leading = 1.26;  ///< from line to line, of the size: Noto Sans' accents and descenders do not meet

  bool operator==(const TypeStyle&) const = default;
};

inline constexpr double millimetresPerPoint = 25.4 / 72.0;

/// How far text runs in the font that will print it. Lengths in millimetres; text in UTF-8.
class TextMeasure {
 public:
  virtual ~TextMeasure() = default;
  virtual double width(std::string_view text, const TypeStyle& style) const = 0;
  virtual double ascent(const TypeStyle& style) const = 0;   ///< from the baseline up
  virtual double descent(const TypeStyle& style) const = 0;  ///< from the baseline down, positive
};

}  // namespace matside
