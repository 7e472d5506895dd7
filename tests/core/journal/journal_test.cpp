#include "journal/sqlite_journal.h"
#include "journal_samples.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace matside {
namespace {

using namespace sample;

class SqliteJournalTest : public testing::Test {
 protected:
  std::filesystem::path file() const { return m_folder.path() / "matside" / "journal.sqlite"; }
  std::vector<PracticeRecord> all() { return SqliteJournal(file()).practices({}).value(); }

  TemporaryFolder m_folder;
};

TEST_F(SqliteJournalTest, GivesBackWhatWasNotedInTheNextRunOfTheProgram) {
  PracticeNumber number = 0;
  {
    SqliteJournal journal(file());
    number = journal.begin(begun()).value();
    EXPECT_TRUE(journal.note(number, hurt()));
    EXPECT_TRUE(journal.note(number, leftOut()));
    EXPECT_TRUE(journal.end(number, completed()));
  }
  const std::vector<PracticeRecord> expected = {{number, begun(), completed(), {hurt(), leftOut()}}};
  EXPECT_EQ(all(), expected);
}

TEST_F(SqliteJournalTest, KeepsEveryChoiceAndEveryEnding) {
  PracticeRecord whole{0, begun(), PracticeEnded{evening(5min), HowItEnded::Stopped, 4min}, {}};
  for (const Relief relief :
       {Relief::ItHurts, Relief::Easier, Relief::WentOn, Relief::PoseLeftOut, Relief::WentToRest, Relief::EndedThere}) {
    ReliefTaken taken = hurt();
    taken.relief = relief;
    taken.side = relief == Relief::Easier ? Side::Left : Side::Right;
    whole.reliefs.push_back(taken);
  }
  SqliteJournal journal(file());
  whole.number = journal.begin(whole.begun).value();
  for (const ReliefTaken& relief : whole.reliefs) {
    EXPECT_TRUE(journal.note(whole.number, relief));
  }
  EXPECT_TRUE(journal.end(whole.number, *whole.ended));
  EXPECT_EQ(all(), std::vector{whole});
}

TEST_F(SqliteJournalTest, KeepsAPracticeThatWasCutOff) {
  EXPECT_TRUE(SqliteJournal(file()).begin(begun()));
  ASSERT_EQ(all().size(), 1U);
  EXPECT_FALSE(all().front().ended);
  EXPECT_EQ(SqliteJournal(file()).latest().value(), all().front());
}

TEST_F(SqliteJournalTest, GivesEachPracticeItsOwnChoices) {
  SqliteJournal journal(file());
  const auto first = journal.begin(begun()).value();
  const auto second = journal.begin(begun(evening(1h))).value();
  const auto third = journal.begin(begun(evening(2h))).value();
  EXPECT_TRUE(journal.note(third, hurt()));
  EXPECT_TRUE(journal.note(first, leftOut()));
  const auto practices = journal.practices({}).value();
  ASSERT_EQ(practices.size(), 3U);
  EXPECT_EQ(practices[0].reliefs, std::vector{leftOut()});
  EXPECT_EQ(practices[1].number, second);
  EXPECT_TRUE(practices[1].reliefs.empty());
  EXPECT_EQ(practices[2].reliefs, std::vector{hurt()});
  EXPECT_EQ(journal.latest().value()->reliefs, std::vector{hurt()});
}

TEST_F(SqliteJournalTest, FindsThePracticesOfADay) {
  SqliteJournal journal(file());
  for (const auto later : {0h, 24h, 48h}) {
    const auto number = journal.begin(begun(evening(later))).value();
    EXPECT_TRUE(journal.note(number, hurt()));
  }
  const auto found = journal.practices({evening(24h).wall, evening(48h).wall}).value();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().begun.at, evening(24h));
  EXPECT_EQ(found.front().reliefs.size(), 1U);
}

TEST_F(SqliteJournalTest, LeavesNoFileWhenItIsOnlyAsked) {
  SqliteJournal journal(file());
  EXPECT_TRUE(journal.practices({}).value().empty());
  EXPECT_FALSE(journal.latest().value());
  EXPECT_TRUE(journal.deleteEverything());
  EXPECT_FALSE(std::filesystem::exists(file().parent_path()));
}

TEST_F(SqliteJournalTest, ForgetsEverythingAndGoesOn) {
  SqliteJournal journal(file());
  const auto before = journal.begin(begun()).value();
  EXPECT_TRUE(journal.deleteEverything());
  EXPECT_TRUE(std::filesystem::is_empty(file().parent_path()));
  EXPECT_TRUE(journal.note(before, hurt())) << "the practice under way was deleted too";
  EXPECT_TRUE(journal.end(before, completed()));
  EXPECT_TRUE(all().empty());
  EXPECT_TRUE(journal.begin(begun(evening(1h))));
  EXPECT_EQ(all().size(), 1U);
}

TEST_F(SqliteJournalTest, KeepsWordsOfEveryLanguage) {
  SqliteJournal journal(file());
  auto practice = begun();
  practice.title = "Rücken ‘sanft’; DROP TABLE — ظهر";
  practice.at.aheadOfUtc = -210min;
  EXPECT_TRUE(journal.begin(practice));
  EXPECT_EQ(all().front().begun, practice);
}

}  // namespace
}  // namespace matside
