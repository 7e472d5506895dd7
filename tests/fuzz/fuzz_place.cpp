// Any lines as a saved place, with the checksum they need to be believed: what is read can be written again, and a
// practice goes on from there to its end or refuses.
#include "any_input.h"
#include "promise.h"
#include "session/place_text.h"
#include "session/session.h"

namespace {

using namespace matside;
using fuzz::promise;

constexpr std::string_view firstLine = "matside-place 1\n";

/// A practice of one pose each, as a saved place may name them in any order.
const Timeline& practice() {
  static const Timeline timeline = [] {
    Routine routine;
    routine.id = RoutineId("any");
    for (const auto& [id, pose] : shippedLibrary().poses()) {
      RoutineItem item;
      item.pose = id;
      item.hold = pose.hold.shortest;
      routine.items.push_back(std::move(item));
    }
    return buildTimeline(routine, shippedLibrary(), {});
  }();
  return timeline;
}

void goOnFrom(const Snapshot& snapshot) {
  bool ended = false;
  Session session(practice(), shippedLibrary(), {},
                  [&](const Event& event) { ended = std::holds_alternative<RoutineEnded>(event.what); });
  Moment now{0};
  if (!session.restore(snapshot, now)) {
    return;
  }
  promise(session.leftInRoutine(now) >= Duration{0}, "what is left is not negative");
  session.resume(now);
  for (std::size_t turn = 0; turn <= session.timeline().segments.size() && !ended; ++turn) {
    session.next(now);
  }
  promise(ended, "a restored practice comes to its end");
}

/// A place that was written, with any of its numbers and words changed.
Snapshot anyPlace(FuzzedDataProvider& input) {
  Session session(practice(), shippedLibrary(), {}, [](const Event&) {});
  session.start(Moment{0});
  Snapshot place = session.snapshot(Moment{0});
  const auto last = place.segments.size();
  place.segment = input.ConsumeIntegralInRange<std::size_t>(0, last);
  place.step = input.ConsumeIntegralInRange<std::size_t>(0, 12);
  place.inStep = Duration(input.ConsumeIntegral<Duration::rep>());
  place.stepLength = Duration(input.ConsumeIntegral<Duration::rep>());
  place.practised = Duration(input.ConsumeIntegral<Duration::rep>());
  if (input.ConsumeBool()) {
    place.onward = input.ConsumeIntegral<std::size_t>();
  }
  while (input.remaining_bytes() > 2) {
    auto& segment = place.segments[input.ConsumeIntegralInRange<std::size_t>(0, last - 1)];
    segment.hold = Duration(input.ConsumeIntegral<Duration::rep>());
    segment.item = input.ConsumeIntegralInRange<std::size_t>(0, practice().items.size());
    segment.stage = allStages[input.ConsumeIntegralInRange<std::size_t>(0, allStages.size() - 1)];
    const auto variations = allVariations(fuzz::anyPose(input));
    segment.variation = variations[input.ConsumeIntegralInRange<std::size_t>(0, variations.size() - 1)];
  }
  return place;
}

void goOnFromLines(FuzzedDataProvider& input) {
  const std::string text = sealed(std::string(firstLine) + input.ConsumeRemainingBytesAsString());
  const auto place = placeFrom(text);
  if (place) {
    promise(placeText(*place) == text, "what was read is what would be written");
    goOnFrom(place->snapshot);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  FuzzedDataProvider input(bytes, size);
  if (input.ConsumeBool()) {
    goOnFromLines(input);
  } else {
    goOnFrom(anyPlace(input));
  }
  return 0;
}
