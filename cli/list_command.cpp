#include "list_command.h"

#include "json_output.h"
#include "load_content.h"
#include "options.h"
#include "problem_line.h"
#include "variation/variation.h"

#include <fmt/format.h>

namespace matside::cli {
namespace {

Json propsJson(const PropCounts& counts) {
  Json props = Json::object();
  for (const auto& [prop, count] : counts) {
    props[prop.text()] = count;
  }
  return props;
}

Json poseJson(const Pose& pose) {
  Json variations = Json::array();
  for (const Variation& variation : allVariations(pose)) {
    variations.push_back({{"id", variationId(pose, variation)}, {"props", propsJson(propsNeeded(pose, variation))}});
  }
  return {{"id", pose.id.text()},
          {"name", pose.names.english},
          {"sided", pose.sides.has_value()},
          {"variations", std::move(variations)}};
}

Json asJson(const Library& library) {
  Json routines = Json::array();
  for (const auto& [id, routine] : library.routines()) {
    routines.push_back({{"id", id.text()}, {"title", routine.title}});
  }
  Json poses = Json::array();
  for (const auto& [id, pose] : library.poses()) {
    poses.push_back(poseJson(pose));
  }
  return {{"routines", std::move(routines)}, {"poses", std::move(poses)}};
}

/// One line each, columns between tabs.
void printLines(const Library& library) {
  for (const auto& [id, routine] : library.routines()) {
    fmt::print("routine\t{}\t{}\n", id.text(), routine.title);
  }
  for (const auto& [id, pose] : library.poses()) {
    const std::size_t count = allVariations(pose).size();
    fmt::print("pose\t{}\t{}\t{} variation{}\n", id.text(), pose.names.english, count, count == 1 ? "" : "s");
  }
}

}  // namespace

ExitCode list(Arguments arguments) {
  const auto options = readOptions(arguments, {.withValue = {}, .flags = {"--json"}});
  if (!options) {
    return ExitCode::WrongUsage;
  }
  if (!options->words.empty()) {
    complain("list stands alone.");
    return ExitCode::WrongUsage;
  }
  const auto content = loadContent();
  const Library& library = content.value;
  for (const Problem& problem : content.problems) {
    fmt::print(stderr, "{}\n", problemLine(problem));
  }
  if (options->has("--json")) {
    printJson(asJson(library));
  } else {
    printLines(library);
  }
  return ExitCode::Fine;
}

}  // namespace matside::cli
