#pragma once

#include "routine/routine.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matside {

/// What a clock on the wall showed, and how far it was ahead of UTC: 7 in the evening stays 7 in the evening
/// wherever the journal is read.
struct LocalTime {
  std::chrono::local_seconds wall{};
  std::chrono::minutes aheadOfUtc{0};

  auto operator<=>(const LocalTime&) const = default;
};

/// "2026-11-23T19:05:00+01:00" (ISO 8601).
std::string dateTimeText(const LocalTime& time);

/// What a person did when it hurt, or to make it easier. `ItHurts` stands before the choice that follows it.
enum class Relief { ItHurts, Easier, PoseLeftOut, WentToRest, EndedThere, WentOn };
/// "it-hurts", "easier", "pose-left-out", "went-to-rest", "ended-there", "went-on".
std::string_view reliefName(Relief relief);

enum class HowItEnded { Completed, Stopped };
/// "completed", "stopped".
std::string_view howItEndedName(HowItEnded how);

struct PracticeBegun {
  LocalTime at;
  RoutineId routine;
  std::string title;    ///< as the person read it; the routine may be gone one day
  Duration planned{0};  ///< laid out for this person's pace

  bool operator==(const PracticeBegun&) const = default;
};

struct PracticeEnded {
  LocalTime at;
  HowItEnded how = HowItEnded::Completed;
  Duration done{0};  ///< without pauses

  bool operator==(const PracticeEnded&) const = default;
};

/// One choice in a practice that hurt or was eased.
struct ReliefTaken {
  LocalTime at;
  Duration done{0};  ///< of the practice, without pauses
  Relief relief = Relief::ItHurts;
  PoseId pose;
  std::vector<OptionId> variation;  ///< as it was practised until then
  std::optional<Side> side;

  bool operator==(const ReliefTaken&) const = default;
};

/// Names a practice in its journal for good.
using PracticeNumber = std::int64_t;

/// One practice as the journal has it.
struct PracticeRecord {
  PracticeNumber number = 0;
  PracticeBegun begun;
  std::optional<PracticeEnded> ended;  ///< none: under way, or cut off by a crash
  std::vector<ReliefTaken> reliefs;    ///< in order

  bool operator==(const PracticeRecord&) const = default;
};

}  // namespace matside
