#include "chime/bell.h"

#include "base/contract.h"
#include "chime/score.h"

#include <algorithm>

namespace matside {

std::string_view bellName(Bell bell) {
  switch (bell) {
    case Bell::HoldBegins:
      return "hold-begins";
    case Bell::Halfway:
      return "halfway";
    case Bell::HoldEnding:
      return "hold-ending";
    case Bell::ChangeSides:
      return "change-sides";
    case Bell::RoutineEnds:
      return "routine-ends";
  }
  contract(false, "every bell has a name");
  return {};
}

std::optional<Bell> bellNamed(std::string_view name) {
  const auto found = std::ranges::find(allBells, name, bellName);
  return found == allBells.end() ? std::nullopt : std::optional(*found);
}

Duration lengthOf(Bell bell) {
  return scoreOf(bell).length;
}

}  // namespace matside
