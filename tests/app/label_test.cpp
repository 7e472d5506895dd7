#include "widgets/label.h"

#include <gtest/gtest.h>

#include <memory>

namespace matside::app {
namespace {

/// What QLabel itself says, which remembers nothing.
int heightAnew(const Label& label, int width) {
  return label.QLabel::heightForWidth(width);
}

class LabelTest : public testing::Test {
 protected:
  void expectRightHeights() {
    for (const int width : {80, 200, 900}) {
      EXPECT_EQ(m_label->heightForWidth(width), heightAnew(*m_label, width)) << width;
      EXPECT_EQ(m_label->heightForWidth(width), heightAnew(*m_label, width)) << width << ", asked again";
    }
  }

  std::unique_ptr<Label> m_label{paragraph(TextRank::Body, "Kneel on the mat, big toes touching, knees wide apart.")};
};

TEST_F(LabelTest, KnowsItsHeightAtEveryWidth) {
  expectRightHeights();
  EXPECT_GT(m_label->heightForWidth(80), m_label->heightForWidth(900));
}

TEST_F(LabelTest, ForgetsItsHeightsWithItsText) {
  expectRightHeights();
  const int before = m_label->heightForWidth(200);
  m_label->setText("Rest.");
  expectRightHeights();
  EXPECT_LT(m_label->heightForWidth(200), before);
}

TEST_F(LabelTest, ForgetsItsHeightsWithItsRank) {
  expectRightHeights();
  const int before = m_label->heightForWidth(200);
  m_label->setRank(TextRank::Hero);
  expectRightHeights();
  EXPECT_GT(m_label->heightForWidth(200), before);
}

TEST_F(LabelTest, ForgetsItsHeightsWithItsRoom) {
  expectRightHeights();
  m_label->setContentsMargins(40, 10, 40, 10);
  expectRightHeights();
  m_label->setWordWrap(false);
  expectRightHeights();
}

}  // namespace
}  // namespace matside::app
