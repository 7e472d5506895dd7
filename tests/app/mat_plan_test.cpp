#include "practice/mat_plan.h"

#include "practice/mat_text.h"
#include "practice/mat_view.h"
#include "practice/practice_page.h"
#include "test_window.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

struct Display {
  QSize size;
  double dotsPerInch = 96;
  double least = leastCapitalMillimetres;  ///< capitals at least this high, in millimetres
};

void PrintTo(const Display& display, std::ostream* out) {
  *out << display.size.width() << "x" << display.size.height() << " at " << display.dotsPerInch << " dpi";
}

class MatDisplays : public testing::TestWithParam<Display> {};

double capitalMillimetres(const MatRow& row, double dotsPerInch) {
  return QFontMetricsF(row.font).capHeight() / dotsPerInch * 25.4;
}

void expectWhole(const MatPlan& plan, QSize size) {
  const QRect screen(QPoint(), size);
  EXPECT_TRUE(screen.contains(plan.picture));
  EXPECT_GE(plan.picture.width(), size.width() / 5);
  for (const auto& row : plan.rows) {
    EXPECT_TRUE(screen.contains(row.rect)) << row.text.toStdString();
    EXPECT_FALSE(row.rect.intersects(plan.picture)) << row.text.toStdString();
    const QSize needed = MatLines(row.text, row.font, row.rect.width()).size();
    EXPECT_LE(needed.height(), row.rect.height()) << row.text.toStdString();
    EXPECT_LE(needed.width(), row.rect.width()) << row.text.toStdString();
  }
}

/// Every line the shipped routine can show, in every variation and on both sides.
std::vector<MatWords> allWords() {
  std::vector<MatWords> all;
  for (const auto& [id, pose] : shippedContent().value.poses()) {
    for (const auto side : {Side::Left, Side::Right}) {
      for (const auto& step : cardSteps(pose, plainVariation(pose), side)) {
        all.push_back({.name = QString::fromStdString(pose.names.english),
                       .side = QString::fromStdString(pose.sides ? pose.sides->label.on(side) : std::string()),
                       .time = "10:00",
                       .line = QString::fromStdString(step.text),
                       .foot = "next: Supported corpse pose"});
      }
    }
  }
  return all;
}

TEST_P(MatDisplays, HoldEveryLineWholeAndLarge) {
  const Display display = GetParam();
  const double capital = matCapital(display.dotsPerInch, display.size.height());
  for (const auto& words : allWords()) {
    const MatPlan plan = planMat(display.size, capital, words);
    ASSERT_FALSE(plan.rows.isEmpty());
    expectWhole(plan, display.size);
    for (const auto& row : plan.rows) {
      if (row.rank != MatRank::Foot) {
        EXPECT_GE(capitalMillimetres(row, display.dotsPerInch), display.least) << row.text.toStdString();
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Screens, MatDisplays,
                         testing::Values(Display{{1920, 1080}, 141.2}, Display{{1920, 1080}, 157.4},
                                         Display{{1366, 768}, 100.5}, Display{{1366, 768}, 111.9},
                                         Display{{1024, 640}, 72}, Display{{2560, 1440}, 109},
                                         Display{{1024, 640}, 200, 0}));

TEST(MatCapital, IsTwelveMillimetresOrMoreWhereTheScreenIsTall) {
  EXPECT_NEAR(matCapital(25.4, 100), 12, 0.01);
  EXPECT_GT(matCapital(25.4, 1000), 12);
}

TEST(MatPlan, StaysTheSameWhenOnlyDigitsChange) {
  const MatWords words{.name = "Child's pose", .side = {}, .time = "1:11", .line = "Rest.", .foot = "next: Rest"};
  MatWords later = words;
  later.time = "0:48";
  EXPECT_EQ(planMat({1366, 768}, 53, words).rows[1].rect, planMat({1366, 768}, 53, later).rows[1].rect);
}

class MatViewOf : public testing::Test {
 protected:
  MatViewOf() {
    m_test.beginPractice();
    m_test.flow->page().wish(PracticeWish::MatView);
    m_view = m_test.window.findChild<MatView*>();
  }
  QStringList texts() const {
    QStringList texts;
    for (const auto& row : m_view->plan().rows) {
      texts << row.text;
    }
    return texts;
  }

  TestWindow m_test;
  MatView* m_view = nullptr;
};

TEST_F(MatViewOf, APauseSaysSo) {
  m_test.flow->session().pause();
  EXPECT_TRUE(texts().contains("Paused: Space goes on"));
  m_test.flow->session().goOn();
  EXPECT_FALSE(texts().contains("Paused: Space goes on"));
}

TEST_F(MatViewOf, APoseThatHasNothingEasierSaysSo) {
  while (m_test.flow->session().scene().name != "Knee to chest") {
    m_test.flow->session().next();
  }
  m_test.flow->session().easeOff();
  m_test.flow->page().wish(PracticeWish::Easier);
  EXPECT_TRUE(texts().contains("This is the easiest way of this pose. If it hurts, press H."));
  EXPECT_TRUE(m_view->isVisible());
}

}  // namespace
}  // namespace matside::app
