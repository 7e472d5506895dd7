#include "cue/phrases.h"

#include "cue/cue.h"
#include "timeline/speaking.h"

namespace matside {

std::vector<std::string> cuePhrases() {
  return {changeSidesPhrase,  phrases::halfway, phrases::changingSoon, phrases::comingOutSoon, phrases::endingSoon,
          phrases::whenReady, phrases::paused,  phrases::slept,        phrases::stopThere,     phrases::comeOutSlowly,
          phrases::goingOn,   phrases::longer,  phrases::putAside,     gatherPhrase,           gatherShown};
}

}  // namespace matside
