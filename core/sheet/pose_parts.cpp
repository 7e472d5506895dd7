#include "sheet/pose_parts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <tuple>
#include <utility>

namespace matside {

namespace {

constexpr double belowHeading = 1;

/// The same areas without words: splits as the block does, in a fraction of the time.
Block outlineOf(const Block& block) {
  Block outline{block.width, block.height, {}, {}, block.joints};
  outline.items.reserve(block.items.size());
  for (const PageItem& item : block.items) {
    outline.items.emplace_back(PageRule{areaOf(item)});
  }
  return outline;
}

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

  /// The parts that `rest` makes when each is filled; one more than `most` for any number above.
  int countOf(Block rest, int most = std::numeric_limits<int>::max()) const {
    int count = 0;
    for (; !rest.items.empty() && count <= most; ++count) {
      rest = splitAt(rest, laterRoom()).second;
    }
    return count;
  }

  /// The first part of `block` and what is left, which makes no more parts than it must.
  Pair divided(const Block& block, double room) const {
    if (block.height <= room) {
      return {block, {}};
    }
    const Block outline = outlineOf(block);
    const int least = countOf(splitAt(outline, room).second);
    for (const Parting& joint : bestFirst(block, room, least)) {
      const Pair pair = splitAt(outline, joint.at);
      if (pair.first.height <= room && countOf(pair.second, least) <= least) {
        return splitAt(block, joint.at);
      }
    }
    return splitAt(block, room);
  }

  /// Where the first part may end: between stages, then between steps, then between cautions; each where this part and
  /// the others come out alike.
  std::vector<Parting> bestFirst(const Block& block, double room, int others) const {
    constexpr double mostBelow = 10;  // what stands above a joint ends a little before it
    const double even = (block.height + others * (room - laterRoom())) / (others + 1);
    std::vector<Parting> joints;
    std::ranges::copy_if(block.joints, std::back_inserter(joints),
                         [&](const Parting& joint) { return joint.at > 0 && joint.at <= room + mostBelow; });
    std::ranges::stable_sort(joints, std::greater(), [even](const Parting& joint) {
      return std::pair(joint.seam, -std::abs(joint.at - even));
    });
    return joints;
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
