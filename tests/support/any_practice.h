#pragma once

#include "support/sample_practice.h"

#include <rapidcheck.h>

namespace matside::sample {

/// Any routine of the sample poses: one to five of them, holds within their limits, with and without words around them
/// and waiting at the change of sides.
inline rc::Gen<Routine> anyRoutine() {
  return rc::gen::exec([] {
    std::vector<Pose> all = poses();
    all.push_back(barePose());
    Routine made = routine({});
    const int count = *rc::gen::inRange(1, 6);
    for (int item = 0; item < count; ++item) {
      const Pose& pose = all[*rc::gen::inRange<std::size_t>(0, all.size())];
      RoutineItem chosen;
      chosen.pose = pose.id;
      if (*rc::gen::arbitrary<bool>()) {
        chosen.hold = Duration(*rc::gen::inRange(pose.hold.shortest.count(), pose.hold.longest.count() + 1));
      }
      chosen.waitsAtChange = *rc::gen::arbitrary<bool>();
      made.items.push_back(std::move(chosen));
    }
    if (*rc::gen::arbitrary<bool>()) {
      made.opening = {line("Welcome to the mat"), line("Rest")};
      made.closing = {line("That was all")};
    }
    return made;
  });
}

inline rc::Gen<Practitioner> anyPractitioner() {
  return rc::gen::exec([] {
    Practitioner who;
    if (*rc::gen::arbitrary<bool>()) {
      who.shelf = shelfWithBolster();
    }
    who.pace.gettingIn = *rc::gen::inRange(50, 301) / 100.0;
    who.pace.changingSides = *rc::gen::inRange(50, 301) / 100.0;
    return who;
  });
}

}  // namespace matside::sample
