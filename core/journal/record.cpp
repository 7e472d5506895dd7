#include "journal/record.h"

#include <fmt/format.h>

#include <cstdlib>

namespace matside {

std::string dateTimeText(const LocalTime& time) {
  const auto day = std::chrono::floor<std::chrono::days>(time.wall);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time.wall - day);
  const auto ahead = time.aheadOfUtc.count();
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{:02}:{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count(), ahead < 0 ? '-' : '+', std::abs(ahead) / 60,
                     std::abs(ahead) % 60);
}

std::string_view reliefName(Relief relief) {
  switch (relief) {
    case Relief::ItHurts:
      return "it-hurts";
    case Relief::Easier:
      return "easier";
    case Relief::PoseLeftOut:
      return "pose-left-out";
    case Relief::WentToRest:
      return "went-to-rest";
    case Relief::EndedThere:
      return "ended-there";
    case Relief::WentOn:
      return "went-on";
  }
  return {};
}

std::string_view howItEndedName(HowItEnded how) {
  switch (how) {
    case HowItEnded::Completed:
      return "completed";
    case HowItEnded::Stopped:
      return "stopped";
  }
  return {};
}

}  // namespace matside
