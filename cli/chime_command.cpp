#include "chime_command.h"

#include "chime/chime.h"
#include "options.h"
#include "output_file.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace matside::cli {
namespace {

std::vector<std::string> allNames() {
  std::vector<std::string> names;
  for (const Bell bell : allBells) {
    names.emplace_back(bellName(bell));
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
    complain(fmt::format("chime needs a name ({}) and -o FILE.wav.", fmt::join(allNames(), ", ")));
    return ExitCode::WrongUsage;
  }
  if (!extensionOf(*path, {".wav"})) {
    return ExitCode::WrongUsage;
  }
  const auto bell = bellNamed(options->words.front());
  if (!bell) {
    complain(noSuch("chime", options->words.front(), allNames()));
    return ExitCode::Problems;
  }
  constexpr double fullVolume = 1.0;
  return writeFile(*path, wavOf(ring(*bell, fullVolume))) ? ExitCode::Fine : ExitCode::Problems;
}

}  // namespace matside::cli
