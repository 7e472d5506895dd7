#include "content/document.h"
#include "content/id_check.h"
#include "content/pose_checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace matside {
namespace {

/// What an option does to a stage, and where in the file it says so.
struct PlacedChange {
  const StepChange* change = nullptr;
  const Option* option = nullptr;
  std::size_t place = 0;
  std::string pointer;
};

std::vector<PlacedChange> allChanges(const Pose& pose) {
  std::vector<PlacedChange> changes;
  for (std::size_t p = 0; p < pose.places.size(); ++p) {
    for (std::size_t o = 0; o < pose.places[p].options.size(); ++o) {
      const Option& option = pose.places[p].options[o];
      const std::string pointer = fmt::format("/places/{}/options/{}/steps", p, o);
      for (std::size_t c = 0; c < option.steps.size(); ++c) {
        changes.push_back(
            {.change = &option.steps[c], .option = &option, .place = p, .pointer = itemPointer(pointer, c)});
      }
    }
  }
  return changes;
}

std::string stagePointer(Stage stage) {
  return fmt::format("/stages/{}/steps", stageName(stage));
}

const std::vector<Step>* stepsOfStage(const Pose& pose, Stage stage) {
  const auto steps = pose.steps.find(stage);
  return steps == pose.steps.end() ? nullptr : &steps->second;
}

void checkFigureKeys(const Pose& pose, const std::vector<PlacedChange>& changes, ProblemList& problems) {
  if (pose.figures.empty()) {
    return;
  }
  std::vector<std::string> keys;
  for (const auto& [key, posture] : pose.figures) {
    keys.push_back(key.text());
  }
  const KnownIds figures(keys, problems);
  for (const auto& [stage, steps] : pose.steps) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      figures.check(steps[i].figure.text(), itemPointer(stagePointer(stage), i) + "/figure");
    }
  }
  for (const PlacedChange& placed : changes) {
    if (placed.change->step) {
      figures.check(placed.change->step->figure.text(), placed.pointer + "/step/figure");
    }
  }
  for (std::size_t p = 0; p < pose.places.size(); ++p) {
    for (std::size_t o = 0; o < pose.places[p].options.size(); ++o) {
      const std::string parent = fmt::format("/places/{}/options/{}/figures", p, o);
      for (const auto& [key, change] : pose.places[p].options[o].postures) {
        if (key.text() != everyFigure) {
          figures.check(key.text(), memberPointer(parent, key.text()));
        }
      }
    }
  }
}

void checkStepIds(const Pose& pose, const std::vector<PlacedChange>& changes, ProblemList& problems) {
  UniqueIds ids(problems);
  for (const auto& [stage, steps] : pose.steps) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      ids.add(steps[i].id.text(), itemPointer(stagePointer(stage), i) + "/id");
    }
  }
  for (const PlacedChange& placed : changes) {
    if (placed.change->step) {
      ids.add(placed.change->step->id.text(), placed.pointer + "/step/id");
    }
  }
}

/// `replaces` and `after` name steps that the stage has in every variation.
void checkAnchors(const Pose& pose, const std::vector<PlacedChange>& changes, ProblemList& problems) {
  for (const PlacedChange& placed : changes) {
    const std::vector<Step>* steps = stepsOfStage(pose, placed.change->stage);
    if (steps == nullptr) {
      continue;
    }
    std::vector<std::string> known;
    for (const Step& step : *steps) {
      known.push_back(step.id.text());
    }
    const KnownIds ids(known, problems);
    if (placed.change->replaces) {
      ids.check(placed.change->replaces->text(), placed.pointer + "/replaces");
    }
    if (placed.change->after) {
      ids.check(placed.change->after->text(), placed.pointer + "/after");
    }
  }
}

bool canGoTogether(const PlacedChange& one, const PlacedChange& other) {
  if (one.option == other.option) {
    return true;
  }
  return one.place != other.place && !one.option->rulesOut.contains(other.option->id) &&
         !other.option->rulesOut.contains(one.option->id);
}

bool replaceTheSame(const PlacedChange& one, const PlacedChange& other) {
  return one.change->replaces && !one.change->replaces->empty() && one.change->stage == other.change->stage &&
         one.change->replaces == other.change->replaces;
}

/// A step can give way once: two options that both replace it cannot be taken together.
void checkReplacements(const std::vector<PlacedChange>& changes, ProblemList& problems) {
  for (std::size_t later = 0; later < changes.size(); ++later) {
    const auto clash = std::find_if(
        changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(later), [&](const PlacedChange& earlier) {
          return replaceTheSame(changes[later], earlier) && canGoTogether(changes[later], earlier);
        });
    if (clash != changes.begin() + static_cast<std::ptrdiff_t>(later)) {
      problems.add(ProblemCode::DuplicateId, changes[later].pointer + "/replaces",
                   changes[later].change->replaces->text(),
                   "a step that " + clash->option->id.text() + " does not replace too");
    }
  }
}

/// The last step of a hold lasts to its end, however long it is; the ones before must fit into the shortest hold.
void checkHoldSteps(const Pose& pose, ProblemList& problems) {
  const std::vector<Step>* steps = stepsOfStage(pose, Stage::Hold);
  if (steps == nullptr || steps->empty()) {
    return;
  }
  Duration before{0};
  for (std::size_t i = 0; i + 1 < steps->size(); ++i) {
    const std::string pointer = itemPointer(stagePointer(Stage::Hold), i) + "/time_s";
    const Duration time = (*steps)[i].time;
    before += time;
    if (time == Duration{0}) {
      problems.add(ProblemCode::OutOfRange, pointer, Described{"0"},
                   "more than 0 seconds for a step that is not the last");
    } else if (pose.hold.shortest > Duration{0} && before >= pose.hold.shortest && before - time < pose.hold.shortest) {
      problems.add(ProblemCode::OutOfRange, pointer,
                   Described{fmt::format("{}", static_cast<double>(time.count()) / 1000.0)},
                   "steps that fit into the shortest hold");
    }
  }
}

bool isRestOfHold(const Pose& pose, const std::optional<StepId>& id) {
  const std::vector<Step>* steps = stepsOfStage(pose, Stage::Hold);
  return id && steps != nullptr && !steps->empty() && steps->back().id == *id;
}

/// What an option adds to a hold goes before its last step, and leaves a last step.
void checkHoldChanges(const Pose& pose, const std::vector<PlacedChange>& changes, ProblemList& problems) {
  for (const PlacedChange& placed : changes) {
    const StepChange& change = *placed.change;
    if (change.stage != Stage::Hold) {
      continue;
    }
    if (isRestOfHold(pose, change.after)) {
      problems.add(ProblemCode::OutOfRange, placed.pointer + "/after", change.after->text(),
                   "a step that is not the last of the hold");
    }
    const bool replacesRest = isRestOfHold(pose, change.replaces);
    if (replacesRest && !change.step) {
      problems.add(ProblemCode::Missing, placed.pointer + "/step", "", "step");
    }
    if (!replacesRest && change.step && change.step->time == Duration{0}) {
      problems.add(ProblemCode::OutOfRange, placed.pointer + "/step/time_s", Described{"0"},
                   "more than 0 seconds for a step that is not the last");
    }
  }
}

}  // namespace

void checkSteps(const Pose& pose, ProblemList& problems) {
  const std::vector<PlacedChange> changes = allChanges(pose);
  checkFigureKeys(pose, changes, problems);
  checkStepIds(pose, changes, problems);
  checkAnchors(pose, changes, problems);
  checkReplacements(changes, problems);
  checkHoldSteps(pose, problems);
  checkHoldChanges(pose, changes, problems);
}

}  // namespace matside
