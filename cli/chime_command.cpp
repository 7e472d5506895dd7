#include "chime_command.h"

#include "chime/chime.h"
#include "options.h"
#include "output_file.h"

#include <fmt/format.h>

#include <string>

namespace matside::cli {
namespace {

std::string allNames() {
  std::string names;
  for (const Bell bell : allBells) {
    names += fmt::format("{}{}", names.empty() ? "" : ", ", bellName(bell));
  }
  return names;
}

}  // namespace

ExitCode chime(Arguments arguments) {
  const auto options = readOptions(arguments, {.withValue = {"-o"}, .flags = {}});
  if (!options) {
    return ExitCode::WrongUsage;
  }
  const auto path = options->value("-o");
  if (options->words.size() != 1 || !path) {
    complain(fmt::format("chime needs a name ({}) and -o FILE.wav.", allNames()));
    return ExitCode::WrongUsage;
  }
  const auto bell = bellNamed(options->words.front());
  if (!bell) {
    complain(fmt::format("There is no chime {}; there are {}.", options->words.front(), allNames()));
    return ExitCode::WrongUsage;
  }
  constexpr double fullVolume = 1.0;
  return writeFile(*path, wavOf(ring(*bell, fullVolume))) ? ExitCode::Fine : ExitCode::Problems;
}

}  // namespace matside::cli
