// Prints how quickly Matside starts and how much memory it keeps, beside a window with a single label that is built and
// measured in the same run: the ratios compare across machines, the numbers do not. Instructions are counted by
// valgrind, if it is here, in the thread of the window until its first frame: they hardly change from run to run.
#include "much_content.h"
#include "watched_program.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace matside {
namespace {

namespace fs = std::filesystem;

constexpr int starts = 5;

/// One program, as seen from outside.
struct ProgramFigures {
  Milliseconds firstFrame{0};
  double memory_mib = 0;
  double wakings = 0;
  double instructions = 0;  ///< millions, until the first frame
};

/// A home for as long as this lives: of somebody who has read the notice of the first start.
class TemporaryHome {
 public:
  TemporaryHome() : m_path(fs::temp_directory_path() / "matside-bench-XXXXXX") {
    std::string name = m_path.string();
    if (mkdtemp(name.data()) != nullptr) {
      m_path = name;
      fs::create_directories(m_path / ".config" / "matside");
      std::ofstream(m_path / ".config" / "matside" / "settings.json") << R"({"noticeAccepted": 1000})";
    }
  }
  ~TemporaryHome() { fs::remove_all(m_path); }
  TemporaryHome(const TemporaryHome&) = delete;
  TemporaryHome& operator=(const TemporaryHome&) = delete;

  const fs::path& path() const { return m_path; }

 private:
  fs::path m_path;
};

/// The middle value; `times` must not be empty.
Milliseconds median(std::vector<Milliseconds> times) {
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  return *middle;
}

/// Of the thread of the window, in millions; nothing without valgrind.
std::optional<double> instructionsToFirstFrame(const fs::path& program, const fs::path& home) {
  const fs::path counts = home / "callgrind";
  WatchedProgram counted({"valgrind", "--tool=callgrind", "--separate-threads=yes",
                          "--callgrind-out-file=" + counts.string(), program.string()},
                         home);
  if (!counted.firstFrame(std::chrono::minutes(5))) {
    return std::nullopt;
  }
  counted.end();
  std::ifstream file(counts.string() + "-01");
  const std::string key = "totals: ";
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(key)) {
      return std::stod(line.substr(key.size())) / 1e6;
    }
  }
  return std::nullopt;
}

/// The middle of five starts.
std::optional<Milliseconds> measureStart(const fs::path& program, const fs::path& home) {
  std::vector<Milliseconds> frames;
  for (int start = 0; start <= starts; ++start) {
    const auto frame = WatchedProgram({program.string()}, home).firstFrame();
    if (!frame) {
      return std::nullopt;
    }
    if (start > 0) {  // the first start also reads the program from the disk
      frames.push_back(*frame);
    }
  }
  return median(frames);
}

std::optional<ProgramFigures> measureProgram(const fs::path& program) {
  const TemporaryHome home;
  const auto start = measureStart(program, home.path());
  if (!start) {
    return std::nullopt;
  }
  WatchedProgram settled({program.string()}, home.path());
  settled.firstFrame();
  const auto memory = settled.settledMemory();
  const auto wakings = settled.wakingsWhenIdle();
  settled.end();
  return ProgramFigures{*start, memory.value_or(0), wakings.value_or(0),
                        instructionsToFirstFrame(program, home.path()).value_or(0)};
}

void row(const std::string& what, double value, const char* unit, double bare) {
  fmt::print("{:<44} {:>8.1f} {:<4} {:>8.2f}\n", what, value, unit, bare > 0 ? value / bare : 0);
}

/// Starts of somebody who has much: beside a start with nothing of one's own, in time and in instructions.
template <class Fill>
void rowsWithMuch(const char* what, const fs::path& program, const ProgramFigures& empty, Fill fill) {
  const TemporaryHome home;
  fill(home.path() / ".local" / "share" / "matside");
  const auto start = measureStart(program, home.path());
  const auto instructions = instructionsToFirstFrame(program, home.path());
  row(fmt::format("{}: first frame", what), start ? start->count() : 0, "ms", empty.firstFrame.count());
  row(fmt::format("{}: instructions", what), instructions.value_or(0), "M", empty.instructions);
}

int run() {
  std::error_code failed;
  const fs::path folder = fs::read_symlink("/proc/self/exe", failed).parent_path();
  const auto bare = measureProgram(folder / "matside-bare-window");
  const auto matside = measureProgram(folder / "matside");
  if (!bare || !matside) {
    std::fputs("matside-bench: a window did not come up; is there a display, or QT_QPA_PLATFORM=offscreen?\n", stderr);
    return 1;
  }
  const double frame = bare->firstFrame.count();
  fmt::print("{:<44} {:>8} {:<4} {:>8}\n", "", "", "", "of a bare window");
  row("bare window: first frame", frame, "ms", frame);
  row("Matside: first frame", matside->firstFrame.count(), "ms", frame);
  row("bare window: instructions to first frame", bare->instructions, "M", bare->instructions);
  row("Matside: instructions to first frame", matside->instructions, "M", bare->instructions);
  row("bare window: settled memory", bare->memory_mib, "MiB", bare->memory_mib);
  row("Matside: settled memory", matside->memory_mib, "MiB", bare->memory_mib);
  row("bare window: wakings a second, idle", bare->wakings, "", bare->wakings);
  row("Matside: wakings a second, idle", matside->wakings, "", bare->wakings);
  fmt::print("{:<44} {:>8} {:<4} {:>8}\n", "", "", "", "of an empty home");
  rowsWithMuch("37,000 practices", folder / "matside", *matside,
               [](const fs::path& data) { writeJournal(data / "journal.sqlite", 37'000); });
  rowsWithMuch("1,000 routines", folder / "matside", *matside,
               [](const fs::path& data) { writeRoutines(data, 1'000); });
  return 0;
}

}  // namespace
}  // namespace matside

int main() {
  return matside::run();
}
