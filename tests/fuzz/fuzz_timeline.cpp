// Any routine, shelf, pace and wanted length: segments without gaps, equal sides, nothing the shelf lacks.
#include "any_input.h"
#include "promise.h"
#include "timeline/fit.h"

namespace {

using namespace matside;
using fuzz::promise;

void checkGaps(const Timeline& timeline) {
  Duration at{0};
  for (const auto& segment : timeline.segments) {
    promise(segment.start == at, "segments follow each other without gaps");
    promise(segment.length > Duration{0} && !segment.steps.empty(), "a segment lasts and has steps");
    at = segment.end();
  }
}

void checkSides(const Timeline& timeline) {
  const auto& segments = timeline.segments;
  for (std::size_t index = 1; index + 1 < segments.size(); ++index) {
    if (segments[index].stage == Stage::ChangeSides) {
      promise(segments[index - 1].length == segments[index + 1].length, "both sides get the same time");
    }
  }
}

void checkShelf(const Timeline& timeline, const PropShelf& shelf) {
  promise(shelf.holds(timeline.props), "nothing is chosen that the shelf lacks");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  FuzzedDataProvider input(bytes, size);
  const Routine routine = fuzz::anyRoutine(input);
  const Practitioner who = fuzz::anyPractitioner(input);
  const Duration wanted(input.ConsumeIntegralInRange<Duration::rep>(0, 10'000'000));
  const Library& library = shippedLibrary();
  const Timeline timeline = buildTimeline(routine, library, who);
  checkGaps(timeline);
  checkSides(timeline);
  checkShelf(timeline, who.shelf);
  if (const auto scaled = scaledTo(routine, wanted, library, who)) {
    const Timeline fitted = buildTimeline(*scaled, library, who);
    checkSides(fitted);
    promise(wanted - fitted.total() <= Duration{1} && fitted.total() <= wanted, "a fitted routine lasts as asked");
  } else {
    const PossibleLengths possible = scaled.error();
    promise(wanted < possible.shortest || wanted > possible.longest, "only impossible lengths are refused");
  }
  return 0;
}
