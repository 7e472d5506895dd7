#include "session/mark.h"

#include <algorithm>
#include <chrono>

namespace matside {
namespace {

constexpr Duration longEnoughForHalfway = std::chrono::minutes(2);
constexpr Duration longEnoughForEnding = std::chrono::seconds(20);
constexpr Duration ending = std::chrono::seconds(10);

}  // namespace

std::vector<Mark> marksOf(const Segment& segment) {
  std::vector<Mark> marks;
  for (std::size_t step = 0; step < segment.steps.size(); ++step) {
    marks.push_back({segment.steps[step].at, Mark::Kind::Step, step});
  }
  if (segment.stage == Stage::Hold && segment.length > longEnoughForHalfway) {
    marks.push_back({segment.length / 2, Mark::Kind::Halfway, 0});
  }
  if (segment.stage == Stage::Hold && segment.length > longEnoughForEnding) {
    marks.push_back({segment.length - ending, Mark::Kind::HoldEnding, 0});
  }
  std::ranges::stable_sort(marks, {}, &Mark::at);
  marks.push_back({segment.length, Mark::Kind::End, 0});
  return marks;
}

}  // namespace matside
