#include "kinematics/swaying.h"

#include "support/shipped_library.h"
#include "support/usual_surface.h"
#include "variation/variation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

namespace matside {
namespace {

glm::vec3 kneeOf(const PosedSkeleton& body, BodySide side) {
  return body.leg(side).shank.origin;
}

/// Calls see(name, posture) for every hold with a step that sways.
template <class See>
void forEverySwayingPosture(See see) {
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    for (const Variation& variation : allVariations(pose)) {
      for (const Step& step : stepsOf(pose, variation, Stage::Hold)) {
        if (step.sways) {
          see(id.text() + ' ' + variationId(pose, variation), figureFor(pose, variation, step.figure));
        }
      }
    }
  }
}

TEST(ASway, CarriesTheKneeToEitherSideAndBackWithoutAJerk) {
  int seen = 0;
  forEverySwayingPosture([&](const std::string& name, const Posture& posture) {
    ++seen;
    const Settled settled = settle(posture, shippedLibrary().props(), usualSurface());
    const Swaying swaying({posture, settled.pose}, shippedLibrary().props(), usualSurface());
    const BodySide side = BodySide::Left;
    const glm::vec3 middle = kneeOf(settled.skeleton, side);
    EXPECT_LT(glm::distance(kneeOf(swaying.at(0), side), middle), 1e-5F) << name;
    const float out = kneeOf(swaying.at(1), side).z - middle.z;
    const float in = kneeOf(swaying.at(-1), side).z - middle.z;
    EXPECT_LT(out * in, 0) << name;
    EXPECT_GT(std::min(std::abs(out), std::abs(in)), 0.02F) << name;
    glm::vec3 before = kneeOf(swaying.at(-1), side);
    for (int i = -19; i <= 20; ++i) {
      const glm::vec3 knee = kneeOf(swaying.at(i / 20.0), side);
      EXPECT_LT(glm::distance(knee, before), 0.008F) << name << " at " << i;
      before = knee;
    }
  });
  EXPECT_GT(seen, 0);
}

TEST(ASway, KeepsBackAndFootOnTheMatAndTheHandsWhereTheyHold) {
  forEverySwayingPosture([](const std::string& name, const Posture& posture) {
    const Settled settled = settle(posture, shippedLibrary().props(), usualSurface());
    const Swaying swaying({posture, settled.pose}, shippedLibrary().props(), usualSurface());
    const PropPlacing props(posture, shippedLibrary().props(), usualSurface());
    const Demands demands(posture, usualSurface(), props);
    for (int i = -8; i <= 8; ++i) {
      const PosedSkeleton body = swaying.at(i / 8.0);
      for (const ContactState& state : demands.contacts(body)) {
        EXPECT_LT(std::abs(state.off), 0.010F) << name << " at " << i;
      }
      for (const GripState& state : demands.grips(body)) {
        EXPECT_LT(state.off, 0.020F) << name << " at " << i;
      }
      for (const Overlap& overlap : demands.overlaps(body)) {
        EXPECT_LT(overlap.excess(), 0.012F) << name << " at " << i;
      }
    }
  });
}

TEST(Breathing, RaisesTheBellyOfWhoeverLiesOnTheBackAndTheBackOfWhoeverLiesOnTheFace) {
  Posture onBack;
  onBack.pelvis.attitude = Attitude::Supine;
  EXPECT_FLOAT_EQ(breathing({}, onBack, 0.5).torso.bellyFullness, 0.5F);
  EXPECT_FLOAT_EQ(breathing({}, onBack, 0.5).torso.backFullness, 0);
  Posture folded;
  folded.contacts[{Region::Forehead, BodySide::Left}] = Contact{};
  EXPECT_FLOAT_EQ(breathing({}, folded, 2).torso.backFullness, 1);
  EXPECT_FLOAT_EQ(breathing({}, folded, 2).torso.bellyFullness, 0);
}

}  // namespace
}  // namespace matside
