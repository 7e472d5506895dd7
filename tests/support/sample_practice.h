#pragma once

#include "timeline/timeline.h"

#include <string>
#include <utility>
#include <vector>

namespace matside::sample {

// A small made-up practice for tests: poses with every stage, a place with a prop, an easier option. The words are
// short, so that no step needs more than its own time.

using namespace std::chrono_literals;

inline Line line(const std::string& words) {
  return {words, {}};
}

inline Step step(const std::string& id, Duration time) {
  Step made;
  made.id = StepId(id);
  made.shown = line("Show " + id);
  made.spoken = line("Say " + id);
  made.figure = FigureKey("lying");
  made.time = time;
  return made;
}

inline Option option(const std::string& id) {
  Option made;
  made.id = OptionId(id);
  made.label = id;
  return made;
}

/// "Under the back": nothing, or a bolster, which is fetched, changes a step of getting in and is put away again.
inline Place underTheBack() {
  Option bolster = option("bolster-under-back");
  bolster.phrase = "bolster under the back";
  bolster.needs = {{PropId("bolster"), 1}};
  bolster.steps = {{Stage::SetUp, {}, {}, step("fetch", 7s)},
                   {Stage::GetIn, StepId("lie"), {}, step("lie-on-bolster", 9s)},
                   {Stage::ComeOut, {}, StepId("roll"), step("put-away", 5s)}};
  return {PlaceId("back"), "Under the back", {option("back-on-mat"), bolster}, {OptionId("bolster-under-back")}};
}

inline Pose pose(const std::string& id, HoldTimes hold) {
  Pose made;
  made.id = PoseId(id);
  made.names.english = id;
  made.hold = hold;
  made.steps = {{Stage::SetUp, {step("sit", 6s)}},
                {Stage::GetIn, {step("lean", 4s), step("lie", 6s)}},
                {Stage::Hold, {step("breathe", 15s), step("soften", 0s)}},
                {Stage::ChangeSides, {}},
                {Stage::ComeOut, {step("roll", 8s)}},
                {Stage::Rest, {step("settle", 5s)}}};
  made.places = {underTheBack()};
  made.easier = {OptionId("bolster-under-back")};
  made.figures = {{FigureKey("lying"), {}}};
  return made;
}

inline Pose sidedPose(const std::string& id, HoldTimes hold, Side first = Side::Left) {
  Pose made = pose(id, hold);
  made.sides = Sides{first, {"left knee", "right knee"}};
  Step roll = step("roll", 8s);
  roll.spoken = {"Roll from left", "Roll from right"};
  made.steps[Stage::ComeOut] = {roll};
  made.steps[Stage::ChangeSides] = {step("let-go", 9s), step("other-knee", 5s)};
  return made;
}

/// Needs no setting up unless its bolster is fetched, and no coming out but putting it away.
inline Pose barePose() {
  Pose bare = pose("bare", {60s, 30s, 90s});
  bare.steps[Stage::SetUp].clear();
  bare.steps[Stage::ComeOut].clear();
  for (auto& change : bare.places[0].options[1].steps) {
    change.after.reset();
  }
  return bare;
}

/// "fold" without sides, "knee" and "twist" with, "rest" without.
inline std::vector<Pose> poses() {
  return {pose("fold", {120s, 30s, 300s}), sidedPose("knee", {60s, 30s, 180s}),
          sidedPose("twist", {90s, 30s, 300s}, Side::Right), pose("rest", {300s, 120s, 1200s})};
}

inline PropKind bolster() {
  PropKind made;
  made.id = PropId("bolster");
  made.name = "bolster";
  made.forms = {PropForm{}};
  return made;
}

inline Routine routine(const std::vector<std::pair<std::string, std::optional<Duration>>>& items) {
  Routine made;
  made.id = RoutineId("sample");
  for (const auto& [id, hold] : items) {
    RoutineItem item;
    item.pose = PoseId(id);
    item.hold = hold;
    made.items.push_back(std::move(item));
  }
  return made;
}

inline Library library() {
  std::vector<Pose> all = poses();
  all.push_back(barePose());
  return Library::fromParts({bolster()}, all, {});
}

inline PropShelf shelfWithBolster() {
  return PropShelf({{PropId("bolster"), 1}});
}

}  // namespace matside::sample
