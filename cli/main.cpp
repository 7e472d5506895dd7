#include "check_command.h"
#include "chime_command.h"
#include "command.h"
#include "draw_command.h"
#include "list_command.h"
#include "options.h"
#include "pictures_command.h"
#include "script_command.h"
#include "timeline_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <system_error>
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
              "[--size 1200x800] [LOOKS] -o FILE.svg|.png",
     .purpose = "a pose as a picture",
     .run = matside::cli::draw},
    {.name = "pictures",
     .usage = "FOLDER [--pose POSE] [--side left|right] [--style colour|dark|line] [--size 1200x800] [LOOKS]",
     .purpose = "every picture of every pose, whichever options are taken, as PNG files",
     .run = matside::cli::pictures},
    {.name = "timeline",
     .usage = "ROUTINE [--have block=1,bolster=1] [--length 12min] [--json]",
     .purpose = "a routine, by its id or its file, as a list of timed segments",
     .run = matside::cli::timeline},
    {.name = "script",
     .usage = "ROUTINE [--have block=1,bolster=1] [--length 12min] [--json]",
     .purpose = "the bells and spoken words of a routine with their times",
     .run = matside::cli::script},
    {.name = "chime", .usage = "NAME -o FILE.wav", .purpose = "a bell as a sound file", .run = matside::cli::chime},
};

void printUsage(const Command& command) {
  fmt::print("usage: matside-cli {} {}\n\n{}\n", command.name, command.usage, command.purpose);
}

void printUsage(std::FILE* to) {
  fmt::print(to, "usage: matside-cli COMMAND ...\n\n");
  for (const Command& command : commands) {
    fmt::print(to, "  {} {}\n      {}\n", command.name, command.usage, command.purpose);
  }
  fmt::print(to,
             "\nLOOKS of the person: --build -1..1, --legs -1..1, --stature 150..195, --skin TONE, --hair KIND,\n"
             "--hair-colour COLOUR, --top, --leggings, --scarf and --mat COLOUR; an unknown word names the known.\n");
  fmt::print(to, "\nIt exits with 0 when all is well, 1 when there are problems or no such thing, 2 on wrong usage.\n");
}

bool asksForHelp(const std::vector<std::string>& words) {
  return std::ranges::any_of(words, [](const std::string& word) { return word == "--help" || word == "-h"; });
}

std::vector<std::string> commandNames() {
  std::vector<std::string> names;
  for (const Command& command : commands) {
    names.emplace_back(command.name);
  }
  return names;
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
    if (words.front() == command.name && asksForHelp(words)) {
      printUsage(command);
      return ExitCode::Fine;
    }
    if (words.front() == command.name) {
      return command.run(matside::cli::Arguments(words).subspan(1));
    }
  }
  matside::cli::complain(matside::cli::noSuch("command", words.front(), commandNames()));
  return ExitCode::WrongUsage;
}

// fmt throws when nobody reads what is printed any more, or the disk is full.
ExitCode runAndFlush(const std::vector<std::string>& words) {
  try {
    const ExitCode exit = run(words);
    if (std::fflush(stdout) == 0) {
      return exit;
    }
  } catch (const std::system_error&) {
  }
  std::fputs("matside-cli: The output cannot be written.\n", stderr);
  return ExitCode::Problems;
}

}  // namespace

int main(int count, char** words) {
  return static_cast<int>(runAndFlush(std::vector<std::string>(words + 1, words + count)));
}
