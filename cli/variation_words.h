#pragma once

#include "pose/pose.h"

#include <string>

namespace matside::cli {

/// Why a pose has no variation with this id, in a sentence that names the options there are: one of them is unknown,
/// two are for the same place, or one rules another out.
std::string whyNoVariation(const Pose& pose, const std::string& id);

}  // namespace matside::cli
