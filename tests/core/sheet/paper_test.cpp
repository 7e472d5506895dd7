#include "sheet/paper.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

TEST(Paper, LiesEitherWay) {
  EXPECT_EQ(sizeOf({Paper::A4, Orientation::Portrait}).height, 297);
  EXPECT_EQ(sizeOf({Paper::A4, Orientation::Landscape}).width, 297);
  EXPECT_EQ(sizeOf({Paper::A5, Orientation::Landscape}).height, 148);
  EXPECT_DOUBLE_EQ(sizeOf({Paper::Letter, Orientation::Portrait}).width, 8.5 * 25.4);
}

TEST(Paper, IsKnownByItsName) {
  for (const Paper paper : {Paper::A4, Paper::Letter, Paper::A5}) {
    EXPECT_EQ(paperNamed(nameOf(paper)), paper);
  }
  EXPECT_EQ(paperNamed("A4"), std::nullopt);
  EXPECT_EQ(paperNamed(""), std::nullopt);
}

TEST(Paper, IsLetterWhereShopsSellLetterAndA4ElseWhere) {
  EXPECT_EQ(usualPaper("US"), Paper::Letter);
  EXPECT_EQ(usualPaper("PR"), Paper::Letter);
  EXPECT_EQ(usualPaper("DE"), Paper::A4);
  EXPECT_EQ(usualPaper(""), Paper::A4);
}

}  // namespace
}  // namespace matside
