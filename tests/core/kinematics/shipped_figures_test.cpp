#include "kinematics/settle.h"
#include "library/library.h"
#include "variation/varied_figure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace matside {
namespace {

// What a picture may be off without being seen to be wrong.
constexpr float contactTolerance = 0.003F;
constexpr float gripTolerance = 0.006F;

const BodySurface& surface() {
  static const BodySurface made;
  return made;
}

const Library& library() {
  static const Library loaded = loadLibrary({.shipped = MATSIDE_CONTENT_DIR, .own = {}}).value;
  return loaded;
}

void expectRangesKept(const Settled& settled, const std::string& name) {
  for (std::size_t slot = 0; slot < JointAngles::slotCount; ++slot) {
    const JointRange& range = rangeOf(JointAngles::jointAt(slot));
    const double angle = settled.pose.angles.at(slot).degrees();
    EXPECT_GE(angle, range.lowest.degrees() - 1e-6) << name << ' ' << range.name;
    EXPECT_LE(angle, range.highest.degrees() + 1e-6) << name << ' ' << range.name;
  }
}

std::string described(const Overlap& overlap, const PosedSkeleton& skeleton) {
  const std::string in = overlap.prop        ? skeleton.props[*overlap.prop].name
                         : overlap.otherPart ? std::string(nameOf(*overlap.otherPart))
                                             : "mat";
  return std::string(nameOf(overlap.part)) + " passes through " + in;
}

void expectAtRest(const Settled& settled, const std::string& name) {
  for (const ContactState& state : settled.contacts) {
    EXPECT_LE(std::abs(state.off), contactTolerance) << name << ": " << spotName(state.spot);
  }
  for (const GripState& state : settled.grips) {
    EXPECT_LE(state.off, gripTolerance) << name << ": hand " << indexOf(state.hand);
  }
  for (const Overlap& overlap : settled.overlaps) {
    EXPECT_LE(overlap.excess(), contactTolerance) << name << ": " << described(overlap, settled.skeleton);
  }
}

// The poses of the library, dealt out so that they can be checked side by side.
constexpr std::size_t heaps = 4;

class ShippedFigures : public testing::TestWithParam<std::size_t> {};

TEST_P(ShippedFigures, RestOnWhatTheySayAndPassThroughNothing) {
  std::size_t index = 0;
  for (const auto& [id, pose] : library().poses()) {
    if (index++ % heaps != GetParam()) {
      continue;
    }
    for (const VariedFigure& figure : everyFigureOf(pose)) {
      const std::string name = nameOf(pose, figure);
      const Settled settled = settle(figure.posture, library().props(), surface());
      EXPECT_EQ(settled.skeleton.props.size(), figure.posture.props.size()) << name;
      expectAtRest(settled, name);
      expectRangesKept(settled, name);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(OfEveryPose, ShippedFigures, testing::Range<std::size_t>(0, heaps));

TEST(ShippedFigures, AreThereForEveryPose) {
  ASSERT_FALSE(library().poses().empty());
  for (const auto& [id, pose] : library().poses()) {
    for (const auto& [key, posture] : pose.figures) {
      EXPECT_FALSE(posture.contacts.empty()) << id.text() << ' ' << key.text();
    }
  }
}

TEST(ShippedFigures, NameOnlyPropsTheyPlace) {
  for (const auto& [id, pose] : library().poses()) {
    for (const VariedFigure& figure : everyFigureOf(pose)) {
      for (const auto& [spot, contact] : figure.posture.contacts) {
        EXPECT_TRUE(contact.prop.empty() || figure.posture.props.contains(contact.prop))
            << nameOf(pose, figure) << ": " << spotName(spot) << " on " << contact.prop;
      }
    }
  }
}

TEST(ShippedFigures, NeedNoMorePropsThanTheirOptionsAskFor) {
  for (const auto& [id, pose] : library().poses()) {
    for (const Variation& variation : allVariations(pose)) {
      const PropCounts needed = propsNeeded(pose, variation);
      PropCounts shown;
      for (const auto& [name, placed] : figureFor(pose, variation, holdFigure(pose, variation)).props) {
        shown[placed.prop] += 1;
      }
      for (const auto& [prop, count] : shown) {
        const auto found = needed.find(prop);
        EXPECT_LE(count, found == needed.end() ? 0 : found->second)
            << id.text() << ' ' << variationId(pose, variation) << ' ' << prop.text();
      }
    }
  }
}

}  // namespace
}  // namespace matside
