#include "sheet/layouts.h"
#include "sheet/page_parts.h"
#include "sheet/pose_parts.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <tuple>
#include <utility>

namespace matside {

namespace {

constexpr double betweenRows = 2.5;
constexpr double enoughForHands = 29;  // width of a step's picture, mm

/// A step with the heading that runs into it; none inside a stage.
struct Told {
  const SheetStep* step = nullptr;
  std::string_view heading;
};

std::vector<Told> toldSteps(const SheetPose& pose) {
  std::vector<Told> steps;
  for (const SheetStage& stage : pose.stages) {
    std::string_view heading = stage.heading;
    for (const SheetStep& step : stage.steps) {
      steps.push_back({&step, std::exchange(heading, {})});
    }
  }
  return steps;
}

/// How steps stand side by side, each with its picture at the left. Millimetres.
struct StepGrid {
  int columns = 1;
  double columnWidth = 0;
  double pictureWidth = 0;

  double wordsWidth() const { return columnWidth - pictureWidth - 2.5; }
};

Block stepTile(const Told& told, const StepGrid& grid, const Typesetter& type) {
  const Look& look = type.look;
  Block tile = pictureBlock(told.step->picture, grid.pictureWidth);
  BlockBuilder words(grid.wordsWidth(), type.measure);
  const double indent =
      std::max(words.widthOf(told.step->number, look.quiet.style), words.widthOf("10.", look.quiet.style)) + look.size;
  words.lineAt(indent - look.size - words.widthOf(told.step->number, look.quiet.style), 0, told.step->number,
               look.quiet);
  words.add({told.step->text, look.body, indent, told.heading, look.stage});
  const Block placed = words.take();
  put(placed, grid.columnWidth - grid.wordsWidth(), 0, tile);
  tile.width = grid.columnWidth;
  tile.height = std::max(tile.height, placed.height);
  return tile;
}

/// The steps of a pose, row by row, each row at a joint.
Block stepTiles(const SheetPose& pose, const StepGrid& grid, const Typesetter& type) {
  const std::vector<Told> steps = toldSteps(pose);
  Block tiles;
  for (std::size_t first = 0; first < steps.size(); first += static_cast<std::size_t>(grid.columns)) {
    Block row;
    for (std::size_t at = first; at < std::min(steps.size(), first + static_cast<std::size_t>(grid.columns)); ++at) {
      const Block tile = stepTile(steps[at], grid, type);
      put(tile, static_cast<double>(at - first) * (grid.columnWidth + look::gap), 0, row);
      row.height = std::max(row.height, tile.height);
    }
    stack(tiles, betweenRows, row);
    if (first > 0) {
      tiles.joints.push_back({tiles.height - row.height, steps[first].heading.empty() ? Seam::Steps : Seam::Stages});
    }
  }
  return tiles;
}

/// One way to tell a pose.
struct Telling {
  double pages = 0;
  double largePicture = 0;  ///< width, mm
  double stepPicture = 0;
  Block whole = {};

  /// On fewer pages; then with larger pictures of steps up to what shows hands, then with a larger picture of the pose.
  bool isBetterThan(const Telling& other) const {
    const auto rank = [](const Telling& telling) {
      return std::tuple(telling.pages, -std::min(telling.stepPicture, enoughForHands), -telling.largePicture,
                        -telling.stepPicture);
    };
    return rank(*this) < rank(other);
  }
};

/// Pages of the poses, each pose from a new page on.
class PosePages {
 public:
  explicit PosePages(const SheetPlan& plan)
      : m_plan(plan),
        m_frame(plan.pageFrame()),
        m_room(m_frame.room(Footers::Numbers)),
        m_strip(stripBlock(plan.text, m_frame.width(), plan.frame)),
        m_typedNotes(m_frame.typedNotes(m_room)) {}

  Sheet compose() {
    addHeader();
    addAll(m_frame.signs(m_room));
    if (m_open.height > m_room / 2 || isTornByHeader()) {
      addNotes();
      addTypedNotesThatFit();
      endPage();
    }
    for (std::size_t pose = 0; pose < m_plan.text.poses.size(); ++pose) {
      addPose(pose);
    }
    addAll(m_typedNotes);
    endPage();
    return m_frame.finish(std::move(m_pages), Footers::Numbers);
  }

 private:
  /// A header that leaves the first pose too little room has pages of its own.
  void addHeader() {
    Block header = headerBlock(m_plan.text, m_frame.width(), m_plan.frame);
    while (header.height > m_room) {
      auto [first, rest] = splitAt(header, m_room);
      m_open = std::move(first);
      endPage();
      header = std::move(rest);
    }
    m_open = std::move(header);
  }

  void addAll(const std::vector<Block>& boxes) {
    for (const Block& box : boxes) {
      if (m_open.height > 0 && m_open.height + look::gap + box.height > m_room) {
        endPage();
      }
      stack(m_open, look::gap, box);
    }
  }

  /// The first pose goes on over its page only because of what stands above it.
  bool isTornByHeader() const { return !m_plan.text.poses.empty() && !fitsBelow(m_open) && fitsBelow(m_strip); }

  bool fitsBelow(const Block& above) const {
    const double room = roomBelow(above);
    return bestTelling(m_plan.text.poses.front(), room).height <= room;
  }

  double roomBelow(const Block& above) const { return m_room - std::max(above.height, m_strip.height) - look::gap; }

  void addPose(std::size_t number) {
    startPage();
    const SheetPose& pose = m_plan.text.poses[number];
    const double room = roomBelow(m_open);
    const Block telling = withRoomForNotes(pose, room, notesBelow(number));
    for (Block& part : partsOf(telling, pose, room, m_plan.type)) {
      startPage();
      part.poses.push_back({number, {0, 0, m_frame.width(), part.height}});
      stack(m_open, look::gap, part);
      addNotes();
    }
  }

  /// For a pose: what stands on the page already may stay, unless it is a pose.
  void startPage() {
    if (!m_open.poses.empty()) {
      endPage();
    }
    if (m_open.height == 0) {
      m_open = m_strip;
    }
  }

  void addTypedNotesThatFit() {
    if (m_typedNotes.size() == 1 && m_open.height + look::gap + m_typedNotes.front().height <= m_room) {
      addAll(std::exchange(m_typedNotes, {}));
    }
  }

  /// Lines to write on below what is told, if there is room.
  void addNotes() {
    if (m_plan.text.notesText.empty() && m_open.height > 0) {
      const double room = m_room - m_open.height - look::gap;
      stack(m_open, look::gap, notesLines(m_plan.text, m_frame.width(), room, m_plan.frame));
    }
  }

  void endPage() {
    if (m_open.height > 0) {
      put(std::exchange(m_open, {}), m_frame.printable().x, m_frame.printable().y, m_pages.emplace_back());
    }
  }

  std::vector<StepGrid> everyGrid(double room) const {
    const double most = room / 2 * look::pictureAspect;
    std::vector<StepGrid> grids;
    for (const int columns : {1, 2, 3}) {
      const double columnWidth = (m_frame.width() - look::gap * (columns - 1)) / columns;
      for (const double picture : {62.0, 50.0, 42.0, 36.0, 32.0, 29.0, 26.0, 23.0}) {
        const StepGrid grid{columns, columnWidth, std::min({picture, columnWidth / 2, most})};
        if (columns == 1 || grid.wordsWidth() >= 36 * m_plan.type.look.size) {
          grids.push_back(grid);
        }
      }
    }
    return grids;
  }

  std::vector<Block> everyOpening(const SheetPose& pose, double room) const {
    constexpr double least = 50;
    const double width = m_frame.width();
    const double most = std::max(least, std::min(width, room / 2 * look::pictureAspect));
    SheetPose opening = pose;
    opening.stages.clear();
    std::vector<double> pictures;
    for (double picture = most; picture > least; picture *= 0.92) {
      pictures.push_back(picture);
    }
    pictures.push_back(least);  // whatever the room, so that what fits into less of it fits into more
    std::vector<Block> openings;
    for (const double picture : pictures) {
      openings.push_back(picturedWords(opening, width, picture / look::pictureAspect, m_plan.type));
      if (width - picture - look::gap >= 50 * m_plan.type.look.size) {
        openings.push_back(wordsBesidePicture(opening, width, picture, m_plan.type));
      }
    }
    return openings;
  }

  /// Lines to write on below every pose; what is typed, below the last.
  double notesBelow(std::size_t pose) const {
    if (m_plan.text.notesText.empty()) {
      return leastNotes(m_plan.frame) + look::gap;
    }
    const bool isLast = pose + 1 == m_plan.text.poses.size();
    return isLast && m_typedNotes.size() == 1 ? m_typedNotes.front().height + look::gap : 0;
  }

  /// Smaller pictures make room for notes, but never another page.
  Block withRoomForNotes(const SheetPose& pose, double room, double notes) const {
    if (room - notes < room / 2) {
      return bestTelling(pose, room);
    }
    Block telling = bestTelling(pose, room - notes);
    return telling.height <= room - notes ? telling : bestTelling(pose, room);
  }

  Block bestTelling(const SheetPose& pose, double room) const {
    const std::vector<Block> openings = everyOpening(pose, room);
    Telling best;
    for (const StepGrid& grid : everyGrid(room)) {
      const Block tiles = stepTiles(pose, grid, m_plan.type);
      for (const Block& opening : openings) {
        const double pages = pagesFor(opening.height + look::gap + tiles.height, room);
        Telling telling{pages, areaOf(opening.items.front()).width, grid.pictureWidth};
        if (best.pages == 0 || telling.isBetterThan(best)) {
          telling.whole = joined(opening, tiles);
          best = std::move(telling);
        }
      }
    }
    return best.whole;
  }

  /// Later pages have a heading, and where rows end some room is left.
  double pagesFor(double height, double room) const {
    const double lost = lineHeight(m_plan.type.look.name.style) + 12;
    return height <= room ? 1 : 1 + std::ceil((height - room + 8) / std::max(room - lost, room / 2));
  }

  static Block joined(const Block& opening, const Block& tiles) {
    Block whole = opening;
    whole.joints = {{opening.height + look::gap, Seam::Stages}};
    stack(whole, look::gap, tiles);
    return whole;
  }

  const SheetPlan& m_plan;
  PageFrame m_frame;
  double m_room;
  Block m_strip;
  std::vector<Block> m_typedNotes;
  Block m_open;  ///< the page that is being filled
  std::vector<ComposedPage> m_pages;
};

}  // namespace

Sheet composePoses(const SheetPlan& plan) {
  return PosePages(plan).compose();
}

}  // namespace matside
