#pragma once

#include "journal/journal.h"

#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace matside {

/// The journal in one SQLite file. The file is opened by the first call that needs it, and made by the first that
/// writes; asking a journal that was never written leaves no file. For one thread.
class SqliteJournal : public Journal {
 public:
  explicit SqliteJournal(std::filesystem::path file);
  ~SqliteJournal() override;

  JournalResult<PracticeNumber> begin(const PracticeBegun& practice) override;
  JournalResult<void> note(PracticeNumber practice, const ReliefTaken& relief) override;
  JournalResult<void> end(PracticeNumber practice, const PracticeEnded& end) override;
  JournalResult<std::vector<PracticeRecord>> practices(const JournalSpan& span) override;
  JournalResult<std::optional<PracticeRecord>> latest() override;
  JournalResult<void> deleteEverything() override;
  std::optional<SetAside> setAside() const override { return m_setAside; }

 private:
  template <class Action>
  auto guarded(const Action& action) -> JournalResult<decltype(action())>;
  bool isThere() const;
  SQLite::Database& database();

  std::filesystem::path m_file;
  std::unique_ptr<SQLite::Database> m_database;
  std::optional<SetAside> m_setAside;
};

}  // namespace matside
