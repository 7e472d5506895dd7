#pragma once

#include "pose/pose.h"

#include <vector>

namespace matside {

/// Whether neither of two options rules the other out; it is enough that one of them says so.
bool goTogether(const Option& one, const Option& other);

/// Whether an option can join others, one a place; an empty id stands for a place not decided yet.
bool goesWith(const Pose& pose, const OptionId& option, const std::vector<OptionId>& others);

/// Whether no option of these rules out another.
bool goTogether(const Pose& pose, const std::vector<OptionId>& options);

}  // namespace matside
