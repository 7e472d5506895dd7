#include "prop/prop.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

const PropId block{"block"};
const PropId bolster{"bolster"};

TEST(PropShelf, HoldsWhatFitsAndNamesWhatIsMissing) {
  const PropShelf shelf({{block, 1}, {bolster, 1}});
  EXPECT_TRUE(shelf.holds({}));
  EXPECT_TRUE(shelf.holds({{block, 1}}));
  EXPECT_FALSE(shelf.holds({{block, 2}}));
  EXPECT_EQ(shelf.missingFor({{block, 2}, {bolster, 1}}), (PropCounts{{block, 1}}));
}

TEST(PropShelf, KeepsCountsBetweenNoneAndNine) {
  PropShelf shelf;
  shelf.setCount(block, -3);
  EXPECT_EQ(shelf.count(block), 0);
  shelf.setCount(block, 1000);
  EXPECT_EQ(shelf.count(block), 9);
  shelf.setCount(block, 0);
  EXPECT_EQ(shelf, PropShelf());
}

TEST(PropCounts, AddUpForOnePoseAndTakeTheLargerForARoutine) {
  EXPECT_EQ(sum({{block, 1}}, {{block, 1}, {bolster, 1}}), (PropCounts{{block, 2}, {bolster, 1}}));
  EXPECT_EQ(larger({{block, 1}}, {{block, 2}, {bolster, 1}}), (PropCounts{{block, 2}, {bolster, 1}}));
}

}  // namespace
}  // namespace matside
