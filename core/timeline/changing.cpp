#include "base/contract.h"
#include "timeline/laying_out.h"
#include "timeline/timeline.h"

namespace matside {

Timeline withHold(Timeline timeline, std::size_t segment, const Pose& pose, Duration length) {
  contract(timeline.segments[segment].stage == Stage::Hold, "only a hold has a length of its own");
  timeline.segments[segment].length = length;
  layOut(timeline, segment, pose);
  closeRanks(timeline);
  return timeline;
}

Timeline withVariation(Timeline timeline, std::size_t from, const Pose& pose, const Variation& variation) {
  for (std::size_t index = from; index < timeline.segments.size(); ++index) {
    if (timeline.segments[index].pose == pose.id) {
      timeline.segments[index].variation = variation;
      layOut(timeline, index, pose);
    }
  }
  closeRanks(timeline);
  return timeline;
}

Timeline onSide(Timeline timeline, std::size_t segment, const Pose& pose, Side side) {
  timeline.segments[segment].side = side;
  layOut(timeline, segment, pose);
  closeRanks(timeline);
  return timeline;
}

}  // namespace matside
