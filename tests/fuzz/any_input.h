#pragma once

#include "support/shipped_library.h"
#include "timeline/timeline.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <iterator>

namespace matside::fuzz {

inline const Pose& anyPose(FuzzedDataProvider& input) {
  const auto& poses = shippedLibrary().poses();
  return std::next(poses.begin(), input.ConsumeIntegralInRange<int>(0, static_cast<int>(poses.size()) - 1))->second;
}

/// One to six of the shipped poses, each held for a time within its limits.
inline Routine anyRoutine(FuzzedDataProvider& input) {
  Routine routine;
  routine.id = RoutineId("any");
  const int count = input.ConsumeIntegralInRange(1, 6);
  for (int index = 0; index < count; ++index) {
    const Pose& pose = anyPose(input);
    RoutineItem item;
    item.pose = pose.id;
    item.hold = Duration(input.ConsumeIntegralInRange(pose.hold.shortest.count(), pose.hold.longest.count()));
    item.waitsAtChange = input.ConsumeBool();
    routine.items.push_back(std::move(item));
  }
  return routine;
}

inline PropShelf anyShelf(FuzzedDataProvider& input) {
  PropCounts counts;
  for (const auto& prop : shippedLibrary().props()) {
    counts[prop.id] = input.ConsumeIntegralInRange(0, 3);
  }
  return PropShelf(counts);
}

inline Practitioner anyPractitioner(FuzzedDataProvider& input) {
  Practitioner who;
  who.shelf = anyShelf(input);
  who.pace.gettingIn = input.ConsumeFloatingPointInRange(0.1, 5.0);
  who.pace.changingSides = input.ConsumeFloatingPointInRange(0.1, 5.0);
  return who;
}

}  // namespace matside::fuzz
