#include "figure/picture_view.h"
#include "practice/hurt_choice.h"
#include "practice/mat_button.h"
#include "practice/mat_question.h"
#include "practice/mat_text.h"
#include "practice/mat_view.h"
#include "practice/practice_questions.h"
#include "test_window.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

struct Display {
  QSize size;
  double dotsPerInch = 96;
};

void PrintTo(const Display& display, std::ostream* out) {
  *out << display.size.width() << "x" << display.size.height() << " at " << display.dotsPerInch << " dpi";
}

/// What is read from the mat, on screens of laptops. Each is given as large as it is in millimetres on the test's
/// screen.
class MatScreens : public testing::TestWithParam<Display> {
 protected:
  QSize size() const {
    const double factor = realDensity(QApplication::primaryScreen()) / GetParam().dotsPerInch;
    return (QSizeF(GetParam().size) * factor).toSize();
  }
  static void expectLarge(const QFont& font, const QString& text) {
    const double least = leastCapital(realDensity(QApplication::primaryScreen()));
    EXPECT_GE(QFontMetricsF(font).capHeight(), least - 1) << text.toStdString();
  }
  static void expectApart(const QList<QRect>& rects, QSize size) {
    for (int i = 0; i < rects.size(); ++i) {
      EXPECT_TRUE(QRect(QPoint(), size).contains(rects[i])) << i;
      for (int j = 0; j < i; ++j) {
        EXPECT_FALSE(rects[i].intersects(rects[j])) << i << " and " << j;
      }
    }
  }
  static void expectLargeAndApart(const MatView& view) {
    QList<QRect> rects{view.plan().picture};
    for (const auto& row : view.plan().rows) {
      expectLarge(row.font, row.text);
      rects << row.rect;
    }
    const auto buttons = view.findChildren<MatButton*>();
    ASSERT_EQ(buttons.size(), 2);
    for (const auto* button : buttons) {
      expectLarge(button->letters(), button->text());
      EXPECT_GE(button->width(), button->widthOfLine());
      rects << button->geometry();
    }
    expectApart(rects, view.size());
  }
  void expectLargeAnswers(MatQuestion& question) const {
    for (auto* answer : question.findChildren<MatButton*>()) {
      if (answer->isVisible()) {
        answer->setFocus();
        expectLarge(answer->letters(), answer->text());
        EXPECT_TRUE(question.rect().contains(answer->geometry())) << answer->text().toStdString();
      }
    }
  }

  TestWindow m_test;
};

TEST_P(MatScreens, AreLargeAndHaveTheirButtonsAllThroughAPractice) {
  m_test.beginPractice();
  auto& session = m_test.flow->session();
  MatView view(m_test.pictures);
  view.resize(size());
  for (; session.isRunning(); session.next()) {
    const PracticeScene scene = session.scene();
    for (const auto state : {Session::State::Running, Session::State::Waiting, Session::State::Paused}) {
      SCOPED_TRACE(scene.name + " " + std::string(stageName(scene.stage)) +
                   (state == Session::State::Paused ? " paused" : ""));
      view.showScene(scene);
      view.showTime(session.time(), state);
      expectLargeAndApart(view);
    }
  }
}

TEST_P(MatScreens, AskLargelyWhatWouldHelp) {
  m_test.beginPractice();
  auto& session = m_test.flow->session();
  PracticeQuestions questions(m_test.pictures);
  questions.resize(size());
  questions.show();
  EXPECT_TRUE(QTest::qWaitForWindowActive(&questions));
  auto* question = questions.findChild<MatQuestion*>();
  for (; session.isRunning(); session.next()) {
    SCOPED_TRACE(session.scene().name);
    questions.askAboutHurt(hurtCard(session), Watched::FromTheMat);
    EXPECT_EQ(question->size(), size());
    EXPECT_FALSE(question->rows().isEmpty());
    for (std::size_t leaf = 0; leaf <= session.wayOut().size(); ++leaf) {
      for (const auto& row : question->rows()) {
        expectLarge(row.font, row.text);
      }
      expectLargeAnswers(*question);
      QTest::keyClick(question, Qt::Key_Right);
    }
    QTest::keyClick(question, Qt::Key_Right);
    EXPECT_TRUE(visibleText(*question).contains("It is fine again, go on"));
  }
}

TEST_P(MatScreens, AskLargelyAboutTheEnd) {
  PracticeQuestions questions(m_test.pictures);
  questions.resize(size());
  questions.show();
  EXPECT_TRUE(QTest::qWaitForWindowActive(&questions));
  questions.askAboutEnd(Watched::FromTheMat);
  auto* question = questions.findChild<MatQuestion*>();
  ASSERT_FALSE(question->rows().isEmpty());
  EXPECT_EQ(question->rows().front().text, "End the practice here?");
  expectLarge(question->rows().front().font, question->rows().front().text);
  expectLargeAnswers(*question);
}

INSTANTIATE_TEST_SUITE_P(Laptops, MatScreens,
                         testing::Values(Display{{1920, 1080}, 141.2}, Display{{1920, 1080}, 157.4},
                                         Display{{1366, 768}, 100.5}, Display{{1366, 768}, 111.9},
                                         Display{{1024, 640}, 72}, Display{{1024, 640}, 100},
                                         Display{{2560, 1440}, 109}));

}  // namespace
}  // namespace matside::app
