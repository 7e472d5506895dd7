#include "illustration/illustrator.h"
#include "kinematics/settle.h"
#include "support/shipped_library.h"
#include "variation/variation.h"

#include <gtest/gtest.h>

#include <array>
#include <thread>
#include <vector>

namespace matside {
namespace {

/// Whoever draws beside others has a body and a pencil of its own; the library is everybody's.
Bitmap drawnByOneself(const PoseId& id) {
  const Pose& pose = *shippedLibrary().pose(id);
  const Variation plain = allVariations(pose).front();
  const Posture posture = figureFor(pose, plain, holdFigure(pose, plain));
  const BodySurface surface;
  const Settled settled = settle(posture, shippedLibrary().props(), surface);
  Illustrator illustrator;
  return illustrator.draw(settled.skeleton, {posture.view.azimuth, posture.view.elevation}, {160, 120});
}

TEST(Drawing, InSeveralThreadsAtOnceGivesTheSamePictures) {
  const std::array<PoseId, 3> poses{PoseId("childs-pose"), PoseId("knee-to-chest"), PoseId("childs-pose")};
  std::array<Bitmap, poses.size()> drawn;
  {
    std::vector<std::jthread> threads;
    for (std::size_t index = 0; index < poses.size(); ++index) {
      threads.emplace_back([&, index] { drawn[index] = drawnByOneself(poses[index]); });
    }
  }
  EXPECT_EQ(drawn[0].pixels, drawn[2].pixels);
  EXPECT_EQ(drawn[1].pixels, drawnByOneself(poses[1]).pixels);
  EXPECT_NE(drawn[0].pixels, drawn[1].pixels);
}

}  // namespace
}  // namespace matside
