#pragma once

#include <span>
#include <string>
#include <string_view>

namespace matside::cli {

/// What a program tells the shell that called it.
enum class ExitCode { Fine = 0, Problems = 1, WrongUsage = 2 };

/// The words after the name of a command.
using Arguments = std::span<const std::string>;

/// One thing matside-cli can do.
struct Command {
  std::string_view name;
  std::string_view usage;  ///< what follows the name: "POSE [--side left|right] -o FILE"
  std::string_view purpose;
  ExitCode (*run)(Arguments);
};

}  // namespace matside::cli
