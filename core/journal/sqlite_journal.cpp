#include "journal/sqlite_journal.h"

#include "journal/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <system_error>
#include <type_traits>
#include <utility>

namespace matside {
namespace {

constexpr std::array allReliefs = {Relief::ItHurts,    Relief::Easier,     Relief::PoseLeftOut,
                                   Relief::WentToRest, Relief::EndedThere, Relief::WentOn};

// The columns of `practice` in the order `practiceFrom` reads them; `relief` in that of `reliefFrom`.
constexpr const char* practiceColumns =
    "SELECT number, began, began_ahead, routine, title, planned, ended, ended_ahead, how, done FROM practice ";
constexpr const char* reliefColumns =
    "SELECT practice, at, at_ahead, relief.done, relief, pose, variation, side FROM relief ";

std::int64_t secondsOf(const LocalTime& time) {
  return time.wall.time_since_epoch().count();
}

std::int64_t minutesOf(const LocalTime& time) {
  return time.aheadOfUtc.count();
}

LocalTime timeFrom(const SQLite::Column& seconds, const SQLite::Column& minutes) {
  return {std::chrono::local_seconds(std::chrono::seconds(seconds.getInt64())),
          std::chrono::minutes(minutes.getInt64())};
}

Duration durationFrom(const SQLite::Column& milliseconds) {
  return Duration(milliseconds.getInt64());
}

std::string joined(const std::vector<OptionId>& options) {
  std::string text;
  for (const OptionId& option : options) {
    text += (text.empty() ? "" : " ") + option.text();
  }
  return text;
}

std::vector<OptionId> optionsFrom(const std::string& text) {
  std::vector<OptionId> options;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find(' ', start), text.size());
    options.emplace_back(text.substr(start, end - start));
    start = end + 1;
  }
  return options;
}

std::optional<PracticeEnded> endFrom(SQLite::Statement& row) {
  if (row.getColumn(6).isNull()) {
    return std::nullopt;
  }
  const bool completed = row.getColumn(8).getString() == howItEndedName(HowItEnded::Completed);
  return PracticeEnded{timeFrom(row.getColumn(6), row.getColumn(7)),
                       completed ? HowItEnded::Completed : HowItEnded::Stopped, durationFrom(row.getColumn(9))};
}

PracticeRecord practiceFrom(SQLite::Statement& row) {
  return {row.getColumn(0).getInt64(),
          {timeFrom(row.getColumn(1), row.getColumn(2)), RoutineId(row.getColumn(3).getString()),
           row.getColumn(4).getString(), durationFrom(row.getColumn(5))},
          endFrom(row),
          {}};
}

std::optional<Relief> reliefNamed(const std::string& name) {
  const auto* found = std::ranges::find(allReliefs, name, reliefName);
  return found == allReliefs.end() ? std::nullopt : std::optional(*found);
}

std::optional<ReliefTaken> reliefFrom(SQLite::Statement& row) {
  const auto relief = reliefNamed(row.getColumn(4).getString());
  if (!relief) {
    return std::nullopt;
  }
  ReliefTaken taken{timeFrom(row.getColumn(1), row.getColumn(2)),
                    durationFrom(row.getColumn(3)),
                    *relief,
                    PoseId(row.getColumn(5).getString()),
                    optionsFrom(row.getColumn(6).getString()),
                    std::nullopt};
  if (!row.getColumn(7).isNull()) {
    taken.side = row.getColumn(7).getString() == "left" ? Side::Left : Side::Right;
  }
  return taken;
}

/// Both in the order of their numbers, so that one walk brings them together.
void addReliefs(std::vector<PracticeRecord>& practices, SQLite::Statement& rows) {
  auto practice = practices.begin();
  while (rows.executeStep()) {
    const PracticeNumber number = rows.getColumn(0).getInt64();
    while (practice != practices.end() && practice->number < number) {
      ++practice;
    }
    const auto taken = reliefFrom(rows);
    if (practice != practices.end() && practice->number == number && taken) {
      practice->reliefs.push_back(*taken);
    }
  }
}

std::vector<PracticeRecord> practicesIn(SQLite::Database& database, std::int64_t from, std::int64_t until) {
  SQLite::Statement rows(database, std::string(practiceColumns) + "WHERE began >= ? AND began < ? ORDER BY number");
  rows.bind(1, from);
  rows.bind(2, until);
  std::vector<PracticeRecord> practices;
  while (rows.executeStep()) {
    practices.push_back(practiceFrom(rows));
  }
  SQLite::Statement reliefs(
      database,
      std::string(reliefColumns) +
          "JOIN practice ON number = practice WHERE began >= ? AND began < ? ORDER BY practice, relief.rowid");
  reliefs.bind(1, from);
  reliefs.bind(2, until);
  addReliefs(practices, reliefs);
  return practices;
}

std::optional<PracticeRecord> latestIn(SQLite::Database& database) {
  SQLite::Statement row(database, std::string(practiceColumns) + "ORDER BY number DESC LIMIT 1");
  if (!row.executeStep()) {
    return std::nullopt;
  }
  std::vector<PracticeRecord> practices = {practiceFrom(row)};
  SQLite::Statement reliefs(database, std::string(reliefColumns) + "WHERE practice = ? ORDER BY rowid");
  reliefs.bind(1, practices.front().number);
  addReliefs(practices, reliefs);
  return practices.front();
}

}  // namespace

SqliteJournal::SqliteJournal(std::filesystem::path file) : m_file(std::move(file)) {}

SqliteJournal::~SqliteJournal() = default;

template <class Action>
auto SqliteJournal::guarded(const Action& action) -> JournalResult<decltype(action())> {
  try {
    if constexpr (std::is_void_v<decltype(action())>) {
      action();
      return {};
    } else {
      return action();
    }
  } catch (const SQLite::Exception& error) {
    const JournalTrouble trouble = troubleFrom(error, m_file);
    if (trouble.kind == JournalTrouble::Kind::Damaged) {
      m_database.reset();
    }
    return Unexpected<JournalTrouble>(trouble);
  }
}

bool SqliteJournal::isThere() const {
  std::error_code failed;
  return m_database || std::filesystem::exists(m_file, failed);
}

SQLite::Database& SqliteJournal::database() {
  if (!m_database) {
    auto opened = openJournal(m_file);
    m_database = std::move(opened.database);
    if (opened.setAside) {
      m_setAside = opened.setAside;
    }
  }
  return *m_database;
}

JournalResult<PracticeNumber> SqliteJournal::begin(const PracticeBegun& practice) {
  return guarded([&]() -> PracticeNumber {
    SQLite::Statement insert(
        database(), "INSERT INTO practice (began, began_ahead, routine, title, planned) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, secondsOf(practice.at));
    insert.bind(2, minutesOf(practice.at));
    insert.bind(3, practice.routine.text());
    insert.bind(4, practice.title);
    insert.bind(5, static_cast<std::int64_t>(practice.planned.count()));
    insert.exec();
    return database().getLastInsertRowid();
  });
}

JournalResult<void> SqliteJournal::note(PracticeNumber practice, const ReliefTaken& relief) {
  return guarded([&] {
    if (!isThere()) {
      return;
    }
    SQLite::Statement insert(database(),
                             "INSERT INTO relief (practice, at, at_ahead, done, relief, pose, variation, side) "
                             "SELECT number, ?, ?, ?, ?, ?, ?, ? FROM practice WHERE number = ?");
    insert.bind(1, secondsOf(relief.at));
    insert.bind(2, minutesOf(relief.at));
    insert.bind(3, static_cast<std::int64_t>(relief.done.count()));
    insert.bind(4, std::string(reliefName(relief.relief)));
    insert.bind(5, relief.pose.text());
    insert.bind(6, joined(relief.variation));
    if (relief.side) {
      insert.bind(7, *relief.side == Side::Left ? "left" : "right");
    }
    insert.bind(8, practice);
    insert.exec();
  });
}

JournalResult<void> SqliteJournal::end(PracticeNumber practice, const PracticeEnded& end) {
  return guarded([&] {
    if (!isThere()) {
      return;
    }
    SQLite::Statement update(database(),
                             "UPDATE practice SET ended = ?, ended_ahead = ?, how = ?, done = ? WHERE number = ?");
    update.bind(1, secondsOf(end.at));
    update.bind(2, minutesOf(end.at));
    update.bind(3, std::string(howItEndedName(end.how)));
    update.bind(4, static_cast<std::int64_t>(end.done.count()));
    update.bind(5, practice);
    update.exec();
  });
}

JournalResult<std::vector<PracticeRecord>> SqliteJournal::practices(const JournalSpan& span) {
  const auto bound = [](const auto& moment, std::int64_t otherwise) {
    return moment ? moment->time_since_epoch().count() : otherwise;
  };
  using Limits = std::numeric_limits<std::int64_t>;
  return guarded([&]() -> std::vector<PracticeRecord> {
    if (!isThere()) {
      return {};
    }
    return practicesIn(database(), bound(span.from, Limits::min()), bound(span.until, Limits::max()));
  });
}

JournalResult<std::optional<PracticeRecord>> SqliteJournal::latest() {
  return guarded([&]() -> std::optional<PracticeRecord> {
    return isThere() ? latestIn(database()) : std::optional<PracticeRecord>();
  });
}

JournalResult<void> SqliteJournal::deleteEverything() {
  m_database.reset();
  for (const auto& file : journalFiles(m_file)) {
    std::error_code failed;
    std::filesystem::remove(file, failed);
    if (failed) {
      return Unexpected<JournalTrouble>(JournalTrouble{JournalTrouble::Kind::Unwritable, m_file});
    }
  }
  return {};
}

}  // namespace matside
