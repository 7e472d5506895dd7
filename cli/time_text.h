#pragma once

#include "units/duration.h"

#include <optional>
#include <string>
#include <string_view>

namespace matside::cli {

/// "12min", "12m30s", "1h5min", "720s": hours, minutes, seconds in this order, each at most once, one at least.
std::optional<Duration> durationFrom(std::string_view text);

/// "12 min 30 s", "50 s": to the second.
std::string spelledOut(Duration time);

/// "12:30": minutes and seconds, to the second.
std::string asClock(Duration time);

/// A number of seconds for JSON, whole where it is.
double inSeconds(Duration time);

}  // namespace matside::cli
