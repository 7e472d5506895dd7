#include "journal/database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <array>
#include <string>
#include <system_error>

namespace matside {
namespace {

namespace fs = std::filesystem;

constexpr int patienceMilliseconds = 2000;
constexpr int schemaVersion = 1;
constexpr int applicationId = 0x4d617473;  // "Mats", so that other SQLite files are not taken for a journal

// Times are whole seconds of the wall clock and minutes ahead of UTC; lengths are milliseconds.
constexpr const char* schema = R"sql(
CREATE TABLE practice (
  number      INTEGER PRIMARY KEY AUTOINCREMENT,
  began       INTEGER NOT NULL,
  began_ahead INTEGER NOT NULL,
  routine     TEXT NOT NULL,
  title       TEXT NOT NULL,
  planned     INTEGER NOT NULL,
  ended       INTEGER,
  ended_ahead INTEGER,
  how         TEXT CHECK (how IN ('completed', 'stopped')),
  done        INTEGER
) STRICT;
CREATE INDEX practice_by_time ON practice (began);
CREATE TABLE relief (
  practice  INTEGER NOT NULL REFERENCES practice (number) ON DELETE CASCADE,
  at        INTEGER NOT NULL,
  at_ahead  INTEGER NOT NULL,
  done      INTEGER NOT NULL,
  relief    TEXT NOT NULL,
  pose      TEXT NOT NULL,
  variation TEXT NOT NULL,
  side      TEXT CHECK (side IN ('left', 'right'))
) STRICT;
CREATE INDEX relief_by_practice ON relief (practice);
)sql";

constexpr std::array besides = {"", "-journal", "-wal", "-shm"};  // what SQLite keeps beside a file

enum class Standing { New, Usable, Newer, Unreadable };

int pragma(SQLite::Database& database, const char* name) {
  return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

bool isWhole(SQLite::Database& database) {
  return database.execAndGet("PRAGMA quick_check(1)").getString() == "ok" && database.tableExists("practice") &&
         database.tableExists("relief");
}

Standing standingOf(SQLite::Database& database) {
  const int version = pragma(database, "user_version");
  const int application = pragma(database, "application_id");
  if (application == 0 && version == 0) {
    const bool empty = database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
    return empty ? Standing::New : Standing::Unreadable;
  }
  if (application != applicationId) {
    return Standing::Unreadable;
  }
  if (version > schemaVersion) {
    return Standing::Newer;
  }
  return version == schemaVersion && isWhole(database) ? Standing::Usable : Standing::Unreadable;
}

bool isBroken(const SQLite::Exception& error) {
  return error.getErrorCode() == SQLITE_CORRUPT || error.getErrorCode() == SQLITE_NOTADB;
}

Standing look(SQLite::Database& database) {
  try {
    return standingOf(database);
  } catch (const SQLite::Exception& error) {
    if (isBroken(error)) {
      return Standing::Unreadable;
    }
    throw;
  }
}

void makeSchema(SQLite::Database& database) {
  SQLite::Transaction whole(database);
  database.exec(schema);
  database.exec("PRAGMA application_id = " + std::to_string(applicationId));
  database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
  whole.commit();
}

fs::path withEnding(const fs::path& file, const char* ending) {
  return fs::path(file).concat(ending);
}

fs::path asideName(const fs::path& file, const char* why, int number) {
  return file.parent_path() /
         (file.stem().string() + '-' + why + '-' + std::to_string(number) + file.extension().string());
}

fs::path freeName(const fs::path& file, const char* why) {
  int number = 1;
  while (fs::exists(asideName(file, why, number))) {
    ++number;
  }
  return asideName(file, why, number);
}

SetAside putAside(const fs::path& file, SetAside::Why why) {
  const fs::path kept = freeName(file, why == SetAside::Why::Newer ? "newer" : "unreadable");
  for (const char* ending : besides) {
    std::error_code failed;
    if (fs::exists(withEnding(file, ending))) {
      fs::rename(withEnding(file, ending), withEnding(kept, ending), failed);
    }
    if (failed) {
      throw SQLite::Exception("the journal cannot be set aside", SQLITE_READONLY);
    }
  }
  return {why, kept};
}

std::unique_ptr<SQLite::Database> connect(const fs::path& file) {
  auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                     patienceMilliseconds);
  database->exec("PRAGMA foreign_keys = ON");
  return database;
}

}  // namespace

OpenJournal openJournal(const fs::path& file) {
  std::error_code ignored;  // opening says it
  fs::create_directories(file.parent_path(), ignored);
  OpenJournal journal{connect(file), std::nullopt};
  Standing standing = look(*journal.database);
  if (standing == Standing::Newer || standing == Standing::Unreadable) {
    journal.database.reset();
    journal.setAside = putAside(file, standing == Standing::Newer ? SetAside::Why::Newer : SetAside::Why::Unreadable);
    journal.database = connect(file);
    standing = Standing::New;
  }
  if (standing == Standing::New) {
    makeSchema(*journal.database);
  }
  return journal;
}

std::vector<fs::path> journalFiles(const fs::path& file) {
  std::vector<fs::path> files;
  const auto add = [&files](const fs::path& one) {
    for (const char* ending : besides) {
      if (std::error_code ignored; fs::exists(withEnding(one, ending), ignored)) {
        files.push_back(withEnding(one, ending));
      }
    }
  };
  add(file);
  for (const char* why : {"newer", "unreadable"}) {
    const fs::path next = freeName(file, why);
    for (int number = 1; asideName(file, why, number) != next; ++number) {
      add(asideName(file, why, number));
    }
  }
  return files;
}

JournalTrouble troubleFrom(const SQLite::Exception& error, const fs::path& file) {
  switch (error.getErrorCode()) {
    case SQLITE_FULL:
      return {JournalTrouble::Kind::NoRoom, file};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {JournalTrouble::Kind::Busy, file};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {JournalTrouble::Kind::Damaged, file};
    default:  // one of SQLite's many numbers, not an enum of ours
      return {JournalTrouble::Kind::Unwritable, file};
  }
}

}  // namespace matside
