#pragma once

#include <compare>
#include <numbers>

namespace matside {

/// A plane angle. The only place where degrees become radians.
class Angle {
 public:
  constexpr Angle() = default;
  static constexpr Angle degrees(double value) { return Angle(value * std::numbers::pi / 180.0); }
  static constexpr Angle radians(double value) { return Angle(value); }

  constexpr double degrees() const { return m_radians * 180.0 / std::numbers::pi; }
  constexpr double radians() const { return m_radians; }

  constexpr auto operator<=>(const Angle&) const = default;
  constexpr Angle operator-() const { return Angle(-m_radians); }
  constexpr Angle operator+(Angle other) const { return Angle(m_radians + other.m_radians); }
  constexpr Angle operator-(Angle other) const { return Angle(m_radians - other.m_radians); }
  constexpr Angle operator*(double factor) const { return Angle(m_radians * factor); }

 private:
  constexpr explicit Angle(double value) : m_radians(value) {}
  double m_radians = 0;
};

}  // namespace matside
