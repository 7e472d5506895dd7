#include "cue/phrases.h"

#include "cue/cue.h"
#include "timeline/speaking.h"

#include <algorithm>

namespace matside {

std::vector<std::string> cuePhrases() {
  return {changeSidesPhrase,  phrases::halfway, phrases::changingSoon, phrases::comingOutSoon, phrases::endingSoon,
          phrases::whenReady, phrases::paused,  phrases::slept,        phrases::stopThere,     phrases::comeOutSlowly,
          phrases::goingOn,   phrases::longer,  phrases::putAside,     gatherPhrase,           gatherShown};
}

std::vector<std::string> howToTakeUp(const Pose& pose, const Variation& before, const Segment& segment,
                                     std::size_t step) {
  std::vector<std::string> lines;
  if (segment.stage == Stage::ComeOut || segment.stage == Stage::Rest) {
    return lines;
  }
  const auto from = segment.steps.begin() + static_cast<std::ptrdiff_t>(step);
  const auto comes = [&](const Step& wanted) {
    return std::any_of(from, segment.steps.end(), [&](const TimedStep& timed) { return timed.step.id == wanted.id; });
  };
  for (const Stage stage : {Stage::SetUp, Stage::GetIn}) {
    const std::vector<Step> known = stepsOf(pose, before, stage);
    for (const Step& wanted : stepsOf(pose, segment.variation, stage)) {
      const bool isNew = std::ranges::find(known, wanted.id, &Step::id) == known.end();
      if (isNew && stage <= segment.stage && !comes(wanted)) {
        lines.push_back(wanted.spoken.on(segment.side));
      }
    }
  }
  return lines;
}

}  // namespace matside
