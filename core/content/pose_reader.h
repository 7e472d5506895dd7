#pragma once

#include "base/problem.h"
#include "pose/pose.h"

#include <optional>
#include <string>
#include <string_view>

namespace matside {

/// The pose a file describes, and everything wrong with the file; no pose when anything is. `file` names it in the
/// problems. What other files must have (props, other poses) is the library's to check.
WithProblems<std::optional<Pose>> readPose(std::string_view text, const std::string& file);

}  // namespace matside
