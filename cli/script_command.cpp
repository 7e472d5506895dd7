#include "script_command.h"

#include "cue/hearing.h"
#include "json_output.h"
#include "practice_request.h"
#include "time_text.h"

#include <fmt/format.h>

namespace matside::cli {
namespace {

/// Practises the routine from beginning to end, going on at once where a step waits for the person.
std::vector<Heard> heardIn(const Practice& practice) {
  std::vector<DueCue> due;
  const auto hear = [&](const Event& event) {
    for (auto& cue : cuesFor(event, practice.timeline, practice.library, CuePreferences())) {
      due.push_back({event.at, std::move(cue)});
    }
  };
  Moment now{0};
  Session session(practice.timeline, practice.library, PropShelf(), hear);
  session.start(now);
  while (session.state() != Session::State::Ended) {
    session.proceed(now);
    now = session.nextWake().value_or(now);
    session.advance(now);
  }
  return heardInTurn(due);
}

Json asJson(const Practice& practice, const std::vector<Heard>& heard) {
  Json cues = Json::array();
  for (const auto& [at, length, cue] : heard) {
    Json one = {{"at_s", inSeconds(at)}, {"duration_s", inSeconds(length)}};
    if (const auto* speak = std::get_if<Speak>(&cue)) {
      one["speak"] = speak->text;
    } else {
      one["sound"] = bellName(std::get<Sound>(cue).bell);
    }
    cues.push_back(std::move(one));
  }
  return {{"routine", practice.routine.id.text()},
          {"total_s", inSeconds(practice.timeline.total())},
          {"cues", std::move(cues)}};
}

void printLines(const std::vector<Heard>& heard) {
  for (const auto& [at, length, cue] : heard) {
    if (const auto* speak = std::get_if<Speak>(&cue)) {
      fmt::print("{:>6}  {}\n", asClock(at), speak->text);
    } else {
      fmt::print("{:>6}  ({})\n", asClock(at), bellName(std::get<Sound>(cue).bell));
    }
  }
}

}  // namespace

ExitCode script(Arguments arguments) {
  const auto asked = practiceAsked(arguments);
  if (const auto* exit = std::get_if<ExitCode>(&asked)) {
    return *exit;
  }
  const auto& practice = std::get<Practice>(asked);
  const std::vector<Heard> heard = heardIn(practice);
  if (practice.printing == Printing::AsJson) {
    printJson(asJson(practice, heard));
  } else {
    printLines(heard);
  }
  return ExitCode::Fine;
}

}  // namespace matside::cli
