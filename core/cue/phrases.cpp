#include "cue/phrases.h"

#include "cue/cue.h"
#include "timeline/speaking.h"

#include <algorithm>

namespace matside {

std::vector<std::string> cuePhrases() {
  return {changeSidesPhrase,   phrases::halfway,       phrases::changingSoon, phrases::comingOutSoon,
          phrases::endingSoon, phrases::whenReady,     phrases::paused,       phrases::slept,
          phrases::stopThere,  phrases::comeOutSlowly, phrases::goingOn,      phrases::longer};
}

std::vector<std::string> howToTakeUp(const Option& option, const Segment& segment, std::size_t step) {
  std::vector<std::string> lines;
  if (segment.stage == Stage::ComeOut || segment.stage == Stage::Rest) {
    return lines;
  }
  const auto comes = [&segment, step](const StepChange& change) {
    const auto from = segment.steps.begin() + static_cast<std::ptrdiff_t>(step);
    const bool here = std::any_of(from, segment.steps.end(),
                                  [&change](const TimedStep& timed) { return timed.step.id == change.step->id; });
    return here || change.stage > segment.stage;
  };
  for (const auto& change : option.steps) {
    const bool leadsIn = change.stage == Stage::SetUp || change.stage == Stage::GetIn;
    if (leadsIn && change.step && !comes(change)) {
      lines.push_back(change.step->spoken.on(segment.side));
    }
  }
  return lines;
}

}  // namespace matside
