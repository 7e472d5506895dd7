#include "sheet/card_rows.h"

#include "sheet/card_row.h"
#include "sheet/pose_parts.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

namespace matside {

namespace {

/// One way to set the next poses.
struct Way {
  std::size_t poses = 0;
  std::size_t slim = 0;       ///< how far pictures give way to the words beside them
  std::vector<CardRow> rows;  ///< several where a pose is longer than a page
  std::vector<double> heights;
};

/// Every way to set the poses from one on.
class Ways {
 public:
  Ways(const std::vector<SheetPose>& poses, const Grid& grid, double room, const Typesetter& type)
      : m_poses(poses), m_grid(grid), m_room(room), m_type(type) {}

  std::vector<Way> from(std::size_t pose) const {
    std::vector<Way> ways;
    const std::size_t most = std::min(static_cast<std::size_t>(m_grid.columns), m_poses.size() - pose);
    for (std::size_t cards = most; cards > 1; --cards) {
      addIfItFits({cards, 0, {above(pose, cards)}, {}}, ways);
    }
    for (Way& way : alone(pose)) {
      addIfItFits(std::move(way), ways);
    }
    if (ways.empty()) {
      ways.push_back(parts(pose));
    }
    return ways;
  }

 private:
  Card cardOf(std::size_t pose, double wordsWidth) const {
    return {pose, m_poses[pose].picture, poseWords(m_poses[pose], wordsWidth, m_type)};
  }

  void addIfItFits(Way way, std::vector<Way>& ways) const {
    const double height = way.rows.front().laid(look::leastPicture).height;
    if (height <= m_room) {
      way.heights = {height};
      ways.push_back(std::move(way));
    }
  }

  /// Fewer cards than columns would leave a hole: they share the width.
  CardRow above(std::size_t pose, std::size_t cards) const {
    const Grid grid{m_grid.width, static_cast<int>(cards)};
    CardRow row(PictureForm::Above, grid.columnWidth());
    for (std::size_t next = pose; next < pose + cards; ++next) {
      row.add(cardOf(next, grid.wordsWidth()));
    }
    return row;
  }

  CardRow beside(std::size_t pose, double pictureWidth) const {
    CardRow row = CardRow::beside(m_grid.width, pictureWidth);
    row.add(cardOf(pose, m_grid.width - pictureWidth - look::gap - look::padding));
    return row;
  }

  /// Steps beside picture, names and cautions, the picture as large as makes both sides alike.
  std::optional<CardRow> halved(std::size_t pose) const {
    const double width = m_grid.width - 2 * look::padding;
    Block words = halvedWords(m_poses[pose], width, look::leastPicture, m_type);
    if (words.items.empty()) {
      return std::nullopt;
    }
    for (double picture = look::leastPicture + 3; picture < width / 2 / look::pictureAspect; picture += 3) {
      Block larger = halvedWords(m_poses[pose], width, picture, m_type);
      if (larger.items.empty() || larger.height > words.height) {
        break;
      }
      words = std::move(larger);
    }
    CardRow row(PictureForm::None, m_grid.width);
    row.add({pose, m_poses[pose].picture, std::move(words)});
    return row;
  }

  /// A card with a row to itself has its picture beside the words where they do not get too narrow.
  std::vector<Way> alone(std::size_t pose) const {
    constexpr std::size_t steps = 4;
    const double half = (m_grid.width - look::gap) / 2;
    const double least = std::min(half, look::leastPicture * look::pictureAspect);
    std::vector<Way> ways;
    if (m_grid.columns == 1) {
      ways.push_back({1, 0, {above(pose, 1)}, {}});
    }
    for (std::size_t step = 0; step <= steps; ++step) {
      const double picture = half - (half - least) * static_cast<double>(step) / steps;
      if (m_grid.width - picture - look::gap >= m_type.look.leastColumn) {
        ways.push_back({1, step, {beside(pose, picture)}, {}});
      }
    }
    if (std::optional<CardRow> row = halved(pose)) {
      ways.push_back({1, 1, {*row}, {}});
    }
    return ways;
  }

  /// Over the whole width, and over several pages when need be.
  Way parts(std::size_t pose) const {
    const double room = m_room - look::leastPicture - 2 * look::padding;
    const auto words = [&](Cautions cautions) {
      return poseWords(m_poses[pose], m_grid.width - 2 * look::padding, m_type, cautions);
    };
    Way way{1, 0, {}, {}};
    PictureForm form = PictureForm::Above;
    for (Block& part : partsOf(words, m_poses[pose], room, m_type)) {
      CardRow row(std::exchange(form, PictureForm::None), m_grid.width);
      row.add({pose, m_poses[pose].picture, std::move(part)});
      way.heights.push_back(row.laid(look::leastPicture).height);
      way.rows.push_back(std::move(row));
    }
    return way;
  }

  const std::vector<SheetPose>& m_poses;
  const Grid& m_grid;
  double m_room;
  const Typesetter& m_type;
};

/// How far the poses up to one have come, and which way was taken last.
struct Filled {
  std::size_t pages = 0;
  std::size_t bare = 0;  ///< 1 when the first page has no card
  std::size_t rows = 0;
  std::size_t slim = 0;
  double used = 0;  ///< of the page that is being filled, mm

  std::size_t from = 0;    ///< the pose this way begins with
  std::size_t before = 0;  ///< among what was filled up to there
  std::size_t way = 0;

  auto rank() const { return std::tuple(pages, bare, rows, slim, used); }

  bool isNoWorseThan(const Filled& other) const {
    return std::tuple(pages, used) <= std::tuple(other.pages, other.used) && bare <= other.bare && rows <= other.rows &&
           slim <= other.slim;
  }
};

/// Finds the rows that take the fewest pages, filling each from the top down.
class RowPlan {
 public:
  RowPlan(const Ways& ways, std::size_t poses, const RowRoom& room) : m_room(room), m_filled(poses + 1) {
    m_filled.front().push_back({.used = std::max(0.0, room.others - room.first - look::gap)});
    for (std::size_t pose = 0; pose < poses; ++pose) {
      m_ways.push_back(ways.from(pose));
      for (std::size_t way = 0; way < m_ways[pose].size(); ++way) {
        extend(pose, way);
      }
    }
  }

  std::vector<Row> best() const {
    std::vector<Row> rows;
    std::size_t pose = m_filled.size() - 1;
    const auto best = std::ranges::min_element(m_filled[pose], {}, &Filled::rank);
    for (auto at = static_cast<std::size_t>(best - m_filled[pose].begin()); pose > 0;) {
      const Filled& step = m_filled[pose][at];
      const std::vector<CardRow>& taken = m_ways[step.from][step.way].rows;
      for (auto row = taken.rbegin(); row != taken.rend(); ++row) {
        rows.emplace_back([cards = *row](double pictureHeight) { return cards.laid(pictureHeight); });
      }
      pose = step.from;
      at = step.before;
    }
    std::ranges::reverse(rows);
    return rows;
  }

 private:
  void extend(std::size_t pose, std::size_t number) {
    const Way& way = m_ways[pose][number];
    for (std::size_t before = 0; before < m_filled[pose].size(); ++before) {
      Filled next = m_filled[pose][before];
      next.from = pose;
      next.before = before;
      next.way = number;
      next.slim += way.slim;
      for (const double height : way.heights) {
        add(height, next);
      }
      keep(next, m_filled[pose + way.poses]);
    }
  }

  void add(double height, Filled& filled) const {
    const double top = filled.used > 0 ? filled.used + look::gap : 0;
    const bool fits = top + height <= m_room.others;
    filled.bare = !fits && filled.rows == 0 ? 1 : filled.bare;
    filled.pages += fits ? 0 : 1;
    filled.used = (fits ? top : 0) + height;
    ++filled.rows;
  }

  static void keep(const Filled& filled, std::vector<Filled>& all) {
    if (std::ranges::any_of(all, [&](const Filled& other) { return other.isNoWorseThan(filled); })) {
      return;
    }
    std::erase_if(all, [&](const Filled& other) { return filled.isNoWorseThan(other); });
    all.push_back(filled);
  }

  RowRoom m_room;
  std::vector<std::vector<Way>> m_ways;       ///< from each pose on
  std::vector<std::vector<Filled>> m_filled;  ///< up to each pose
};

}  // namespace

double Grid::columnWidth() const {
  return (width - look::gap * (columns - 1)) / columns;
}

double Grid::wordsWidth() const {
  return columnWidth() - 2 * look::padding;
}

Grid gridFor(double width, double leastColumn, std::size_t poses) {
  const int fitting = static_cast<int>(std::floor((width + look::gap) / (leastColumn + look::gap)));
  const int most = std::max(2, static_cast<int>(std::min<std::size_t>(poses, 8)));
  return {width, std::clamp(fitting, 1, most)};
}

std::vector<Row> cardRows(const std::vector<SheetPose>& poses, const Grid& grid, const RowRoom& room,
                          const Typesetter& type) {
  return RowPlan(Ways(poses, grid, room.others, type), poses.size(), room).best();
}

}  // namespace matside
