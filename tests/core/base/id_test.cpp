#include "base/id.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

TEST(KebabCase, AcceptsLowerCaseWordsJoinedByHyphens) {
  for (const char* text : {"a", "childs-pose", "block-2-high"}) {
    EXPECT_TRUE(isKebabCase(text)) << text;
  }
}

TEST(KebabCase, RefusesEverythingElse) {
  for (const char* text : {"", "-a", "a-", "a--b", "A", "a b", "1a", "ä", "a_b"}) {
    EXPECT_FALSE(isKebabCase(text)) << text;
  }
  EXPECT_FALSE(isKebabCase(std::string(65, 'a')));
}

}  // namespace
}  // namespace matside
