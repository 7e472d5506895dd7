#pragma once

#include "variation/variation.h"

#include <optional>
#include <string>
#include <vector>

namespace matside {

/// How long an unhurried voice takes to say this, with a breath after it; nothing for no words.
Duration speakingTime(const std::string& text);

/// What is said as the sides change, before the first step's line.
inline constexpr const char* changeSidesPhrase = "Change sides.";

/// What is said as a pose begins, one sentence or name each: its name, the side, what to have to hand.
std::vector<std::string> announcementOf(const Pose& pose, const Variation& variation, std::optional<Side> side);

}  // namespace matside
