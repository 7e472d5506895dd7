#pragma once

#include "content/node.h"
#include "figure/posture.h"

#include <optional>
#include <string>
#include <vector>

namespace matside {

/// The names of all places on the body, without a side.
std::vector<std::string> regionNames();

/// A prop of a posture; none for null, which takes it away.
std::optional<PlacedProp> readPlacedProp(const Node& node);

}  // namespace matside
