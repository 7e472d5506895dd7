#pragma once

#include "sheet/sheet_command.h"
#include "start_wish.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace matside::app {

/// What the words after the program's name ask for, read before there is a display.
struct CommandLine {
  std::optional<int> exitCode;        ///< everything is said already
  std::optional<SheetCommand> sheet;  ///< print into a file instead of showing the window
  StartWish start;                    ///< for the window
};

/// Reads the arguments, the program's name first; writes help, version and mistakes to the terminal.
CommandLine readCommandLine(const QStringList& arguments);

}  // namespace matside::app
