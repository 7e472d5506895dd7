#include "bridge/next_bell.h"

#include "session/mark.h"

namespace matside::app {
namespace {

bool ringsAtItsStart(const Segment& segment) {
  return segment.stage == Stage::Hold || segment.stage == Stage::ChangeSides;
}

bool rings(const Mark& mark) {
  return mark.kind == Mark::Kind::Halfway || mark.kind == Mark::Kind::HoldEnding;
}

}  // namespace

std::optional<Duration> untilNextBell(const Timeline& timeline, std::size_t segment, Duration inSegment) {
  const auto& segments = timeline.segments;
  for (const Mark& mark : marksOf(segments[segment])) {
    if (rings(mark) && mark.at > inSegment) {
      return mark.at - inSegment;
    }
  }
  Duration until = segments[segment].length - inSegment;
  for (std::size_t later = segment + 1; later < segments.size(); ++later) {
    if (ringsAtItsStart(segments[later])) {
      return until;
    }
    until += segments[later].length;
  }
  return until;
}

}  // namespace matside::app
