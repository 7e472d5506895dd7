// Prints how quickly Matside starts and how much memory it keeps, beside a window with a single label that is built and
// measured in the same run: the ratios compare across machines, the numbers do not.
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

std::optional<ProgramFigures> measureProgram(const fs::path& program) {
  const TemporaryHome home;
  std::vector<Milliseconds> frames;
  for (int start = 0; start <= starts; ++start) {
    const auto frame = WatchedProgram(program, home.path()).firstFrame();
    if (!frame) {
      return std::nullopt;
    }
    if (start > 0) {  // the first start also reads the program from the disk
      frames.push_back(*frame);
    }
  }
  WatchedProgram settled(program, home.path());
  settled.firstFrame();
  const auto memory = settled.settledMemory();
  const auto wakings = settled.wakingsWhenIdle();
  return ProgramFigures{median(frames), memory.value_or(0), wakings.value_or(0)};
}

void row(const char* what, double value, const char* unit, double bare) {
  fmt::print("{:<44} {:>8.1f} {:<4} {:>8.2f}\n", what, value, unit, bare > 0 ? value / bare : 0);
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
  row("bare window: settled memory", bare->memory_mib, "MiB", bare->memory_mib);
  row("Matside: settled memory", matside->memory_mib, "MiB", bare->memory_mib);
  row("bare window: wakings a second, idle", bare->wakings, "", bare->wakings);
  row("Matside: wakings a second, idle", matside->wakings, "", bare->wakings);
  return 0;
}

}  // namespace
}  // namespace matside

int main() {
  return matside::run();
}
