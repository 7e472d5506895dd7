#pragma once

#include "journal/journal.h"

#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
class Exception;
}  // namespace SQLite

namespace matside {

/// An open journal file, and what had to be set aside for it.
struct OpenJournal {
  std::unique_ptr<SQLite::Database> database;
  std::optional<SetAside> setAside;
};

/// Opens the file, making it and its folder when they are not there. A file that is no journal, is damaged, or was
/// written by a later version is given another name first; when that fails, nothing is opened.
/// Throws SQLite::Exception when the file system refuses.
OpenJournal openJournal(const std::filesystem::path& file);

/// Every file that belongs to the journal: itself, what SQLite keeps beside it, and what was set aside.
std::vector<std::filesystem::path> journalFiles(const std::filesystem::path& file);

JournalTrouble troubleFrom(const SQLite::Exception& error, const std::filesystem::path& file);

}  // namespace matside
