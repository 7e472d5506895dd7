#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace matside {

enum class SkinTone : std::uint8_t { Light, Warm, Tan, Brown, Dark, Deep };
inline constexpr std::array<std::string_view, 6> skinToneNames{"light", "warm", "tan", "brown", "dark", "deep"};

enum class HairKind : std::uint8_t {
  Bun,
  Short,
  Curly,
  Shaven,
  Covered,  ///< by a headscarf that covers ears and neck too
};
inline constexpr std::array<std::string_view, 5> hairKindNames{"bun", "short", "curly", "shaven", "covered"};

enum class HairColour : std::uint8_t { Black, DarkBrown, Brown, Blond, Red, Grey, White };
inline constexpr std::array<std::string_view, 7> hairColourNames{"black", "dark-brown", "brown", "blond",
                                                                 "red",   "grey",       "white"};

/// Of clothes, headscarf and mat.
enum class ClothColour : std::uint8_t { Terracotta, Navy, Sage, Mustard, Plum, Teal, Rose, Sand, Slate, Black };
inline constexpr std::array<std::string_view, 10> clothColourNames{"terracotta", "navy", "sage", "mustard", "plum",
                                                                   "teal",       "rose", "sand", "slate",   "black"};

/// How the person in the pictures looks. The defaults are the person of the drawings; every combination within the
/// ranges can be drawn and practises every pose.
struct Looks {
  double build = 0;         ///< -1 narrow to 1 broad
  double legs = 0;          ///< -1 short legs to 1 long ones, beside the trunk
  double stature_cm = 168;  ///< 150 to 195; props keep their real size
  SkinTone skin = SkinTone::Warm;
  HairKind hair = HairKind::Bun;
  HairColour hairColour = HairColour::DarkBrown;
  ClothColour top = ClothColour::Terracotta;
  ClothColour leggings = ClothColour::Navy;
  ClothColour scarf = ClothColour::Plum;  ///< of covered hair
  ClothColour mat = ClothColour::Sage;

  bool operator==(const Looks&) const = default;
};

inline constexpr double shortest_cm = 150;
inline constexpr double tallest_cm = 195;

/// The same with every number inside its range.
Looks limited(Looks looks);

/// The value of that name; none when no value is called so.
template <class Value, std::size_t count>
constexpr std::optional<Value> namedIn(const std::array<std::string_view, count>& names, std::string_view name) {
  for (std::size_t i = 0; i < count; ++i) {
    if (names[i] == name) {
      return static_cast<Value>(i);
    }
  }
  return std::nullopt;
}

}  // namespace matside
