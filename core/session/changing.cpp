#include "session/session.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace matside {
namespace {

bool sayTheSame(const Step& left, const Step& right) {
  return left.id == right.id && left.shown == right.shown && left.spoken == right.spoken;
}

std::vector<OptionId> newIn(const Variation& after, const Variation& before) {
  std::vector<OptionId> taken;
  std::ranges::copy_if(after.options(), std::back_inserter(taken),
                       [&before](const OptionId& option) { return !before.has(option); });
  return taken;
}

}  // namespace

void Session::extend(Moment now) {
  catchUp(now);
  if (!active() || current().stage != Stage::Hold) {
    return;
  }
  const Duration by = std::min(extension, longestHold - current().length);
  if (by <= Duration{0}) {
    return;
  }
  const TimedStep before = current().steps[m_step];
  const Pose& pose = currentPose();
  for (std::size_t index = m_segment; index <= lastOfItem(m_timeline, m_segment); ++index) {
    if (m_timeline.segments[index].stage == Stage::Hold) {
      const Duration length = std::min(m_timeline.segments[index].length + by, longestHold);
      m_timeline = withHold(std::move(m_timeline), index, pose, length);
    }
  }
  findPlace(before);
  tell(Extended{m_segment, by});
  beginIfNew(before.step);
}

bool Session::easeOff(Moment now) {
  catchUp(now);
  if (!active()) {
    return false;
  }
  const auto easier = easierVariation(currentPose(), m_shelf, current().variation);
  if (!easier) {
    return false;
  }
  practiseIn(*easier);
  return true;
}

void Session::choose(Moment now, const OptionId& option) {
  catchUp(now);
  if (!active() || currentPose().option(option) == nullptr) {
    return;
  }
  const Variation variation = withOption(currentPose(), current().variation, option);
  if (variation != current().variation) {
    practiseIn(variation);
  }
}

void Session::practiseIn(const Variation& variation) {
  const TimedStep before = current().steps[m_step];
  std::vector<OptionId> taken = newIn(variation, current().variation);
  const Variation was = current().variation;
  m_timeline = withVariation(std::move(m_timeline), m_segment, *m_library, variation);
  findPlace(before);
  allowFor(was);
  tell(VariationChanged{m_segment, m_step, std::move(taken), was});
  beginIfNew(before.step);
}

/// On the way into a pose the step under way gets the time of what has to be taken up besides; a hold's clock goes on.
void Session::allowFor(const Variation& before) {
  if (current().stage == Stage::Hold) {
    return;
  }
  Duration length = current().steps[m_step].length;
  for (const auto& missed : stepsToTakeUp(currentPose(), before, current(), m_step)) {
    length += missed.time;
  }
  m_timeline = withStep(std::move(m_timeline), m_segment, m_step, length);
  m_marks = marksOf(current());
}

/// Finds the place in the running segment after its steps have changed. In a hold the clock decides; elsewhere the
/// step under way goes on if it is still there, and otherwise the one in its place begins.
void Session::findPlace(const TimedStep& before) {
  const std::vector<TimedStep>& steps = current().steps;
  m_marks = marksOf(current());
  if (current().stage == Stage::Hold) {
    m_step = stepAt(current(), m_inSegment);
    const bool endsLater = std::ranges::any_of(
        m_marks, [this](const Mark& mark) { return mark.kind == Mark::Kind::HoldEnding && mark.at > m_inSegment; });
    m_toldEnding = m_toldEnding && !endsLater;
    return;
  }
  const auto same = std::ranges::find(steps, before.step.id, [](const TimedStep& timed) { return timed.step.id; });
  const bool stays = same != steps.end();
  const Duration intoStep = stays ? m_inSegment - before.at : Duration{0};
  m_step = stays ? static_cast<std::size_t>(same - steps.begin()) : std::min(m_step, steps.size() - 1);
  m_inSegment = steps[m_step].at + std::min(intoStep, steps[m_step].length);
}

void Session::beginIfNew(const Step& before) {
  if (!sayTheSame(current().steps[m_step].step, before)) {
    m_waiting = false;
    beginStep(m_step);
  }
}

}  // namespace matside
