#include "time_text.h"

#include <fmt/format.h>

#include <array>
#include <chrono>

namespace matside::cli {
namespace {

struct Unit {
  std::string_view name;
  Duration length;
};

// "min" before "m", of which it is the longer form.
constexpr std::array units = {Unit{"h", std::chrono::hours(1)}, Unit{"min", std::chrono::minutes(1)},
                              Unit{"m", std::chrono::minutes(1)}, Unit{"s", std::chrono::seconds(1)}};

/// Takes a number of at most five digits off the front.
std::optional<int> takeNumber(std::string_view& text) {
  constexpr std::size_t mostDigits = 5;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > mostDigits) {
    return std::nullopt;
  }
  int number = 0;
  for (const char digit : text.substr(0, digits)) {
    number = number * 10 + (digit - '0');
  }
  text.remove_prefix(digits);
  return number;
}

std::optional<Duration> takeUnit(std::string_view& text) {
  for (const Unit& unit : units) {
    if (text.starts_with(unit.name)) {
      text.remove_prefix(unit.name.size());
      return unit.length;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Duration> durationFrom(std::string_view text) {
  Duration sum{0};
  Duration before = Duration::max();
  do {
    const auto number = takeNumber(text);
    const auto unit = number ? takeUnit(text) : std::nullopt;
    if (!unit || *unit >= before) {
      return std::nullopt;
    }
    sum += *unit * *number;
    before = *unit;
  } while (!text.empty());
  return sum;
}

std::string spelledOut(Duration time) {
  const auto seconds = time / Duration{1000};
  if (seconds < 60) {
    return fmt::format("{} s", seconds);
  }
  return seconds % 60 == 0 ? fmt::format("{} min", seconds / 60)
                           : fmt::format("{} min {} s", seconds / 60, seconds % 60);
}

std::string asClock(Duration time) {
  const auto seconds = time / Duration{1000};
  return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

double inSeconds(Duration time) {
  return std::chrono::duration<double>(time).count();
}

}  // namespace matside::cli
