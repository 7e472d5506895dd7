#include "timeline/fit.h"

#include "base/contract.h"

#include <algorithm>
#include <chrono>

namespace matside {
namespace {

constexpr Duration aSecond{1000};

/// The hold of one item: what it is, how far it may go, and how often it is held.
struct Hold {
  Duration length{0};
  Duration shortest{0};
  Duration longest{0};
  int sides = 1;

  Duration room() const { return longest - length; }
};

std::vector<Hold> holdsOf(const Routine& routine, const Library& library) {
  std::vector<Hold> holds;
  for (const auto& item : routine.items) {
    const Pose* pose = library.pose(item.pose);
    contract(pose != nullptr, "a routine's poses are in its library");
    const Duration length = item.hold.value_or(pose->hold.usual);
    holds.push_back(
        {length, std::min(length, pose->hold.shortest), std::max(length, pose->hold.longest), pose->sides ? 2 : 1});
  }
  return holds;
}

Duration total(const std::vector<Hold>& holds, Duration Hold::* part) {
  Duration sum{0};
  for (const auto& hold : holds) {
    sum += hold.*part * hold.sides;
  }
  return sum;
}

std::vector<Hold> scaledBy(std::vector<Hold> holds, double factor) {
  for (auto& hold : holds) {
    const auto wanted =
        std::chrono::floor<std::chrono::seconds>(std::chrono::duration<double, std::milli>(hold.length) * factor);
    hold.length = std::clamp<Duration>(wanted, hold.shortest, hold.longest);
  }
  return holds;
}

/// The largest scaling in whole seconds that is no longer than `wanted`: as water rises in a row of vessels, each
/// hold grows in proportion until its limit holds it.
std::vector<Hold> risenTo(const std::vector<Hold>& holds, Duration wanted) {
  double low = 0;
  double high = 1;
  while (total(scaledBy(holds, high), &Hold::length) < wanted && high < 1e9) {
    high *= 2;
  }
  for (int halving = 0; halving < 60; ++halving) {
    const double middle = (low + high) / 2;
    (total(scaledBy(holds, middle), &Hold::length) <= wanted ? low : high) = middle;
  }
  return scaledBy(holds, low);
}

/// Hands what is still missing to the holds with room, at most `atOnce` each, in multiples of `grain`.
void handOut(std::vector<Hold*>& holds, Duration& missing, Duration atOnce, Duration grain) {
  for (Hold* hold : holds) {
    const Duration share = std::min({missing / hold->sides, hold->room(), atOnce}) / grain * grain;
    hold->length += share;
    missing -= share * hold->sides;
  }
}

/// Second by second, then the rest in as few holds as can take it. Those held once come before those held twice, which
/// can only take even times.
void fillUp(std::vector<Hold>& holds, Duration missing) {
  std::vector<Hold*> order;
  for (auto& hold : holds) {
    order.push_back(&hold);
  }
  std::ranges::stable_sort(order, {}, &Hold::sides);
  Duration before = missing + aSecond;
  while (missing < before) {
    before = missing;
    handOut(order, missing, aSecond, aSecond);
  }
  handOut(order, missing, missing, Duration{1});
}

}  // namespace

PossibleLengths possibleLengths(const Routine& routine, const Library& library, const Practitioner& who) {
  const std::vector<Hold> holds = holdsOf(routine, library);
  const Duration between = buildTimeline(routine, library, who).total() - total(holds, &Hold::length);
  return {between + total(holds, &Hold::shortest), between + total(holds, &Hold::longest)};
}

BasicExpected<Routine, PossibleLengths> scaledTo(const Routine& routine, Duration length, const Library& library,
                                                 const Practitioner& who) {
  const PossibleLengths possible = possibleLengths(routine, library, who);
  if (length < possible.shortest || length > possible.longest) {
    return Unexpected<PossibleLengths>(possible);
  }
  std::vector<Hold> holds = holdsOf(routine, library);
  const Duration wanted = length - possible.shortest + total(holds, &Hold::shortest);
  holds = risenTo(holds, wanted);
  fillUp(holds, wanted - total(holds, &Hold::length));
  Routine scaled = routine;
  for (std::size_t index = 0; index < holds.size(); ++index) {
    scaled.items[index].hold = holds[index].length;
  }
  return scaled;
}

std::vector<HoldChange> holdChanges(const Routine& usual, const Routine& fitted, const Library& library) {
  contract(usual.items.size() == fitted.items.size(), "fitting a routine keeps its items");
  const std::vector<Hold> before = holdsOf(usual, library);
  const std::vector<Hold> after = holdsOf(fitted, library);
  std::vector<HoldChange> changes;
  for (std::size_t item = 0; item < before.size(); ++item) {
    changes.push_back({usual.items[item].pose, before[item].length, after[item].length, before[item].sides});
  }
  return changes;
}

}  // namespace matside
