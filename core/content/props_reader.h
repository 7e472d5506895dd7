#pragma once

#include "base/problem.h"
#include "prop/prop.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matside {

/// The kinds of prop a file describes, in its order, and everything wrong with the file; no props when anything is.
WithProblems<std::optional<std::vector<PropKind>>> readProps(std::string_view text, const std::string& file);

}  // namespace matside
