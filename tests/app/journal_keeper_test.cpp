#include "journal/journal_keeper.h"

#include "journal/sqlite_journal.h"
#include "test_window.h"

#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

class JournalOfTheProgram : public testing::Test {
 protected:
  /// What is on the disk once the program has closed.
  std::vector<PracticeRecord> noted() {
    m_test.journal.close();
    return SqliteJournal(m_test.journalPath().toStdString()).practices({}).value();
  }
  SessionController& session() { return m_test.flow->session(); }
  void goToSecondPose() {
    while (session().scene().number < 2) {
      session().next();
    }
  }
  QString pathOf(const char* name) const { return QFileInfo(m_test.journalPath()).absolutePath() + '/' + name; }

  TestWindow m_test;
};

std::vector<Relief> kindsOf(const PracticeRecord& practice) {
  std::vector<Relief> kinds;
  for (const ReliefTaken& taken : practice.reliefs) {
    kinds.push_back(taken.relief);
  }
  return kinds;
}

TEST_F(JournalOfTheProgram, NotesAPracticeFromItsBeginningToItsEnd) {
  const QDateTime before = QDateTime::currentDateTime();
  m_test.beginPractice();
  const Duration planned = session().planned();
  while (session().isRunning() && m_test.passToNextWake()) {
    if (session().isRunning() && session().state() == Session::State::Waiting) {
      session().goOn();
    }
  }
  const auto practices = noted();
  ASSERT_EQ(practices.size(), 1U);
  const PracticeBegun& begun = practices.front().begun;
  EXPECT_EQ(begun.routine, RoutineId("ease-your-lower-back"));
  EXPECT_EQ(begun.title, "Ease your lower back");
  EXPECT_EQ(begun.planned, planned);
  EXPECT_EQ(begun.at.aheadOfUtc, std::chrono::minutes(before.offsetFromUtc() / 60));
  EXPECT_GE(begun.at.wall.time_since_epoch().count(), before.toSecsSinceEpoch() + before.offsetFromUtc());
  ASSERT_TRUE(practices.front().ended);
  EXPECT_EQ(practices.front().ended->how, HowItEnded::Completed);
  EXPECT_EQ(practices.front().ended->done, session().practised());
  EXPECT_TRUE(practices.front().reliefs.empty());
}

TEST_F(JournalOfTheProgram, NotesWhatWasChosenWhenItHurt) {
  m_test.beginPractice();
  goToSecondPose();
  m_test.press("It hurts");
  m_test.press("Leave this pose out");
  m_test.press("It hurts");
  m_test.press("End here");
  const auto practices = noted();
  ASSERT_EQ(practices.size(), 1U);
  EXPECT_EQ(kindsOf(practices.front()),
            (std::vector{Relief::ItHurts, Relief::PoseLeftOut, Relief::ItHurts, Relief::EndedThere}));
  const ReliefTaken& first = practices.front().reliefs.front();
  EXPECT_EQ(first.pose, PoseId("knee-to-chest"));
  EXPECT_EQ(first.side, shippedContent().value.pose(first.pose)->sides->first);
  EXPECT_EQ(practices.front().ended->how, HowItEnded::Stopped);
}

TEST_F(JournalOfTheProgram, TellsEasingOffFromGoingOn) {
  m_test.beginPractice();
  goToSecondPose();
  session().pause();
  session().goOn();
  const auto variation = session().scene().picture.variation.options();
  ASSERT_TRUE(session().canEaseOff());
  session().easeOff();
  session().hurt();
  session().goOn();
  const auto practices = noted();
  ASSERT_EQ(practices.size(), 1U);
  EXPECT_EQ(kindsOf(practices.front()), (std::vector{Relief::Easier, Relief::ItHurts, Relief::WentOn}));
  EXPECT_EQ(practices.front().reliefs.front().variation, variation) << "as it was when it was too much";
  EXPECT_FALSE(practices.front().ended);
}

TEST_F(JournalOfTheProgram, GoesOnWithAPracticeThatWasCutOff) {
  m_test.beginPractice();
  const Snapshot place = session().place();
  m_test.journal.close();
  JournalKeeper again(m_test.journalPath(), shippedContent().value);
  SessionController next(shippedContent().value, m_test.clock);
  again.listenTo(next);
  const Routine& routine = *shippedContent().value.routine(place.routine);
  ASSERT_TRUE(next.resume(buildTimeline(routine, shippedContent().value, m_test.settings.now().practitioner()),
                          PropShelf(), {}, place));
  next.stop();
  again.close();
  const auto practices = noted();
  ASSERT_EQ(practices.size(), 1U);
  EXPECT_TRUE(practices.front().ended);
}

TEST_F(JournalOfTheProgram, IsNotTouchedUntilAPracticeBegins) {
  m_test.press("Settings");
  m_test.journal.close();
  EXPECT_FALSE(QFile::exists(m_test.journalPath()));
}

TEST_F(JournalOfTheProgram, SaysOnceWhenItCannotBeWritten) {
  ASSERT_TRUE(QDir().mkdir(m_test.journalPath()));
  const QSignalSpy troubled(&m_test.journal, &JournalKeeper::troubled);
  m_test.beginPractice();
  session().stop();
  m_test.press("To the start page");
  ASSERT_TRUE(QTest::qWaitFor([&] { return troubled.count() > 0; }));
  EXPECT_TRUE(visibleText(m_test.window).contains("cannot be used"));
  m_test.beginPractice();
  m_test.journal.close();
  QCoreApplication::processEvents();
  EXPECT_EQ(troubled.count(), 1);
  EXPECT_TRUE(session().isRunning());
}

TEST_F(JournalOfTheProgram, ThatCannotBeReadIsKeptAndSaid) {
  QFile file(m_test.journalPath());
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("not a journal");
  file.close();
  QSignalSpy troubled(&m_test.journal, &JournalKeeper::troubled);
  m_test.beginPractice();
  ASSERT_TRUE(QTest::qWaitFor([&] { return troubled.count() == 1; }));
  EXPECT_TRUE(troubled.front().front().toString().contains(pathOf("journal-unreadable-1.sqlite")));
  EXPECT_EQ(noted().size(), 1U);
}

TEST_F(JournalOfTheProgram, IsExportedAsATable) {
  m_test.beginPractice();
  session().stop();
  const QSignalSpy exported(&m_test.journal, &JournalKeeper::exported);
  m_test.journal.exportTo(pathOf("log.csv"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return exported.count() == 1; }));
  QFile table(pathOf("log.csv"));
  ASSERT_TRUE(table.open(QIODevice::ReadOnly));
  EXPECT_TRUE(table.readAll().contains("Ease your lower back"));

  const QSignalSpy refused(&m_test.journal, &JournalKeeper::notExported);
  m_test.journal.exportTo(pathOf("no/such/folder/log.csv"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return refused.count() == 1; }));
}

TEST_F(JournalOfTheProgram, IsDeletedOnlyAfterAsking) {
  m_test.beginPractice();
  session().stop();
  m_test.press("To the start page");
  m_test.press("Settings");
  m_test.press("Delete everything…");
  m_test.press("Keep it");
  m_test.press("Delete everything…");
  EXPECT_EQ(m_test.window.focusWidget(), m_test.button("Keep it"));
  const QSignalSpy deleted(&m_test.journal, &JournalKeeper::deleted);
  QCoreApplication::processEvents();
  EXPECT_EQ(deleted.count(), 0);
  m_test.press("Delete");
  ASSERT_TRUE(QTest::qWaitFor([&] { return deleted.count() == 1; }));
  EXPECT_TRUE(visibleText(m_test.window).contains("The practice log is empty."));
  EXPECT_TRUE(noted().empty());
}

}  // namespace
}  // namespace matside::app
