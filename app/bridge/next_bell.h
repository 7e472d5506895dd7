#pragma once

#include "timeline/timeline.h"

#include <optional>

namespace matside::app {

/// How long until a bell can be due, if the practice runs on from `inSegment` of `segment` by itself; none when no bell
/// is to come. The way out of a pose that was left may lead elsewhere; a bell is then no earlier than its end.
std::optional<Duration> untilNextBell(const Timeline& timeline, std::size_t segment, Duration inSegment);

}  // namespace matside::app
