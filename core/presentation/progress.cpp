#include "presentation/progress.h"

#include <algorithm>

namespace matside {
namespace {

struct Span {
  Duration start{0};
  Duration end{0};
};

std::vector<Span> spansOf(const Timeline& timeline) {
  std::vector<Span> spans;
  const Segment* before = nullptr;
  for (const auto& segment : timeline.segments) {
    const bool opens = !before || segment.item != before->item || segment.stage == Stage::ChangeSides;
    if (opens) {
      spans.push_back({segment.start, segment.end()});
    } else {
      spans.back().end = segment.end();
    }
    before = &segment;
  }
  return spans;
}

double share(Duration part, Duration whole) {
  return whole.count() <= 0 ? 0.0 : static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

}  // namespace

std::vector<ProgressPart> progressParts(const Timeline& timeline, std::size_t segment, Duration inSegment) {
  const Duration reached =
      segment < timeline.segments.size() ? timeline.segments[segment].start + inSegment : timeline.total();
  std::vector<ProgressPart> parts;
  for (const Span& span : spansOf(timeline)) {
    const Duration length = span.end - span.start;
    const Duration done = std::clamp(reached - span.start, Duration{0}, length);
    parts.push_back({length, share(done, length)});
  }
  return parts;
}

}  // namespace matside
