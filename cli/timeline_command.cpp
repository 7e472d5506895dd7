#include "timeline_command.h"

#include "json_output.h"
#include "practice_request.h"
#include "time_text.h"

#include <fmt/format.h>

#include <string>

namespace matside::cli {
namespace {

Json secondsJson(Duration time) {
  constexpr Duration aSecond{1000};
  return time % aSecond == Duration{0} ? Json(time / aSecond) : Json(inSeconds(time));
}

Json sideJson(std::optional<Side> side) {
  if (!side) {
    return nullptr;
  }
  return *side == Side::Left ? "left" : "right";
}

std::string variationOf(const Practice& practice, const Segment& segment) {
  return variationId(*practice.library.pose(segment.pose), segment.variation);
}

Json asJson(const Practice& practice) {
  Json segments = Json::array();
  for (const Segment& segment : practice.timeline.segments) {
    segments.push_back({{"start_s", secondsJson(segment.start)},
                        {"duration_s", secondsJson(segment.length)},
                        {"stage", stageName(segment.stage)},
                        {"pose", segment.pose.text()},
                        {"side", sideJson(segment.side)},
                        {"variation", variationOf(practice, segment)}});
  }
  return {{"routine", practice.routine.id.text()},
          {"total_s", secondsJson(practice.timeline.total())},
          {"segments", std::move(segments)}};
}

std::string propsLine(const Practice& practice) {
  std::string line;
  for (const auto& [id, count] : practice.timeline.props) {
    const PropKind* prop = practice.library.prop(id);
    line += fmt::format("{}{} {}", line.empty() ? "" : ", ", count, count == 1 ? prop->name : prop->nameMany);
  }
  return line.empty() ? "nothing" : line;
}

void printLines(const Practice& practice) {
  fmt::print("{}: {}\nTo gather: {}\n", practice.routine.title, spelledOut(practice.timeline.total()),
             propsLine(practice));
  for (const Segment& segment : practice.timeline.segments) {
    const std::string_view side = !segment.side ? "" : *segment.side == Side::Left ? "left" : "right";
    fmt::print("{:>6} {:>6}  {:<13}{:<6}{}  {}\n", asClock(segment.start), asClock(segment.length),
               stageName(segment.stage), side, segment.pose.text(), variationOf(practice, segment));
  }
}

}  // namespace

ExitCode timeline(Arguments arguments) {
  const auto asked = practiceAsked(arguments);
  if (const auto* exit = std::get_if<ExitCode>(&asked)) {
    return *exit;
  }
  const auto& practice = std::get<Practice>(asked);
  if (practice.printing == Printing::AsJson) {
    printJson(asJson(practice));
  } else {
    printLines(practice);
  }
  return ExitCode::Fine;
}

}  // namespace matside::cli
