#include "practice_request.h"

#include "find_routine.h"
#include "time_text.h"
#include "timeline/fit.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace matside::cli {
namespace {

std::vector<std::string> splitAtCommas(const std::string& list) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t comma = list.find(','); comma != std::string::npos; comma = list.find(',', from)) {
    parts.push_back(list.substr(from, comma - from));
    from = comma + 1;
  }
  parts.push_back(list.substr(from));
  return parts;
}

bool isCount(const std::string& text) {
  return text.size() == 1 && text[0] >= '0' && text[0] <= '9';
}

/// Puts "block=1" on the shelf; how to exit, after a sentence on stderr, when it is something else.
ExitCode putOnShelf(PropCounts& shelf, const std::string& part, const Library& library) {
  const std::size_t equals = part.find('=');
  const std::string count = equals == std::string::npos ? "" : part.substr(equals + 1);
  if (!isCount(count)) {
    complain(
        fmt::format("--have takes props with their counts from 0 to 9, as in block=1,bolster=1, not \"{}\".", part));
    return ExitCode::WrongUsage;
  }
  const PropId prop(part.substr(0, equals));
  if (library.prop(prop) == nullptr) {
    std::vector<std::string> known;
    std::ranges::transform(library.props(), std::back_inserter(known),
                           [](const PropKind& kind) { return kind.id.text(); });
    complain(noSuch("prop", prop.text(), known));
    return ExitCode::Problems;
  }
  if (!shelf.emplace(prop, count[0] - '0').second) {
    complain(fmt::format("--have gives {} twice.", prop.text()));
    return ExitCode::WrongUsage;
  }
  return ExitCode::Fine;
}

std::variant<PropShelf, ExitCode> shelfFrom(const std::optional<std::string>& list, const Library& library) {
  PropCounts shelf;
  if (!list) {
    return PropShelf();
  }
  for (const auto& part : splitAtCommas(*list)) {
    const ExitCode exit = putOnShelf(shelf, part, library);
    if (exit != ExitCode::Fine) {
      return exit;
    }
  }
  return PropShelf(std::move(shelf));
}

/// In whole seconds within what is possible, so that each of them is itself possible.
std::string refusal(const Routine& routine, const PossibleLengths& possible) {
  const Duration shortest = std::chrono::ceil<std::chrono::seconds>(possible.shortest);
  const Duration longest = std::chrono::floor<std::chrono::seconds>(possible.longest);
  return fmt::format("{} can last from {} to {}.", routine.title, spelledOut(shortest), spelledOut(longest));
}

}  // namespace

std::variant<Practice, ExitCode> practiceAsked(Arguments arguments) {
  const auto read = readOptions(arguments, {.withValue = {"--have", "--length"}, .flags = {"--json"}});
  if (!read) {
    return ExitCode::WrongUsage;
  }
  const Options& options = *read;
  if (options.words.size() != 1) {
    complain("One routine is needed, by its id or its file.");
    return ExitCode::WrongUsage;
  }
  std::optional<Duration> length;
  if (const auto asked = options.value("--length")) {
    length = durationFrom(*asked);
    if (!length) {
      complain(fmt::format("--length takes a time like 12min, 12m30s or 720s, not \"{}\".", *asked));
      return ExitCode::WrongUsage;
    }
  }
  auto found = findRoutine(options.words.front());
  if (!found) {
    return ExitCode::Problems;
  }
  Practitioner who;
  const auto shelf = shelfFrom(options.value("--have"), found->library);
  if (const auto* exit = std::get_if<ExitCode>(&shelf)) {
    return *exit;
  }
  who.shelf = std::get<PropShelf>(shelf);
  if (length) {
    auto fitted = scaledTo(found->routine, *length, found->library, who);
    if (!fitted) {
      complain(refusal(found->routine, fitted.error()));
      return ExitCode::Problems;
    }
    found->routine = *std::move(fitted);
  }
  Timeline timeline = buildTimeline(found->routine, found->library, who);
  const Printing printing = options.has("--json") ? Printing::AsJson : Printing::AsLines;
  return Practice{std::move(found->library), std::move(found->routine), std::move(timeline), printing};
}

}  // namespace matside::cli
