#include "content/nearest.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

TEST(Nearest, CountsLettersPutInLeftOutExchangedAndSwapped) {
  EXPECT_EQ(editDistance("", ""), 0U);
  EXPECT_EQ(editDistance("hold", ""), 4U);
  EXPECT_EQ(editDistance("hold", "hodl"), 1U);
  EXPECT_EQ(editDistance("block", "blocks"), 1U);
  EXPECT_EQ(editDistance("bolster", "blaster"), 2U);
}

TEST(Nearest, NamesWhatWasMeant) {
  const std::vector<std::string> props = {"block", "bolster", "blanket"};
  EXPECT_EQ(nearest("blok", props), "block");
  EXPECT_EQ(nearest("bolstr", props), "bolster");
  EXPECT_EQ(nearest("umbrella-stand", props), std::nullopt);
  EXPECT_EQ(nearest(std::string(100000, 'b'), props), std::nullopt);
  EXPECT_EQ(nearest("block", {}), std::nullopt);
}

TEST(Nearest, NamesEverythingAllowedWhenNothingIsNear) {
  EXPECT_EQ(nearestOrAll("umbrella", {"hidden", "screen", "ceiling"}), "hidden, screen or ceiling");
  EXPECT_EQ(nearestOrAll("screan", {"hidden", "screen", "ceiling"}), "screen");
}

}  // namespace
}  // namespace matside
