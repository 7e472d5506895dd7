#include "kinematics/motion.h"

#include "support/shipped_library.h"
#include "support/usual_surface.h"
#include "variation/variation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>
#include <string>

namespace matside {
namespace {

Resting restingIn(const Posture& posture) {
  return {posture, settle(posture, shippedLibrary().props(), usualSurface()).pose};
}

Resting resting(const char* pose, const char* variation, const char* figure) {
  const Pose& known = *shippedLibrary().pose(PoseId(pose));
  return restingIn(figureFor(known, *variationFromId(known, variation), FigureKey(figure)));
}

Motion motionBetween(const Resting& from, const Resting& to) {
  return {from, to, shippedLibrary().props(), usualSurface()};
}

std::array<glm::vec3, 8> landmarks(const PosedSkeleton& skeleton) {
  return {skeleton.pelvis.origin,        skeleton.head.origin,         skeleton.legs[0].shank.origin,
          skeleton.legs[1].shank.origin, skeleton.legs[0].foot.origin, skeleton.legs[1].foot.origin,
          skeleton.arms[0].hand.origin,  skeleton.arms[1].hand.origin};
}

float farthestApart(const PosedSkeleton& one, const PosedSkeleton& other) {
  const auto a = landmarks(one);
  const auto b = landmarks(other);
  float most = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    most = std::max(most, glm::distance(a[i], b[i]));
  }
  return most;
}

/// How far contacts and grips that stay as they are get off on the way, metres.
struct Slip {
  float contact = 0;
  float grip = 0;
};

Slip slipOf(const Motion& motion) {
  const PropPlacing props(motion.common(), shippedLibrary().props(), usualSurface());
  const Demands demands(motion.common(), usualSurface(), props);
  Slip slip;
  for (int i = 0; i <= 24; ++i) {
    const PosedSkeleton body = motion.at(i / 24.0);
    for (const ContactState& state : demands.contacts(body)) {
      slip.contact = std::max(slip.contact, std::abs(state.off));
    }
    for (const GripState& state : demands.grips(body)) {
      slip.grip = std::max(slip.grip, state.off);
    }
  }
  return slip;
}

TEST(AMotion, EndsExactlyWhereTheBodySettled) {
  const Resting lie = resting("knee-to-chest", "plain", "lie");
  const Resting hold = resting("knee-to-chest", "plain", "hold");
  const Motion motion = motionBetween(lie, hold);
  const PosedSkeleton goal = settle(hold.posture, shippedLibrary().props(), usualSurface()).skeleton;
  EXPECT_FLOAT_EQ(farthestApart(motion.at(1), goal), 0);
  EXPECT_LT(farthestApart(motion.at(0), settle(lie.posture, shippedLibrary().props(), usualSurface()).skeleton), 1e-5F);
}

TEST(AMotion, KeepsWhatBothPosturesHaveInCommon) {
  const Motion motion = motionBetween(resting("supported-savasana", "plain", "lie"),
                                      resting("supported-savasana", "plain", "legs-placed"));
  EXPECT_FALSE(motion.common().contacts.empty());
  EXPECT_LT(slipOf(motion).contact, 0.005F);
}

// Jerks would be seen: no landmark moves much farther from one picture to the next than an even motion would need.
TEST(AMotion, IsEvenOnEveryWayFromOneStepToTheNext) {
  constexpr int pictures = 30;
  for (const auto& [id, pose] : shippedLibrary().poses()) {
    const Variation plain = plainVariation(pose);
    std::vector<FigureKey> figures;
    for (const Stage stage : allStages) {
      for (const Step& step : stepsOf(pose, plain, stage)) {
        figures.push_back(step.figure);
      }
    }
    for (std::size_t i = 0; i + 1 < figures.size(); ++i) {
      if (figures[i] == figures[i + 1]) {
        continue;
      }
      const Motion motion = motionBetween(restingIn(figureFor(pose, plain, figures[i])),
                                          restingIn(figureFor(pose, plain, figures[i + 1])));
      const std::string name = id.text() + ' ' + figures[i].text() + " to " + figures[i + 1].text();
      float way = 0;
      float longest = 0;
      for (int k = 1; k <= pictures; ++k) {
        const float moved =
            farthestApart(motion.at((k - 1.0) / pictures), motion.at(static_cast<double>(k) / pictures));
        way += moved;
        longest = std::max(longest, moved);
      }
      EXPECT_LT(longest, 0.01F + 4 * way / pictures) << name;
      const Slip slip = slipOf(motion);
      EXPECT_LT(slip.contact, 0.012F) << name;  // seen for a moment, no more than flesh gives
      EXPECT_LT(slip.grip, 0.020F) << name;
    }
  }
}

TEST(AMotion, TakesTheArmsAlongTheFloorAndNotThroughIt) {
  const Resting reach = resting("childs-pose", "plain", "reach");
  const Resting hold = resting("childs-pose", "plain", "hold");
  for (const Motion& motion : {motionBetween(reach, hold), motionBetween(hold, reach)}) {
    EXPECT_GT(farthestApart(motion.at(0.5), motion.at(1)), 0.3F) << "there is no way";
    for (int i = 0; i <= 24; ++i) {
      for (const Overlap& overlap : overlapsOf({usualSurface(), motion.at(i / 24.0)})) {
        EXPECT_LT(overlap.excess(), 0.020F) << nameOf(overlap.part) << " at " << i << " of 24";
      }
    }
  }
}

TEST(AMotion, GoesFromOneSideToTheOther) {
  const Resting hold = resting("knee-to-chest", "plain", "hold");
  const Resting other = mirrored(hold);
  const PosedSkeleton body = settle(hold.posture, shippedLibrary().props(), usualSurface()).skeleton;
  const Motion motion = motionBetween(hold, other);
  EXPECT_LT(farthestApart(motion.at(0), body), 1e-4F);
  EXPECT_LT(farthestApart(motion.at(1), mirrored(body)), 1e-4F);
}

TEST(AMotion, BringsThePropsOfItsGoal) {
  const Pose& pose = *shippedLibrary().pose(PoseId("childs-pose"));
  for (const Variation& variation : allVariations(pose)) {
    const Posture posture = figureFor(pose, variation, FigureKey("hold"));
    if (posture.props.empty()) {
      continue;
    }
    const Motion motion = motionBetween(resting("childs-pose", "plain", "hold"), restingIn(posture));
    EXPECT_EQ(motion.at(0.2).props.size(), posture.props.size());
    return;
  }
  FAIL() << "no variation with a prop";
}

}  // namespace
}  // namespace matside
