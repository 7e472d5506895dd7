#include "core/variation/option_samples.h"
#include "support/shipped_library.h"
#include "variation/variation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace matside {
namespace {

using Ids = std::vector<std::string>;

Ids idsOf(const std::vector<Step>& steps) {
  Ids ids;
  for (const Step& step : steps) {
    ids.push_back(step.id.text());
  }
  return ids;
}

StepChange addedFirst(const std::string& id) {
  return {.stage = Stage::GetIn, .replaces = {}, .after = {}, .step = stepNamed(id)};
}

StepChange addedAfter(const std::string& anchor, const std::string& id) {
  return {.stage = Stage::GetIn, .replaces = {}, .after = StepId(anchor), .step = stepNamed(id)};
}

StepChange replaced(const std::string& anchor, std::optional<Step> step) {
  return {.stage = Stage::GetIn, .replaces = StepId(anchor), .after = {}, .step = std::move(step)};
}

Pose poseWithChanges(std::vector<StepChange> ofLegs, std::vector<StepChange> ofEyes) {
  Pose pose = poseWithPlaces();
  pose.places[0].options[2].steps = std::move(ofLegs);
  pose.places[2].options[1].steps = std::move(ofEyes);
  return pose;
}

const Variation changed = variationOf({"legs-blocks", "head-mat", "eyes-pillow"});

TEST(StepsOf, AreThePosesOwnWhenNoOptionChangesThem) {
  const Pose pose = poseWithPlaces();
  EXPECT_EQ(idsOf(stepsOf(pose, plainVariation(pose), Stage::GetIn)), (Ids{"lie", "arms"}));
  EXPECT_EQ(idsOf(stepsOf(pose, plainVariation(pose), Stage::ChangeSides)), Ids{});
}

TEST(StepsOf, GrowFirstAndAfterInTheOrderOfThePlaces) {
  const Pose pose = poseWithChanges({addedAfter("lie", "blocks"), addedAfter("lie", "legs-over"), addedFirst("fetch")},
                                    {addedAfter("lie", "pillow"), addedFirst("fetch-pillow")});
  EXPECT_EQ(idsOf(stepsOf(pose, changed, Stage::GetIn)),
            (Ids{"fetch", "fetch-pillow", "lie", "blocks", "legs-over", "pillow", "arms"}));
  EXPECT_EQ(idsOf(stepsOf(pose, changed, Stage::Hold)), (Ids{"breathe", "stay"})) << "another stage is left alone";
}

TEST(StepsOf, AreReplacedOrLeftOut) {
  const Pose pose = poseWithChanges({replaced("lie", stepNamed("lie-on-blocks"))}, {replaced("arms", std::nullopt)});
  EXPECT_EQ(idsOf(stepsOf(pose, changed, Stage::GetIn)), Ids{"lie-on-blocks"});
}

TEST(StepsOf, KeepTheirPlaceAfterAStepThatGaveWay) {
  const Pose replacing = poseWithChanges({replaced("lie", stepNamed("lie-on-blocks"))}, {addedAfter("lie", "pillow")});
  EXPECT_EQ(idsOf(stepsOf(replacing, changed, Stage::GetIn)), (Ids{"lie-on-blocks", "pillow", "arms"}));
  const Pose leaving = poseWithChanges({replaced("lie", std::nullopt)}, {addedAfter("lie", "pillow")});
  EXPECT_EQ(idsOf(stepsOf(leaving, changed, Stage::GetIn)), (Ids{"pillow", "arms"}));
}

TEST(FigureFor, AppliesWhatTheChosenOptionsChange) {
  Pose pose = poseWithPlaces();
  pose.figures[FigureKey("hold")].pelvis.tilt = Angle::degrees(5);
  PostureChange tilted;
  tilted.tilt = Angle::degrees(20);
  PostureChange turned;
  turned.turn = Angle::degrees(90);
  pose.places[0].options[2].postures[FigureKey("hold")] = tilted;
  pose.places[2].options[1].postures[FigureKey("hold")] = turned;
  EXPECT_EQ(figureFor(pose, plainVariation(pose), FigureKey("hold")), pose.figures[FigureKey("hold")]);
  const Posture both = figureFor(pose, changed, FigureKey("hold"));
  EXPECT_EQ(both.pelvis.tilt, Angle::degrees(20));
  EXPECT_EQ(both.pelvis.turn, Angle::degrees(90));
}

PostureChange tiltedBy(double degrees) {
  PostureChange change;
  change.tilt = Angle::degrees(degrees);
  return change;
}

TEST(FigureFor, ChangesEveryFigureBeforeTheOneThatIsNamed) {
  Pose pose = poseWithPlaces();
  pose.figures[FigureKey("lie")] = {};
  pose.places[0].options[2].postures = {{FigureKey(everyFigure), tiltedBy(1)}, {FigureKey("hold"), tiltedBy(2)}};
  EXPECT_EQ(figureFor(pose, changed, FigureKey("hold")).pelvis.tilt, Angle::degrees(2));
  EXPECT_EQ(figureFor(pose, changed, FigureKey("lie")).pelvis.tilt, Angle::degrees(1));
}

TEST(FigureFor, StartsFromTheOtherFigureAsItIsChanged) {
  Pose pose = poseWithPlaces();
  PostureChange lying = tiltedBy(2);
  lying.turn = Angle::degrees(90);
  pose.figures[FigureKey("lie")] = {};
  pose.figures[FigureKey("tilted")] = matside::changed(Posture(), tiltedBy(5));
  pose.derived = {{FigureKey("tilted"), {FigureKey("lie"), tiltedBy(5)}}};
  pose.places[0].options[2].postures = {{FigureKey("lie"), lying}};
  const Posture tilted = figureFor(pose, changed, FigureKey("tilted"));
  EXPECT_EQ(tilted.pelvis.tilt, Angle::degrees(5)) << "what the figure says of itself comes later";
  EXPECT_EQ(tilted.pelvis.turn, Angle::degrees(90)) << "what it does not speak of stays as the option made it";
}

TEST(HoldFigure, IsWhatTheFirstStepOfTheHoldShows) {
  Pose pose = poseWithPlaces();
  EXPECT_EQ(holdFigure(pose, plainVariation(pose)), FigureKey("hold"));
  Step step = stepNamed("look");
  step.figure = FigureKey("other");
  pose.places[2].options[1].steps = {{.stage = Stage::Hold, .replaces = {}, .after = {}, .step = step}};
  EXPECT_EQ(holdFigure(pose, changed), FigureKey("other"));
}

TEST(ShippedVariations, LeadThroughEveryStageWithFiguresThatAreThere) {
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    for (const Variation& variation : allVariations(pose)) {
      for (const Stage stage : allStages) {
        const std::vector<Step> steps = stepsOf(pose, variation, stage);
        EXPECT_EQ(steps.empty(), stage == Stage::ChangeSides && !pose.sides) << id.text();
        std::set<StepId> ids;
        for (const Step& step : steps) {
          EXPECT_TRUE(ids.insert(step.id).second) << step.id.text();
          EXPECT_NO_FATAL_FAILURE(figureFor(pose, variation, step.figure));
        }
      }
    }
  }
}

TEST(ShippedVariations, PlaceEveryPropBeforeTheHold) {
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    for (const Place& place : pose.places) {
      for (const Option& option : place.options) {
        const bool placesIt = std::ranges::any_of(option.steps, [](const StepChange& change) {
          return change.stage == Stage::SetUp || change.stage == Stage::GetIn;
        });
        EXPECT_TRUE(option.needs.empty() || placesIt) << option.id.text();
      }
    }
  }
}

}  // namespace
}  // namespace matside
