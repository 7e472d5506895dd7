#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace matside {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// A Qt Widgets program that is started, watched from outside, and ended with this object.
/// It tells of its first frame through Qt's own log, so nothing is built into it for the purpose.
class WatchedProgram {
 public:
  /// A command and its arguments; `home` takes the place of the person's home and settings.
  WatchedProgram(std::vector<std::string> command, const std::filesystem::path& home);
  ~WatchedProgram();
  WatchedProgram(const WatchedProgram&) = delete;
  WatchedProgram& operator=(const WatchedProgram&) = delete;

  /// From the start of the process until its first window was painted; nothing when it ended before, or when it took
  /// longer than this.
  std::optional<Milliseconds> firstFrame(std::chrono::seconds atMost = std::chrono::seconds(20));

  /// Asks it to end and waits until it has.
  void end();

  /// Its share of memory (PSS, in MiB) once that has held still for three seconds, so that pictures had time to be
  /// made.
  std::optional<double> settledMemory();

  /// How often it was woken while nothing happened, a second, over three seconds.
  std::optional<double> wakingsWhenIdle();

 private:
  bool waitForOutput(Milliseconds atMost);
  std::optional<double> memory() const;
  std::optional<double> wakings() const;

  int m_pid = 0;
  int m_output = -1;
  std::chrono::steady_clock::time_point m_start;
  std::string m_said;
};

}  // namespace matside
