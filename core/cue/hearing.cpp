#include "cue/hearing.h"

#include "timeline/speaking.h"

#include <algorithm>

namespace matside {
namespace {

Duration lengthOf(const Cue& cue) {
  if (const auto* sound = std::get_if<Sound>(&cue)) {
    return matside::lengthOf(sound->bell);
  }
  const auto* speak = std::get_if<Speak>(&cue);
  return speak == nullptr ? Duration{0} : speakingTime(speak->text);
}

bool comesTooLate(const Cue& cue, Duration late) {
  const auto* speak = std::get_if<Speak>(&cue);
  return speak != nullptr && late > speak->within;
}

}  // namespace

std::vector<Heard> heardInTurn(const std::vector<DueCue>& due) {
  std::vector<Heard> heard;
  Duration free{0};
  for (const auto& [at, cue] : due) {
    const Duration turn = std::max(free, at);
    if (std::holds_alternative<Show>(cue) || comesTooLate(cue, turn - at)) {
      continue;
    }
    heard.push_back({turn, lengthOf(cue), cue});
    free = turn + heard.back().length;
  }
  return heard;
}

}  // namespace matside
