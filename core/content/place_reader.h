#pragma once

#include "content/node.h"
#include "pose/pose.h"

namespace matside {

/// A place of a pose with its options; whether what they refer to is there is checked with the whole pose.
Place readPlace(const Node& node, const Pose& pose);

}  // namespace matside
