#pragma once

#include "illustration/colour.h"

#include <cstdint>
#include <cstring>

namespace matside {

/// Four numbers worked on as one: red, green, blue and how much is covered, or whatever else comes in fours.
using Four [[gnu::vector_size(16)]] = float;
using FourWhole [[gnu::vector_size(16)]] = std::int32_t;

inline Four fourOf(Colour colour, float covered) {
  return Four{colour.red, colour.green, colour.blue, covered};
}

/// Four bytes as numbers from 0 to 255.
inline Four fourFrom(const std::uint8_t* bytes) {
  using FourBytes [[gnu::vector_size(4)]] = std::uint8_t;
  FourBytes packed;
  std::memcpy(&packed, bytes, sizeof packed);
  return __builtin_convertvector(packed, Four);
}

/// Rounded to whole numbers; each must be from 0 to 255.
inline void store(Four value, std::uint8_t* bytes) {
  using FourBytes [[gnu::vector_size(4)]] = std::uint8_t;
  const FourBytes packed = __builtin_convertvector(__builtin_convertvector(value + 0.5F, FourWhole), FourBytes);
  std::memcpy(bytes, &packed, sizeof packed);
}

}  // namespace matside
