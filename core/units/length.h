#pragma once

#include <compare>

namespace matside {

/// A length, kept in metres.
class Length {
 public:
  constexpr Length() = default;
  static constexpr Length metres(double value) { return Length(value); }
  static constexpr Length centimetres(double value) { return Length(value / 100.0); }
  static constexpr Length millimetres(double value) { return Length(value / 1000.0); }

  constexpr double metres() const { return m_metres; }
  constexpr double centimetres() const { return m_metres * 100.0; }
  constexpr double millimetres() const { return m_metres * 1000.0; }

  constexpr auto operator<=>(const Length&) const = default;
  constexpr Length operator-() const { return Length(-m_metres); }
  constexpr Length operator+(Length other) const { return Length(m_metres + other.m_metres); }
  constexpr Length operator-(Length other) const { return Length(m_metres - other.m_metres); }
  constexpr Length operator*(double factor) const { return Length(m_metres * factor); }

 private:
  constexpr explicit Length(double value) : m_metres(value) {}
  double m_metres = 0;
};

}  // namespace matside
