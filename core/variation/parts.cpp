#include "base/contract.h"
#include "variation/variation.h"

#include <algorithm>

namespace matside {
namespace {

/// A step of the pose itself, or what took its place, and what options put after it.
struct Slot {
  StepId id;  ///< of the pose's own step, also when it gave way
  std::optional<Step> step;
  std::vector<Step> after;
};

/// The steps of one stage while options change them.
class Arrangement {
 public:
  explicit Arrangement(const std::vector<Step>& steps) {
    for (const Step& step : steps) {
      m_slots.push_back({.id = step.id, .step = step, .after = {}});
    }
  }

  void apply(const StepChange& change) {
    if (change.replaces) {
      slot(*change.replaces).step = change.step;
    } else if (change.step) {
      (change.after ? slot(*change.after).after : m_first).push_back(*change.step);
    }
  }

  std::vector<Step> steps() && {
    std::vector<Step> all = std::move(m_first);
    for (Slot& slot : m_slots) {
      if (slot.step) {
        all.push_back(std::move(*slot.step));
      }
      std::ranges::move(slot.after, std::back_inserter(all));
    }
    return all;
  }

 private:
  Slot& slot(const StepId& id) {
    const auto found = std::ranges::find(m_slots, id, &Slot::id);
    contract(found != m_slots.end(), "an option changes steps that its pose has");
    return *found;
  }

  std::vector<Step> m_first;
  std::vector<Slot> m_slots;
};

const Option& chosenOption(const Pose& pose, const OptionId& id) {
  const Option* option = pose.option(id);
  contract(option != nullptr, "a variation has options of its pose");
  return *option;
}

Posture withOptions(Posture posture, const Pose& pose, const Variation& variation, const FigureKey& key) {
  for (const OptionId& id : variation.options()) {
    const PostureChanges& changes = chosenOption(pose, id).postures;
    if (const auto found = changes.find(key); found != changes.end()) {
      posture = changed(std::move(posture), found->second);
    }
  }
  return posture;
}

}  // namespace

std::vector<Step> stepsOf(const Pose& pose, const Variation& variation, Stage stage) {
  const auto own = pose.steps.find(stage);
  if (own == pose.steps.end()) {
    return {};
  }
  Arrangement arrangement(own->second);
  for (const OptionId& id : variation.options()) {
    for (const StepChange& change : chosenOption(pose, id).steps) {
      if (change.stage == stage) {
        arrangement.apply(change);
      }
    }
  }
  return std::move(arrangement).steps();
}

Posture figureFor(const Pose& pose, const Variation& variation, const FigureKey& key) {
  const auto own = pose.figures.find(key);
  contract(own != pose.figures.end(), "a step shows a figure that its pose has");
  const auto derived = pose.derived.find(key);
  if (derived == pose.derived.end()) {
    return withOptions(withOptions(own->second, pose, variation, FigureKey(everyFigure)), pose, variation, key);
  }
  const auto& [from, change] = derived->second;
  return withOptions(changed(figureFor(pose, variation, from), change), pose, variation, key);
}

FigureKey holdFigure(const Pose& pose, const Variation& variation) {
  const std::vector<Step> steps = stepsOf(pose, variation, Stage::Hold);
  contract(!steps.empty(), "every pose has a step to hold");
  return steps.front().figure;
}

}  // namespace matside
