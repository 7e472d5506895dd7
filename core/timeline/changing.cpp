#include "base/contract.h"
#include "timeline/laying_out.h"
#include "timeline/timeline.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace matside {
namespace {

bool isWayOut(Stage stage) {
  return stage == Stage::ComeOut || stage == Stage::Rest;
}

/// Segments that were still to come, while they find their places again behind those that stay.
class Coming {
 public:
  Coming(Timeline& timeline, std::size_t from) : m_timeline(timeline) {
    auto& segments = timeline.segments;
    const auto first = segments.begin() + static_cast<std::ptrdiff_t>(from) + 1;
    m_segments.assign(std::make_move_iterator(first), std::make_move_iterator(segments.end()));
    segments.erase(first, segments.end());
  }

  void keepItem(std::size_t item) {
    for (auto& segment : m_segments) {
      if (segment.item == item) {
        m_timeline.segments.push_back(std::move(segment));
      }
    }
  }

  /// The item's stages after the running segment, as far as they belong in this variation.
  void varyItem(std::size_t item, const Pose& pose, const Variation& variation) {
    const Segment running = m_timeline.segments.back();
    bool ahead = running.item != item;
    for (const auto& place : stagesOf(pose)) {
      if (!ahead) {
        ahead = place.stage == running.stage && (isWayOut(place.stage) || place.side == running.side);
        continue;
      }
      Segment segment = found(item, place);
      segment.variation = variation;
      if (belongs(m_timeline, pose, segment)) {
        m_timeline.segments.push_back(std::move(segment));
      }
    }
  }

 private:
  Segment found(std::size_t item, const StageOnSide& place) const {
    const auto there = std::ranges::find_if(m_segments, [&](const Segment& segment) {
      return segment.item == item && segment.stage == place.stage &&
             (isWayOut(place.stage) || segment.side == place.side);
    });
    if (there != m_segments.end()) {
      return *there;
    }
    Segment made;
    made.stage = place.stage;
    made.side = place.side;
    made.pose = m_timeline.items[item].pose;
    made.item = item;
    made.length = place.stage == Stage::Hold ? m_timeline.items[item].hold : Duration{0};
    return made;
  }

  Timeline& m_timeline;
  std::vector<Segment> m_segments;
};

}  // namespace

Timeline withHold(Timeline timeline, std::size_t segment, const Pose& pose, Duration length) {
  contract(timeline.segments[segment].stage == Stage::Hold, "only a hold has a length of its own");
  timeline.segments[segment].length = length;
  layOut(timeline, segment, pose);
  closeRanks(timeline);
  return timeline;
}

Timeline withVariation(Timeline timeline, std::size_t from, const Library& library, const Variation& variation) {
  const Pose* pose = library.pose(timeline.segments[from].pose);
  contract(pose != nullptr, "a timeline's poses are in its library");
  timeline.segments[from].variation = variation;
  Coming coming(timeline, from);
  for (std::size_t item = timeline.segments[from].item; item < timeline.items.size(); ++item) {
    if (timeline.items[item].pose == pose->id) {
      coming.varyItem(item, *pose, variation);
    } else {
      coming.keepItem(item);
    }
  }
  updateProps(timeline, library);
  for (std::size_t index = from; index < timeline.segments.size(); ++index) {
    if (timeline.segments[index].pose == pose->id) {
      layOut(timeline, index, *pose);
    }
  }
  closeRanks(timeline);
  return timeline;
}

Timeline withStep(Timeline timeline, std::size_t segment, std::size_t step, Duration length) {
  Segment& changed = timeline.segments[segment];
  contract(changed.stage != Stage::Hold, "the steps of a hold share its length");
  const Duration more = length - changed.steps[step].length;
  changed.steps[step].length = length;
  for (std::size_t later = step + 1; later < changed.steps.size(); ++later) {
    changed.steps[later].at += more;
  }
  changed.length += more;
  closeRanks(timeline);
  return timeline;
}

std::vector<Step> stepsToTakeUp(const Pose& pose, const Variation& before, const Segment& segment, std::size_t step) {
  std::vector<Step> missed;
  if (isWayOut(segment.stage)) {
    return missed;
  }
  const auto from = segment.steps.begin() + static_cast<std::ptrdiff_t>(step);
  const auto comes = [&](const Step& wanted) {
    return std::any_of(from, segment.steps.end(), [&](const TimedStep& timed) { return timed.step.id == wanted.id; });
  };
  for (const Stage stage : {Stage::SetUp, Stage::GetIn}) {
    const std::vector<Step> known = stepsOf(pose, before, stage);
    for (const Step& wanted : stepsOf(pose, segment.variation, stage)) {
      const bool isNew = std::ranges::find(known, wanted.id, &Step::id) == known.end();
      if (isNew && stage <= segment.stage && !comes(wanted)) {
        missed.push_back(wanted);
      }
    }
  }
  return missed;
}

Timeline onSide(Timeline timeline, std::size_t segment, const Pose& pose, Side side) {
  timeline.segments[segment].side = side;
  layOut(timeline, segment, pose);
  closeRanks(timeline);
  return timeline;
}

}  // namespace matside
