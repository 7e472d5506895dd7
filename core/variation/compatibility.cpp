#include "variation/compatibility.h"

#include "base/contract.h"

#include <algorithm>

namespace matside {

bool goTogether(const Option& one, const Option& other) {
  return !one.rulesOut.contains(other.id) && !other.rulesOut.contains(one.id);
}

bool goesWith(const Pose& pose, const OptionId& id, const std::vector<OptionId>& others) {
  const Option* option = pose.option(id);
  contract(option != nullptr, "a variation has options of its pose");
  return std::all_of(others.begin(), others.end(), [&](const OptionId& otherId) {
    const Option* other = pose.option(otherId);
    return other == nullptr || goTogether(*option, *other);
  });
}

bool goTogether(const Pose& pose, const std::vector<OptionId>& options) {
  return std::all_of(options.begin(), options.end(),
                     [&](const OptionId& option) { return goesWith(pose, option, options); });
}

}  // namespace matside
