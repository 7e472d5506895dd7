#include "base/contract.h"
#include "variation/compatibility.h"
#include "variation/variation.h"

#include <algorithm>
#include <set>

namespace matside {
namespace {

/// A variation being put together, place by place; an empty id is a place not decided yet.
class Choosing {
 public:
  Choosing(const Pose& pose, const PropShelf& shelf)
      : m_pose(pose), m_shelf(shelf), m_options(pose.places.size()), m_reasons(pose.places.size(), Reason::First) {}

  bool decided(std::size_t place) const { return !m_options[place].empty(); }

  /// Takes the option if it is one of the place, the shelf still holds what it needs, and it goes with the others.
  bool take(std::size_t place, const OptionId& id, Reason reason) {
    const auto& options = m_pose.places[place].options;
    const auto option = std::ranges::find(options, id, &Option::id);
    if (option == options.end()) {
      return false;
    }
    PropCounts needed = sum(m_needed, option->needs);
    if (!m_shelf.holds(needed) || !goesWith(m_pose, id, m_options)) {
      return false;
    }
    m_options[place] = id;
    m_reasons[place] = reason;
    m_needed = std::move(needed);
    return true;
  }

  ChosenVariation result() && {
    return {
        .variation = Variation(std::move(m_options)), .reasons = std::move(m_reasons), .needed = std::move(m_needed)};
  }

 private:
  const Pose& m_pose;
  const PropShelf& m_shelf;
  std::vector<OptionId> m_options;
  std::vector<Reason> m_reasons;
  PropCounts m_needed;
};

void takePreferredOrFirst(Choosing& choosing, const Place& place, std::size_t index) {
  for (const OptionId& preferred : place.prefers) {
    if (choosing.take(index, preferred, Reason::Preferred)) {
      return;
    }
  }
  const bool taken = choosing.take(index, place.options.front().id, Reason::First);
  contract(taken, "the first option of a place needs no prop and is ruled out by none");
}

}  // namespace

ChosenVariation chooseVariation(const Pose& pose, const PropShelf& shelf, const Choices& choices) {
  Choosing choosing(pose, shelf);
  // What a person chose comes before what other places would like to have.
  for (std::size_t place = 0; place < pose.places.size(); ++place) {
    const auto choice = choices.find(pose.places[place].id);
    if (choice != choices.end()) {
      choosing.take(place, choice->second, Reason::Chosen);
    }
  }
  for (std::size_t place = 0; place < pose.places.size(); ++place) {
    if (!choosing.decided(place)) {
      takePreferredOrFirst(choosing, pose.places[place], place);
    }
  }
  return std::move(choosing).result();
}

Variation withOption(const Pose& pose, const Variation& variation, const OptionId& id) {
  const Option* wanted = pose.option(id);
  const Place* its = pose.placeOf(id);
  if (wanted == nullptr) {
    return variation;
  }
  std::vector<OptionId> options;
  for (std::size_t place = 0; place < pose.places.size(); ++place) {
    const Place& here = pose.places[place];
    const Option* current = pose.option(variation.options()[place]);
    contract(current != nullptr, "a variation has options of its pose");
    if (&here == its) {
      options.push_back(id);
    } else {
      options.push_back(goTogether(*wanted, *current) ? current->id : here.options.front().id);
    }
  }
  return Variation(std::move(options));
}

std::optional<Variation> easierVariation(const Pose& pose, const PropShelf& shelf, const Variation& variation) {
  // What is in use already is at hand, whatever the shelf says: it may be a stand-in.
  const PropShelf atHand(larger(shelf.counts(), propsNeeded(pose, variation)));
  Variation easier = variation;
  std::set<const Place*> settled;
  for (const OptionId& option : pose.easier) {
    const Place* place = pose.placeOf(option);
    if (settled.contains(place)) {
      continue;
    }
    const Variation next = withOption(pose, easier, option);
    if (atHand.holds(propsNeeded(pose, next))) {
      easier = next;
      settled.insert(place);
    }
  }
  if (easier == variation) {
    return std::nullopt;
  }
  return easier;
}

}  // namespace matside
