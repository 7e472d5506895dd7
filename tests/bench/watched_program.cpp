#include "watched_program.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <fstream>

namespace matside {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr const char* frameSign = "Flushing top level";

std::vector<std::string> surroundings(const std::filesystem::path& home) {
  std::vector<std::string> variables = {"HOME=" + home.string(), "XDG_RUNTIME_DIR=" + home.string(),
                                        "QT_LOGGING_RULES=qt.widgets.painting=true", "LC_ALL=C.UTF-8"};
  for (const char* name : {"DISPLAY", "QT_QPA_PLATFORM", "PATH"}) {
    if (const char* value = std::getenv(name)) {
      variables.push_back(std::string(name) + "=" + value);
    }
  }
  return variables;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> found;
  for (auto& text : texts) {
    found.push_back(text.data());
  }
  found.push_back(nullptr);
  return found;
}

/// The sum of the numbers that follow `key` at the start of a line of a file of the kernel.
std::optional<double> sumOf(const std::string& path, const std::string& key) {
  std::ifstream file(path);
  std::optional<double> sum;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(key)) {
      sum = sum.value_or(0) + std::strtod(line.c_str() + key.size(), nullptr);
    }
  }
  return sum;
}

}  // namespace

WatchedProgram::WatchedProgram(std::vector<std::string> command, const std::filesystem::path& home) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) {
    return;
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
  auto variables = surroundings(home);
  m_start = Clock::now();
  if (posix_spawnp(&m_pid, command.front().c_str(), &actions, nullptr, pointers(command).data(),
                   pointers(variables).data())) {
    m_pid = 0;
  }
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  m_output = ends[0];
}

WatchedProgram::~WatchedProgram() {
  if (m_pid > 0) {
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
  }
  if (m_output >= 0) {
    close(m_output);
  }
}

/// False when the program has ended or the time is up; what it said is added to `m_said`.
bool WatchedProgram::waitForOutput(Milliseconds atMost) {
  pollfd waiting{m_output, POLLIN, 0};
  if (m_output < 0 || poll(&waiting, 1, std::max(0, static_cast<int>(atMost.count()))) <= 0) {
    return false;
  }
  char buffer[4096];
  const ssize_t size = read(m_output, buffer, sizeof buffer);
  if (size <= 0) {
    return false;
  }
  m_said.append(buffer, static_cast<size_t>(size));
  return true;
}

void WatchedProgram::end() {
  if (m_pid > 0) {
    kill(m_pid, SIGTERM);
    waitpid(m_pid, nullptr, 0);
    m_pid = 0;
  }
}

std::optional<Milliseconds> WatchedProgram::firstFrame(std::chrono::seconds atMost) {
  const auto deadline = m_start + atMost;
  while (m_said.find(frameSign) == std::string::npos) {
    if (!waitForOutput(deadline - Clock::now())) {
      return std::nullopt;
    }
  }
  return Clock::now() - m_start;
}

std::optional<double> WatchedProgram::memory() const {
  const auto kibibytes = sumOf("/proc/" + std::to_string(m_pid) + "/smaps_rollup", "Pss:");
  return kibibytes ? std::optional(*kibibytes / 1024) : std::nullopt;
}

std::optional<double> WatchedProgram::settledMemory() {
  const auto deadline = Clock::now() + 30s;
  auto before = memory();
  auto stillSince = Clock::now();
  while (before && Clock::now() - stillSince < 3s && Clock::now() < deadline) {
    const auto next = Clock::now() + 100ms;
    while (waitForOutput(next - Clock::now())) {
    }
    const auto after = memory();
    if (after && std::abs(*after - *before) > 0.5) {
      stillSince = Clock::now();
      before = after;
    }
  }
  return memory();
}

std::optional<double> WatchedProgram::wakings() const {
  std::optional<double> sum;
  const std::filesystem::path tasks = "/proc/" + std::to_string(m_pid) + "/task";
  std::error_code failed;
  for (const auto& task : std::filesystem::directory_iterator(tasks, failed)) {
    sum = sum.value_or(0) + sumOf(task.path() / "status", "voluntary_ctxt_switches:").value_or(0);
  }
  return sum;
}

std::optional<double> WatchedProgram::wakingsWhenIdle() {
  const auto before = wakings();
  const auto begin = Clock::now();
  while (Clock::now() - begin < 3s) {
    waitForOutput(begin + 3s - Clock::now());
  }
  const auto after = wakings();
  if (!before || !after) {
    return std::nullopt;
  }
  return (*after - *before) / std::chrono::duration<double>(Clock::now() - begin).count();
}

}  // namespace matside
