#include "chime_command.h"

#include "chime/chime.h"
#include "options.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
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

bool write(const std::string& path, const std::vector<std::byte>& bytes) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) {
    return false;
  }
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  const bool closed = std::fclose(file) == 0;
  return written && closed;
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
  if (!write(*path, wavOf(ring(*bell, fullVolume)))) {
    complain(fmt::format("{} cannot be written: {}.", *path, std::strerror(errno)));
    return ExitCode::Problems;
  }
  return ExitCode::Fine;
}

}  // namespace matside::cli
