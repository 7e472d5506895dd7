#include "start_wish.h"

#include "command_line.h"
#include "library/home_page.h"
#include "library/wanted_routine.h"
#include "support/temporary_folder.h"
#include "test_window.h"

#include <QDir>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

using Kind = StartWish::Kind;

CommandLine commandLine(const QStringList& words) {
  return readCommandLine(QStringList("matside") + words);
}

TEST(StartWish, IsReadFromTheCommandLine) {
  const std::vector<std::pair<QStringList, StartWish>> cases = {
      {{}, {}},
      {{"rest"}, {Kind::Open, "rest"}},
      {{"--begin"}, {Kind::Begin, ""}},
      {{"--begin", "rest"}, {Kind::Begin, "rest"}},
      {{"rest", "--print-sheet"}, {Kind::PrintSheet, "rest"}},
  };
  for (const auto& [words, wish] : cases) {
    const CommandLine read = commandLine(words);
    EXPECT_FALSE(read.exitCode) << words.join(' ').toStdString();
    EXPECT_EQ(read.start, wish) << words.join(' ').toStdString();
  }
}

TEST(StartWish, IsOneAtATime) {
  testing::internal::CaptureStderr();
  EXPECT_EQ(commandLine({"--begin", "--print-sheet"}).exitCode, 2);
  EXPECT_EQ(commandLine({"--begin", "--sheet", "rest", "--output", "rest.pdf"}).exitCode, 2);
  EXPECT_NE(testing::internal::GetCapturedStderr().find("--begin, --print-sheet"), std::string::npos);
}

TEST(StartWish, ReachesAProgramInAnotherFolderAsItWasMeant) {
  for (const StartWish& wish : {StartWish(), StartWish{Kind::Begin, ""}, StartWish{Kind::PrintSheet, "rest"},
                                StartWish{Kind::Open, QDir::rootPath() + "a folder/rest.matside"}}) {
    EXPECT_EQ(startWishFrom(toLine(wish)), wish);
  }
  EXPECT_EQ(startWishFrom(toLine({Kind::Open, "my rest.matside"})),
            (StartWish{Kind::Open, QDir::currentPath() + "/my rest.matside"}));
  EXPECT_FALSE(startWishFrom("paint the wall"));
}

TEST(StartWish, OfARoutineFileIsRead) {
  const TemporaryFolder folder;
  const auto file = folder.write("mine.matside", R"({"id": "mine", "title": "Mine", "summary": "Rest.",
      "opening": ["See a doctor before you begin."], "closing": ["Thank you."],
      "items": [{"pose": "supported-savasana"}]})");
  const auto routine = wantedRoutine(QString::fromStdString(file.string()), shippedContent().value);
  ASSERT_TRUE(routine) << routine.error().toStdString();
  EXPECT_EQ(routine->title, "Mine");
}

class WindowWithAWish : public testing::Test {
 protected:
  TestWindow m_test;
  const RoutineId m_routine = m_test.window.home().routine();
};

TEST_F(WindowWithAWish, BeginsWithTheQuestionsThatComeFirst) {
  m_test.window.begin(m_routine);
  EXPECT_TRUE(visibleText(m_test.window).contains("Is any of this new?"));
}

TEST_F(WindowWithAWish, ShowsTheSheet) {
  m_test.window.printSheet(m_routine);
  EXPECT_TRUE(visibleText(m_test.window).contains("Save as PDF…"));
}

TEST_F(WindowWithAWish, ARoutineThatCameLaterIsTheOneTheStartPageShows) {
  Library library = shippedContent().value;
  HomePage home(library, m_test.pictures, m_test.settings);
  Routine mine = *library.routine(m_routine);
  mine.id = RoutineId("mine");
  mine.title = "Mine";
  ASSERT_TRUE(library.add(mine));
  home.choose(mine.id);
  home.show();
  EXPECT_EQ(home.routine(), mine.id);
  const QString text = visibleText(home);
  EXPECT_TRUE(text.contains("Your routines"));
  EXPECT_EQ(text.count("Mine"), 2) << "its title, and the choice of it";
}

TEST_F(WindowWithAWish, LetsAPracticeBe) {
  m_test.beginPractice();
  m_test.window.printSheet(m_routine);
  m_test.window.begin(m_routine);
  EXPECT_TRUE(m_test.flow->session().isRunning());
  EXPECT_TRUE(visibleText(m_test.window).contains("It hurts"));
}

}  // namespace
}  // namespace matside::app
