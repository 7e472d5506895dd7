#include "library/routine_lengths.h"

#include "timeline/fit.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace matside::app {
namespace {

constexpr std::array roundMinutes = {8, 10, 12, 15, 20, 30, 45};
constexpr int tooClose = 2;  // to the routine's own length, to be worth a choice

}  // namespace

int ownMinutes(const Routine& routine, const Library& library, const Practitioner& who) {
  return static_cast<int>(
      std::chrono::round<std::chrono::minutes>(buildTimeline(routine, library, who).total()).count());
}

std::vector<int> offeredMinutes(const Routine& routine, const Library& library, const Practitioner& who) {
  const PossibleLengths possible = possibleLengths(routine, library, who);
  const int own = ownMinutes(routine, library, who);
  std::vector<int> offered = {own};
  for (const int minutes : roundMinutes) {
    const Duration length = std::chrono::minutes(minutes);
    if (length >= possible.shortest && length <= possible.longest && std::abs(minutes - own) >= tooClose) {
      offered.push_back(minutes);
    }
  }
  std::ranges::sort(offered);
  return offered;
}

Routine fittedTo(const Routine& routine, int minutes, const Library& library, const Practitioner& who) {
  if (minutes <= 0) {
    return routine;
  }
  const auto fitted = scaledTo(routine, std::chrono::minutes(minutes), library, who);
  return fitted ? *fitted : routine;
}

Routine fittedTo(const Routine& routine, const Library& library, const Settings& settings) {
  return fittedTo(routine, settings.minutes, library, settings.practitioner());
}

}  // namespace matside::app
