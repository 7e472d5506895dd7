#include "check_command.h"
#include "command.h"
#include "draw_command.h"
#include "list_command.h"
#include "options.h"

#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <vector>

namespace {

using matside::cli::Command;
using matside::cli::ExitCode;

// A command is a line here and a header of its own.
const std::vector<Command> commands = {
    {.name = "list",
     .usage = "[--json]",
     .purpose = "the routines and poses there are, with every variation",
     .run = matside::cli::list},
    {.name = "check",
     .usage = "PATH... [--json]",
     .purpose = "every problem in content files and folders",
     .run = matside::cli::check},
    {.name = "draw",
     .usage = "POSE [--variation OPTION+OPTION] [--side left|right] [--stage STAGE] [--style colour|dark|line] "
              "[--size 1200x800] -o FILE.svg|.png",
     .purpose = "a pose as a picture",
     .run = matside::cli::draw},
};

void printUsage(std::FILE* to) {
  fmt::print(to, "usage: matside-cli COMMAND ...\n\n");
  for (const Command& command : commands) {
    fmt::print(to, "  {} {}\n      {}\n", command.name, command.usage, command.purpose);
  }
}

ExitCode run(const std::vector<std::string>& words) {
  if (words.empty()) {
    printUsage(stderr);
    return ExitCode::WrongUsage;
  }
  if (words.front() == "--help" || words.front() == "-h" || words.front() == "help") {
    printUsage(stdout);
    return ExitCode::Fine;
  }
  if (words.front() == "--version") {
    fmt::print("matside-cli {}\n", MATSIDE_VERSION);
    return ExitCode::Fine;
  }
  for (const Command& command : commands) {
    if (words.front() == command.name) {
      return command.run(matside::cli::Arguments(words).subspan(1));
    }
  }
  matside::cli::complain(fmt::format("There is no command {}; see matside-cli --help.", words.front()));
  return ExitCode::WrongUsage;
}

}  // namespace

int main(int count, char** words) {
  const ExitCode exit = run(std::vector<std::string>(words + 1, words + count));
  if (std::fflush(stdout) != 0) {
    matside::cli::complain("The output cannot be written.");
    return static_cast<int>(ExitCode::Problems);
  }
  return static_cast<int>(exit);
}
