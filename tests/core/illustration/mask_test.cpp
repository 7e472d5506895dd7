#include "illustration/mask.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <string>

namespace matside {
namespace {

std::string rowOf(const Mask& mask, int y) {
  std::string text;
  for (int x = 0; x < mask.size().x; ++x) {
    text += mask.isSet(x, y) ? '#' : '.';
  }
  return text;
}

TEST(Mask, IsEmptyUntilSomethingInsideIsMarked) {
  Mask mask({10, 20}, {5, 3});
  EXPECT_TRUE(mask.isEmpty());
  mask.setRun(20, 0, 10);
  mask.setRun(23, 10, 12);
  mask.set(15, 21);
  EXPECT_TRUE(mask.isEmpty());
  mask.set(12, 21);
  EXPECT_FALSE(mask.isEmpty());
  EXPECT_EQ(rowOf(mask, 0), ".....");
  EXPECT_EQ(rowOf(mask, 1), "..#..");
}

TEST(Mask, CutsStretchesOffAtItsEdges) {
  Mask mask({10, 20}, {5, 1});
  mask.setRun(20, 3, 12);
  mask.setRun(20, 14, 90);
  EXPECT_EQ(rowOf(mask, 0), "##..#");
}

RC_GTEST_PROP(Mask, MarksExactlyTheStretchAskedFor, ()) {
  const int from = *rc::gen::inRange(0, 200);
  const int to = *rc::gen::inRange(from, 201);
  Mask mask({0, 0}, {200, 1});
  mask.setRun(0, from, to);
  for (int x = 0; x < 200; ++x) {
    RC_ASSERT(mask.isSet(x, 0) == (x >= from && x < to));
  }
}

RC_GTEST_PROP(Mask, GrowsByTheStepsIntoWhatIsAllowed, ()) {
  constexpr std::array<glm::ivec2, 3> steps{glm::ivec2(3, 0), glm::ivec2(-2, 2), glm::ivec2(0, -1)};
  const glm::ivec2 size(150, 4);
  Mask mask({0, 0}, size);
  Mask allowed({0, 0}, size);
  const glm::ivec2 seed(*rc::gen::inRange(0, size.x), *rc::gen::inRange(0, size.y));
  const int barred = *rc::gen::inRange(0, size.x);
  mask.set(seed.x, seed.y);
  for (int y = 0; y < size.y; ++y) {
    allowed.setRun(y, 0, barred);
    allowed.setRun(y, barred + 1, size.x);
  }
  mask.growInto(allowed, steps);
  for (int y = 0; y < size.y; ++y) {
    for (int x = 0; x < size.x; ++x) {
      const glm::ivec2 place(x, y);
      bool reached = false;
      for (const glm::ivec2 step : steps) {
        reached = reached || seed + step == place;
      }
      RC_ASSERT(mask.isSet(x, y) == (place == seed || (reached && x != barred)));
    }
  }
}

}  // namespace
}  // namespace matside
