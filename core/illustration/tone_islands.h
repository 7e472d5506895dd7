#pragma once

#include "illustration/gbuffer.h"

namespace matside {

/// Below this a tone is shade; both are of 255.
inline constexpr std::uint8_t shadeTone = 119;
inline constexpr std::uint8_t lightTone = 230;

/// Flips patches of light or shade that are smaller than `smallest` samples to what surrounds them: an illustrator
/// would not have drawn them. On hands, feet and props a fifth of that is kept.
void calmTones(GBuffer& buffer, int smallest);

/// Closes patches of fewer samples, of ground or of a form farther back, that the figure surrounds: slits between two
/// limbs that nearly touch.
void closeSlits(GBuffer& buffer, int smallest);

}  // namespace matside
