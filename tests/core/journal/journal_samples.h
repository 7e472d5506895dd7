#pragma once

#include "journal/record.h"

namespace matside::sample {

using namespace std::chrono_literals;

/// 19:00 on 1 November 2026, an hour ahead of UTC, and `later`.
inline LocalTime evening(std::chrono::seconds later = 0s) {
  const std::chrono::local_days day(std::chrono::year(2026) / std::chrono::November / 1);
  return {day + 19h + later, 60min};
}

inline PracticeBegun begun(LocalTime at = evening()) {
  return {at, RoutineId("ease-your-lower-back"), "Ease your lower back", 16min};
}

inline PracticeEnded completed() {
  return {evening(17min), HowItEnded::Completed, 16min};
}

inline ReliefTaken hurt() {
  return {evening(3min),
          3min,
          Relief::ItHurts,
          PoseId("lying-twist"),
          {OptionId("block-under-knee"), OptionId("pillow-under-head")},
          Side::Right};
}

inline ReliefTaken leftOut() {
  return {evening(4min), 3min, Relief::PoseLeftOut, PoseId("childs-pose"), {}, std::nullopt};
}

}  // namespace matside::sample
