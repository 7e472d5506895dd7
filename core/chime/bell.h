#pragma once

#include "units/duration.h"

#include <array>
#include <optional>
#include <string_view>

namespace matside {

/// The bells of a practice, one a moment; with closed eyes each can be told from the others.
enum class Bell {
  HoldBegins,   ///< one soft bowl
  Halfway,      ///< one small bell
  HoldEnding,   ///< a soft double bell
  ChangeSides,  ///< two rising notes
  RoutineEnds,  ///< three bowls
};
inline constexpr std::array allBells = {Bell::HoldBegins, Bell::Halfway, Bell::HoldEnding, Bell::ChangeSides,
                                        Bell::RoutineEnds};

/// "hold-begins", "halfway", "hold-ending", "change-sides", "routine-ends".
std::string_view bellName(Bell bell);
std::optional<Bell> bellNamed(std::string_view name);

/// How long it rings, until it has faded to nothing.
Duration lengthOf(Bell bell);

}  // namespace matside
