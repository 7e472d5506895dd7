#pragma once

#include "content/problem_list.h"
#include "pose/pose.h"
#include "prop/prop.h"
#include "routine/routine.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace matside {

/// What a pose names that other files must have: props, their forms, and the poses its cautions point to.
void checkAgainst(const Pose& pose, const std::vector<PropKind>& props, const std::vector<std::string>& knownPoses,
                  ProblemList& problems);

/// What a routine names: poses, their options, and times within what each pose allows. `lost` are poses whose file
/// cannot be used.
void checkAgainst(const Routine& routine, const std::map<PoseId, Pose>& poses, const std::set<std::string>& lost,
                  ProblemList& problems);

}  // namespace matside
