#include "sheet/pose_parts.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

namespace matside {

namespace {

constexpr double belowHeading = 1;

/// Takes a pose apart.
class Divider {
 public:
  Divider(const SheetPose& pose, double width, double room, const Typesetter& type) : m_room(room) {
    BlockBuilder heading(width, type.measure);
    heading.add({pose.continued, type.look.name});
    // It repeats what stands above the first part: of a very long name the beginning is enough.
    m_heading = splitAt(heading.take(), room / 3).first;
  }

  std::vector<Block> parts(const Block& whole) const {
    auto [first, rest] = divided(whole, m_room);
    std::vector<Block> parts{std::move(first)};
    while (!rest.items.empty()) {
      auto [next, left] = divided(rest, laterRoom());
      Block part = m_heading;
      stack(part, belowHeading, next);
      parts.push_back(std::move(part));
      rest = std::move(left);
    }
    return parts;
  }

 private:
  using Pair = std::pair<Block, Block>;

  double laterRoom() const { return m_room - m_heading.height - belowHeading; }

  /// The parts that `rest` makes when each is filled.
  int countOf(Block rest) const {
    int count = 0;
    for (; !rest.items.empty(); ++count) {
      rest = splitAt(rest, laterRoom()).second;
    }
    return count;
  }

  /// The first part of `block` and what is left, which makes no more parts than it must.
  Pair divided(const Block& block, double room) const {
    if (block.height <= room) {
      return {block, {}};
    }
    Pair best = splitAt(block, room);
    const int least = countOf(best.second);
    const double even = (block.height + least * (room - laterRoom())) / (least + 1);
    auto nearest = std::pair(Seam::Cautions, -block.height);
    for (const Parting& joint : block.joints) {
      const auto near = std::pair(joint.seam, -std::abs(joint.at - even));
      if (joint.at <= 0 || near <= nearest) {
        continue;
      }
      Pair pair = splitAt(block, joint.at);
      if (pair.first.height <= room && countOf(pair.second) <= least) {
        best = std::move(pair);
        nearest = near;
      }
    }
    return best;
  }

  double m_room;
  Block m_heading;
};

/// One way to take a pose apart.
struct Division {
  std::vector<Block> parts;
  bool keepsCautions = false;
  double picture = 0;

  std::tuple<std::size_t, bool, double> rank() const {
    return {parts.size(), !keepsCautions, keepsCautions ? -picture : picture};
  }
  bool isBetterThan(const Division& other) const { return rank() < other.rank(); }
};

}  // namespace

std::vector<Block> partsOf(const Block& whole, const SheetPose& pose, double room, const Typesetter& type) {
  return whole.height <= room ? std::vector{whole} : Divider(pose, whole.width, room, type).parts(whole);
}

std::vector<Block> partsOf(const std::function<Block(Cautions)>& words, const SheetPose& pose, double room,
                           const Typesetter& type) {
  const Block whole = words(Cautions::AfterSteps);
  return whole.height <= room ? std::vector{whole} : partsOf(words(Cautions::BeforeSteps), pose, room, type);
}

std::vector<Block> partsWithPicture(const SheetPose& pose, const PageRect& room, double mostPicture,
                                    const Typesetter& type) {
  constexpr double step = 4;
  const Divider divider(pose, room.width, room.height, type);
  const Block steps = stepWords(pose, room.width, type);
  SheetPose opening = pose;
  opening.stages.clear();
  std::optional<Division> best;
  const auto tryOpening = [&](Block whole, double picture) {
    const bool keepsCautions = whole.height <= room.height;
    whole.joints.push_back({whole.height + type.look.betweenParts, Seam::Stages});
    stack(whole, type.look.betweenParts, steps);
    Division division{divider.parts(whole), keepsCautions, picture};
    if (!best || division.isBetterThan(*best)) {
      best = std::move(division);
    }
  };
  tryOpening(picturedWords(opening, room.width, look::leastPicture, type), look::leastPicture);
  for (double picture = look::leastPicture; picture <= mostPicture && widthBeside(room.width, picture, type) > 0;
       picture += step) {
    tryOpening(picturedWords(opening, room.width, picture, type), picture);
    tryOpening(wordsBesidePicture(opening, room.width, picture * look::pictureAspect, type), picture);
  }
  return std::move(best->parts);
}

}  // namespace matside
