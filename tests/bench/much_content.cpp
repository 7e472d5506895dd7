#include "much_content.h"

#include "journal/sqlite_journal.h"
#include "library/find_content.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <string>

namespace matside {
namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

/// `count` files like the one with this id, each with an id of its own.
void writeLike(const fs::path& shipped, const fs::path& folder, std::string_view name, int count) {
  const std::string own = fmt::format("\"id\": \"{}\"", shipped.stem().string());
  const std::string text = textOf(shipped);
  const std::size_t at = text.find(own);
  fs::create_directories(folder);
  for (int number = 1; number <= count && at != std::string::npos; ++number) {
    const std::string id = fmt::format("{}-{}", name, number);
    std::string copy = text;
    copy.replace(at, own.size(), fmt::format("\"id\": \"{}\"", id));
    std::ofstream(folder / (id + ".json"), std::ios::binary) << copy;
  }
}

}  // namespace

void writePoses(const fs::path& folder, int count) {
  writeLike(findContent().shipped / "poses" / "knee-to-chest.json", folder / "poses", "pose", count);
}

void writeRoutines(const fs::path& folder, int count) {
  writeLike(findContent().shipped / "routines" / "ease-your-lower-back.json", folder / "routines", "routine", count);
}

// One after the other, as they are noted, 37,000 practices would take minutes.
void writeJournal(const fs::path& file, int count) {
  fs::create_directories(file.parent_path());
  if (!SqliteJournal(file).begin({{}, RoutineId("ease-your-lower-back"), "Ease your lower back", Duration(960'000)})) {
    return;
  }
  SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
      .exec(fmt::format(
          "INSERT INTO practice (began, began_ahead, routine, title, planned, ended, ended_ahead, how, done) "
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) "
          "SELECT i * 43200, 60, 'ease-your-lower-back', 'Ease your lower back', 960000, "
          "i * 43200 + 960, 60, 'completed', 960000 FROM n",
          count));
}

}  // namespace matside
