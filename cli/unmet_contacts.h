#pragma once

#include "base/problem.h"
#include "kinematics/body_surface.h"
#include "pose/pose.h"
#include "prop/prop.h"

#include <span>
#include <string>
#include <vector>

namespace matside::cli {

/// Settles a body into every picture of a pose, in every variation, and names the contacts and grips it cannot meet.
/// Each is named once a picture, with the first variation that shows it.
std::vector<Problem> unmetContacts(const Pose& pose, const std::string& file, std::span<const PropKind> props,
                                   const BodySurface& surface);

}  // namespace matside::cli
