#include "content/pose_checks.h"

#include "content/document.h"
#include "content/id_check.h"

#include <algorithm>

namespace matside {
namespace {

/// More combinations than anybody could look at; fewer than would slow the program down.
constexpr std::size_t mostVariations = 2000;

std::string placePointer(std::size_t place) {
  return itemPointer("/places", place);
}
std::string optionPointer(std::size_t place, std::size_t option) {
  return itemPointer(placePointer(place) + "/options", option);
}

void checkIdsAreUnique(const Pose& pose, ProblemList& problems) {
  UniqueIds places(problems);
  UniqueIds options(problems);
  for (std::size_t p = 0; p < pose.places.size(); ++p) {
    places.add(pose.places[p].id.text(), placePointer(p) + "/id");
    for (std::size_t o = 0; o < pose.places[p].options.size(); ++o) {
      options.add(pose.places[p].options[o].id.text(), optionPointer(p, o) + "/id");
    }
  }
}

/// The first option of a place is what is left when nothing is at hand and nothing else goes.
void checkFirstOptions(const Pose& pose, ProblemList& problems) {
  for (std::size_t p = 0; p < pose.places.size(); ++p) {
    if (pose.places[p].options.empty()) {
      continue;
    }
    const Option& first = pose.places[p].options.front();
    if (!first.needs.empty()) {
      problems.add(ProblemCode::OutOfRange, optionPointer(p, 0) + "/needs", first.needs.begin()->first.text(),
                   "no prop for the first option of a place");
    }
    if (!first.rulesOut.empty()) {
      problems.add(ProblemCode::OutOfRange, optionPointer(p, 0) + "/rulesOut", first.rulesOut.begin()->text(),
                   "nothing ruled out by the first option of a place");
    }
  }
}

std::vector<std::string> optionIds(const Place& place) {
  std::vector<std::string> ids;
  for (const Option& option : place.options) {
    ids.push_back(option.id.text());
  }
  return ids;
}

std::vector<std::string> allOptionIds(const Pose& pose) {
  std::vector<std::string> ids;
  for (const Place& place : pose.places) {
    const std::vector<std::string> more = optionIds(place);
    ids.insert(ids.end(), more.begin(), more.end());
  }
  return ids;
}

/// What an option may rule out: any but the first option of any other place.
std::vector<std::string> optionsToRuleOut(const Pose& pose, std::size_t except) {
  std::vector<std::string> ids;
  for (std::size_t p = 0; p < pose.places.size(); ++p) {
    const std::vector<std::string> options = optionIds(pose.places[p]);
    if (p != except && !options.empty()) {
      ids.insert(ids.end(), options.begin() + 1, options.end());
    }
  }
  return ids;
}

void checkPlaceReferences(const Pose& pose, std::size_t p, ProblemList& problems) {
  const Place& place = pose.places[p];
  const KnownIds ofPlace(optionIds(place), problems);
  for (std::size_t i = 0; i < place.prefers.size(); ++i) {
    ofPlace.check(place.prefers[i].text(), itemPointer(placePointer(p) + "/prefers", i));
  }
  const KnownIds others(optionsToRuleOut(pose, p), problems);
  for (std::size_t o = 1; o < place.options.size(); ++o) {
    for (const OptionId& ruledOut : place.options[o].rulesOut) {
      others.check(ruledOut.text(), optionPointer(p, o) + "/rulesOut");
    }
  }
}

void checkReferences(const Pose& pose, ProblemList& problems) {
  for (std::size_t p = 0; p < pose.places.size(); ++p) {
    checkPlaceReferences(pose, p, problems);
  }
  const KnownIds options(allOptionIds(pose), problems);
  for (std::size_t i = 0; i < pose.easier.size(); ++i) {
    options.check(pose.easier[i].text(), itemPointer("/easier", i));
  }
  for (std::size_t i = 0; i < pose.cautions.size(); ++i) {
    if (pose.cautions[i].option) {
      options.check(pose.cautions[i].option->text(), itemPointer("/cautions", i) + "/option");
    }
  }
}

void checkVariationCount(const Pose& pose, ProblemList& problems) {
  std::size_t count = 1;
  for (const Place& place : pose.places) {
    count *= std::max<std::size_t>(1, place.options.size());
    if (count > mostVariations) {
      problems.add(ProblemCode::OutOfRange, "/places",
                   Described{"more than " + std::to_string(mostVariations) + " combinations"},
                   "at most " + std::to_string(mostVariations) + " combinations of options");
      return;
    }
  }
}

/// Keys that are no ids: of `figures`, of what options need.
void checkKeys(const Pose& pose, ProblemList& problems) {
  for (const auto& [key, posture] : pose.figures) {
    checkKeyIsId(key.text(), "/figures", problems);
  }
  for (std::size_t p = 0; p < pose.places.size(); ++p) {
    for (std::size_t o = 0; o < pose.places[p].options.size(); ++o) {
      for (const auto& [prop, count] : pose.places[p].options[o].needs) {
        checkKeyIsId(prop.text(), optionPointer(p, o) + "/needs", problems);
      }
    }
  }
}

}  // namespace

void checkPose(const Pose& pose, ProblemList& problems) {
  checkKeys(pose, problems);
  checkIdsAreUnique(pose, problems);
  checkFirstOptions(pose, problems);
  checkReferences(pose, problems);
  checkVariationCount(pose, problems);
  checkSteps(pose, problems);
  checkFigures(pose, problems);
}

}  // namespace matside
