#include "sheet/page_flow.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace matside {

namespace {

constexpr double touch = 1e-6;

class Filler {
 public:
  Filler(double room, const std::vector<Row>& rows, const PictureRange& range, double notes)
      : m_room(room), m_rows(rows), m_range(range), m_notes(notes) {}

  PageFlow best() const {
    PageFlow best = at(m_range.least);
    for (double height = m_range.least + step; height <= m_range.most; height += step) {
      PageFlow larger = at(height);
      if (!larger.pages.empty() && larger.isBetterThan(best)) {
        best = std::move(larger);
      }
    }
    if (m_range.pictures == Pictures::PerPage) {
      enlarge(best);
    }
    return best;
  }

 private:
  static constexpr double step = 1.5;  // mm

  /// Without pages when a row with pictures this high leaves its page.
  PageFlow at(double pictureHeight) const {
    PageFlow flow{pictureHeight, {{}}};
    double left = m_room;
    for (const Row& row : m_rows) {
      Block block = row(pictureHeight);
      if (block.height > m_room + touch) {
        return {};
      }
      if (block.height > left + touch) {
        flow.pages.emplace_back();
        left = m_room;
      }
      left -= block.height + look::gap;
      flow.pages.back().push_back(std::move(block));
    }
    findNotes(flow);
    flow.bare = static_cast<std::size_t>(std::ranges::count_if(flow.pages, isBare));
    return flow;
  }

  static bool isBare(const std::vector<Block>& page) {
    return std::ranges::all_of(page, [](const Block& block) { return block.poses.empty(); });
  }

  void findNotes(PageFlow& flow) const {
    const auto roomiest = std::ranges::max_element(
        flow.pages, {}, [this](const std::vector<Block>& page) { return roomBelow(page, m_room); });
    flow.roomiest = static_cast<std::size_t>(roomiest - flow.pages.begin());
    flow.hasNotes = roomBelow(*roomiest, m_room) >= m_notes;
  }

  /// Every page by itself; the one with the notes keeps room for them.
  void enlarge(PageFlow& flow) const {
    std::size_t first = 0;
    for (std::size_t page = 0; page < flow.pages.size(); ++page) {
      const std::size_t count = flow.pages[page].size();
      const double room = m_room - (flow.hasNotes && page == flow.roomiest ? m_notes + look::gap : 0);
      for (double height = flow.pictureHeight + step; height <= m_range.most; height += step) {
        std::vector<Block> larger;
        for (std::size_t row = first; row < first + count; ++row) {
          larger.push_back(m_rows[row](height));
        }
        if (roomBelow(larger, room) + look::gap < -touch) {
          break;
        }
        flow.pages[page] = std::move(larger);
      }
      first += count;
    }
  }

  double m_room;
  const std::vector<Row>& m_rows;
  PictureRange m_range;
  double m_notes;
};

}  // namespace

Row fixedRow(Block block) {
  return [fixed = std::move(block)](double) { return fixed; };
}

void addRows(const Block& block, double room, std::vector<Row>& rows) {
  Block rest = block;
  while (rest.height > room) {
    auto [first, left] = splitAt(rest, room);
    rows.push_back(fixedRow(std::move(first)));
    rest = std::move(left);
  }
  if (!rest.items.empty()) {
    rows.push_back(fixedRow(std::move(rest)));
  }
}

bool PageFlow::isBetterThan(const PageFlow& other) const {
  return std::tuple(pages.size(), bare, !hasNotes, -pictureHeight) <
         std::tuple(other.pages.size(), other.bare, !other.hasNotes, -other.pictureHeight);
}

PageFlow flowOnto(double room, const std::vector<Row>& rows, const PictureRange& range, double notes) {
  return Filler(room, rows, range, notes).best();
}

double roomBelow(const std::vector<Block>& rows, double room) {
  for (const Block& row : rows) {
    room -= row.height + look::gap;
  }
  return room;
}

}  // namespace matside
