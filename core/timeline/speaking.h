#pragma once

#include "variation/variation.h"

#include <optional>
#include <string>
#include <vector>

namespace matside {

/// How long an unhurried voice takes to say this, with a breath after it; nothing for no words. Reckoned at 150 words a
/// minute, the pace audiobooks are read at.
Duration speakingTime(const std::string& text);

/// What is said as the sides change, before the first step's line.
inline constexpr const char* changeSidesPhrase = "Change sides.";

/// What is said, and shown, before the first pose when props are needed; the props follow by name.
inline constexpr const char* gatherPhrase = "Before you begin, lay these beside your mat, within easy reach.";
inline constexpr const char* gatherShown = "Lay your props beside your mat, within easy reach.";

/// "a bolster", "a bolster and a strap", "a bolster, a strap and two blankets"
std::string listed(const std::vector<std::string>& words);

/// One a prop, in the library's order: "a bolster", "two blocks".
std::vector<std::string> gatherWords(const PropCounts& props, const Library& library);

/// What is said as a pose begins, one sentence or name each: its name, the Sanskrit one as a voice says it, the side,
/// what to have to hand.
std::vector<std::string> announcementOf(const Pose& pose, const Variation& variation, std::optional<Side> side);

}  // namespace matside
