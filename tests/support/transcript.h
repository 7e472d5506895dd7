#pragma once

#include "support/player.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace matside::sample {

/// One event a line: "56.0 starts change-sides right", seconds practised, what happened, where.
class Transcript {
 public:
  explicit Transcript(const Timeline& timeline) : m_timeline(&timeline) {}

  std::string lineOf(const Event& event) const {
    return fmt::format("{:.1f} {}", std::chrono::duration<double>(event.at).count(),
                       std::visit([this](const auto& what) { return words(what); }, event.what));
  }

  std::vector<std::string> of(const std::vector<Told>& told) const {
    std::vector<std::string> lines;
    for (const auto& one : told) {
      lines.push_back(lineOf(one.event));
    }
    return lines;
  }

 private:
  std::string place(std::size_t segment) const {
    const Segment& where = m_timeline->segments.at(segment);
    const std::string side = !where.side ? "" : *where.side == Side::Left ? " left" : " right";
    return fmt::format("{} {}{}", where.pose.text(), stageName(where.stage), side);
  }
  std::string stepName(std::size_t segment, std::size_t step) const {
    return m_timeline->segments.at(segment).steps.at(step).step.id.text();
  }

  std::string words(const SegmentStarted& what) const { return "starts " + place(what.segment); }
  std::string words(const SegmentEnded& what) const { return "ends " + place(what.segment); }
  std::string words(const StepStarted& what) const { return "step " + stepName(what.segment, what.step); }
  std::string words(const HalfwayReached&) const { return "halfway"; }
  std::string words(const HoldEnding&) const { return "ending"; }
  std::string words(const Waiting& what) const { return "waits at " + stepName(what.segment, what.step); }
  std::string words(const Paused& what) const {
    return what.reason == PauseReason::Asked ? "paused" : what.reason == PauseReason::Hurts ? "hurts" : "slept";
  }
  std::string words(const Resumed& what) const {
    return what.where == Resuming::Here ? "resumed" : "resumed elsewhere";
  }
  std::string words(const Extended& what) const { return fmt::format("extended {}", what.by / Duration{1000}); }
  std::string words(const VariationChanged& what) const {
    return "now " + (what.taken.empty() ? std::string("the same") : what.taken.front().text());
  }
  std::string words(const RoutineEnded& what) const {
    return what.ending == Ending::Completed ? "completed" : "stopped";
  }

  const Timeline* m_timeline;
};

}  // namespace matside::sample
