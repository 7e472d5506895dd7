#pragma once

#include "variation/variation.h"

#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace matside {

inline Step stepNamed(const std::string& id) {
  Step step;
  step.id = StepId(id);
  step.figure = FigureKey("hold");
  return step;
}

inline Option optionNamed(const std::string& id, PropCounts needs = {}, std::set<OptionId> rulesOut = {}) {
  Option option;
  option.id = OptionId(id);
  option.needs = std::move(needs);
  option.rulesOut = std::move(rulesOut);
  return option;
}

/// Three places: legs (floor, bolster, blocks), head (mat, blanket, bolster that rules out the bolster under the legs),
/// eyes (free, pillow). Legs and head would both like a bolster.
inline Pose poseWithPlaces() {
  Pose pose;
  pose.id = PoseId("rest");
  const PropId bolster("bolster");
  Place legs{.id = PlaceId("legs"), .label = "Legs", .options = {}, .prefers = {}};
  legs.options = {optionNamed("legs-floor"), optionNamed("legs-bolster", {{bolster, 1}}),
                  optionNamed("legs-blocks", {{PropId("block"), 2}})};
  legs.prefers = {OptionId("legs-bolster"), OptionId("legs-blocks")};
  Place head{.id = PlaceId("head"), .label = "Head", .options = {}, .prefers = {}};
  head.options = {optionNamed("head-mat"), optionNamed("head-blanket", {{PropId("blanket"), 1}}),
                  optionNamed("head-bolster", {{bolster, 1}}, {OptionId("legs-bolster")})};
  head.prefers = {OptionId("head-bolster"), OptionId("head-blanket")};
  Place eyes{.id = PlaceId("eyes"), .label = "Eyes", .options = {}, .prefers = {}};
  eyes.options = {optionNamed("eyes-free"), optionNamed("eyes-pillow", {{PropId("eye-pillow"), 1}})};
  pose.places = {legs, head, eyes};
  pose.easier = {OptionId("legs-bolster"), OptionId("legs-blocks"), OptionId("head-blanket")};
  pose.steps[Stage::GetIn] = {stepNamed("lie"), stepNamed("arms")};
  pose.steps[Stage::Hold] = {stepNamed("breathe"), stepNamed("stay")};
  pose.figures[FigureKey("hold")] = {};
  return pose;
}

inline Variation variationOf(const std::vector<std::string>& ids) {
  std::vector<OptionId> options;
  for (const std::string& id : ids) {
    options.emplace_back(id);
  }
  return Variation(std::move(options));
}

inline PropShelf shelfOf(const std::vector<std::pair<std::string, int>>& counts) {
  PropShelf shelf;
  for (const auto& [prop, count] : counts) {
    shelf.setCount(PropId(prop), count);
  }
  return shelf;
}

inline void PrintTo(const Variation& variation, std::ostream* out) {
  for (const OptionId& option : variation.options()) {
    *out << option.text() << " ";
  }
}

}  // namespace matside
