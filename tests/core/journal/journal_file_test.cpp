#include "journal/sqlite_journal.h"
#include "journal_samples.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <set>
#include <sstream>

namespace matside {
namespace {

using namespace sample;

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

/// For as long as it lives no file may grow beyond `bytes`, as on a disk that is full.
class NoRoom {
 public:
  explicit NoRoom(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit little{bytes, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
  }
  ~NoRoom() {
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_signal);
  }
  NoRoom(const NoRoom&) = delete;
  NoRoom& operator=(const NoRoom&) = delete;

 private:
  rlimit m_before{};
  void (*m_signal)(int);
};

class JournalFile : public testing::Test {
 protected:
  fs::path file() const { return m_folder.path() / "journal.sqlite"; }
  std::set<std::string> files() const {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(m_folder.path())) {
      names.insert(entry.path().filename().string());
    }
    return names;
  }
  void expectSetAside(SetAside::Why why, const std::string& name) {
    const std::string before = bytesOf(file());
    SqliteJournal journal(file());
    EXPECT_TRUE(journal.begin(begun()));
    EXPECT_EQ(journal.setAside(), (SetAside{why, m_folder.path() / name}));
    EXPECT_EQ(files(), (std::set<std::string>{"journal.sqlite", name}));
    EXPECT_EQ(bytesOf(m_folder.path() / name), before) << "not a byte of it is changed";
    EXPECT_EQ(journal.practices({}).value().size(), 1U);
  }
  void change(const std::string& sql) { SQLite::Database(file().string(), SQLite::OPEN_READWRITE).exec(sql); }

  TemporaryFolder m_folder;
};

TEST_F(JournalFile, ThatIsNoDatabaseIsSetAside) {
  m_folder.write("journal.sqlite", "Dear diary, today my back was better.");
  expectSetAside(SetAside::Why::Unreadable, "journal-unreadable-1.sqlite");
}

TEST_F(JournalFile, ThatIsDamagedIsSetAside) {
  EXPECT_TRUE(SqliteJournal(file()).begin(begun()));
  std::string bytes = bytesOf(file());
  for (std::size_t at = 4096; at < bytes.size(); ++at) {
    bytes[at] = '\x55';
  }
  m_folder.write("journal.sqlite", bytes);
  expectSetAside(SetAside::Why::Unreadable, "journal-unreadable-1.sqlite");
}

TEST_F(JournalFile, OfAnotherProgramIsSetAside) {
  SQLite::Database(file().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
      .exec("CREATE TABLE bookmarks (address TEXT)");
  expectSetAside(SetAside::Why::Unreadable, "journal-unreadable-1.sqlite");
}

TEST_F(JournalFile, OfALaterVersionIsSetAside) {
  EXPECT_TRUE(SqliteJournal(file()).begin(begun()));
  change("PRAGMA user_version = 2");
  expectSetAside(SetAside::Why::Newer, "journal-newer-1.sqlite");
}

TEST_F(JournalFile, IsSetAsideUnderANameThatIsFree) {
  m_folder.write("journal-unreadable-1.sqlite", "the first");
  m_folder.write("journal.sqlite", "the second");
  SqliteJournal journal(file());
  EXPECT_TRUE(journal.begin(begun()));
  EXPECT_EQ(bytesOf(m_folder.path() / "journal-unreadable-1.sqlite"), "the first");
  EXPECT_EQ(bytesOf(m_folder.path() / "journal-unreadable-2.sqlite"), "the second");
  EXPECT_TRUE(journal.deleteEverything());
  EXPECT_TRUE(files().empty()) << "what was set aside tells of the person too";
}

TEST_F(JournalFile, ThatIsEmptyIsAsGoodAsNone) {
  m_folder.write("journal.sqlite", "");
  SqliteJournal journal(file());
  EXPECT_TRUE(journal.begin(begun()));
  EXPECT_FALSE(journal.setAside());
}

TEST_F(JournalFile, ThatIsDamagedWhileItIsUsedIsSaidAndSetAsideAtTheNextWord) {
  SqliteJournal journal(file());
  auto practice = begun();
  practice.title = std::string(20'000, 'x');
  EXPECT_TRUE(journal.begin(practice));
  fs::resize_file(file(), 8'192);  // half of it is gone
  const auto read = journal.practices({});
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error(), (JournalTrouble{JournalTrouble::Kind::Damaged, file()}));
  EXPECT_TRUE(journal.begin(begun(evening(1h))));
  EXPECT_EQ(journal.setAside(), (SetAside{SetAside::Why::Unreadable, m_folder.path() / "journal-unreadable-1.sqlite"}));
  EXPECT_EQ(journal.practices({}).value().size(), 1U);
}

TEST_F(JournalFile, KeepsWhatItHasWhenTheDiskIsFull) {
  SqliteJournal journal(file());
  EXPECT_TRUE(journal.begin(begun()));
  {
    const NoRoom full(fs::file_size(file()));
    auto practice = begun(evening(1h));
    practice.title = std::string(20'000, 'x');
    const auto refused = journal.begin(practice);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().file, file());
    EXPECT_EQ(journal.practices({}).value().size(), 1U);
  }
  EXPECT_TRUE(journal.begin(begun(evening(2h)))) << "there is room again";
  EXPECT_EQ(SqliteJournal(file()).practices({}).value().size(), 2U);
}

TEST_F(JournalFile, IsNotBegunHalfWhenTheDiskIsFull) {
  {
    const NoRoom full(0);
    EXPECT_FALSE(SqliteJournal(file()).begin(begun()));
  }
  SqliteJournal journal(file());
  EXPECT_TRUE(journal.begin(begun()));
  EXPECT_FALSE(journal.setAside());
}

TEST_F(JournalFile, ThatCannotBeMadeIsSaid) {
  m_folder.write("blocked", "a file where the folder should be");
  for (const fs::path& path : {m_folder.path() / "blocked" / "journal.sqlite", fs::path("/proc/self/journal.sqlite")}) {
    SqliteJournal journal(path);
    const auto refused = journal.begin(begun());
    ASSERT_FALSE(refused) << path;
    EXPECT_EQ(refused.error(), (JournalTrouble{JournalTrouble::Kind::Unwritable, path}));
  }
}

TEST_F(JournalFile, HeldByAnotherProgramIsSaid) {
  SqliteJournal journal(file());
  EXPECT_TRUE(journal.begin(begun()));
  SQLite::Database other(file().string(), SQLite::OPEN_READWRITE);
  other.exec("BEGIN EXCLUSIVE");
  const auto refused = journal.begin(begun());
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, JournalTrouble::Kind::Busy);
  other.exec("ROLLBACK");
  EXPECT_TRUE(journal.begin(begun()));
}

TEST_F(JournalFile, OfALifetimeIsOpenedAndSearchedInAMoment) {
  EXPECT_TRUE(SqliteJournal(file()).begin(begun()));
  change(
      "INSERT INTO practice (began, began_ahead, routine, title, planned, ended, ended_ahead, how, done) "
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 37000) "
      "SELECT 1000000000 + i * 43200, 60, 'ease', 'Ease', 960000, 1000000960 + i * 43200, 60, 'completed', 960000 FROM "
      "n");
  SQLite::Database plan(file().string());
  SQLite::Statement query(plan, "EXPLAIN QUERY PLAN SELECT * FROM practice WHERE began >= 5 AND began < 9");
  ASSERT_TRUE(query.executeStep());
  EXPECT_NE(query.getColumn(3).getString().find("practice_by_time"), std::string::npos);

  const auto start = std::chrono::steady_clock::now();
  SqliteJournal journal(file());
  EXPECT_TRUE(journal.begin(begun()));
  EXPECT_LT(std::chrono::steady_clock::now() - start, 500ms);
  EXPECT_EQ(journal.practices({}).value().size(), 37002U);
}

}  // namespace
}  // namespace matside
