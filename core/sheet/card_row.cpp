#include "sheet/card_row.h"

#include "sheet/look.h"
#include "sheet/pose_card.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace matside {

namespace {

constexpr double besideAspect = 1.5;  // of a picture beside words: no card is lower than it

double besideWidth(const CardRow& row) {
  return (row.cardWidth - look::gap) / 2;
}

double picturePart(const CardRow& row, double pictureHeight) {
  return row.form == PictureForm::Above ? pictureHeight : 0;
}

double tallest(const std::vector<Block>& words) {
  double height = 0;
  for (const Block& block : words) {
    height = std::max(height, block.height);
  }
  return height;
}

PageRect pictureArea(const CardRow& row, const PageRect& card, double pictureHeight) {
  switch (row.form) {
    case PictureForm::Above:
      return {card.x, card.y, card.width, pictureHeight};
    case PictureForm::Beside: {
      const double width = besideWidth(row);
      return {card.x, card.y, width, card.height < width ? card.height : width / besideAspect};
    }
    case PictureForm::None:
      return {card.x, card.y, 0, 0};
  }
  return {};
}

/// Collects the rows of a sheet.
class RowMaker {
 public:
  RowMaker(const std::vector<SheetPose>& poses, const Grid& grid, double mostHeight, const TextMeasure& measure)
      : m_poses(poses), m_grid(grid), m_mostHeight(mostHeight), m_measure(measure) {}

  std::vector<CardRow> take() {
    for (std::size_t pose = 0; pose < m_poses.size(); ++pose) {
      add(pose);
    }
    endRow();
    return std::move(m_rows);
  }

 private:
  void add(std::size_t pose) {
    Block words = poseWords(m_poses[pose], m_grid.wordsWidth(), m_measure);
    if (words.height > wordsRoom()) {
      endRow();
      addAlone(pose);
      return;
    }
    if (m_open.words.empty()) {
      m_open = {PictureForm::Above, pose, m_grid.columnWidth(), {}, {}};
    }
    m_open.words.push_back(std::move(words));
    if (std::cmp_equal(m_open.words.size(), m_grid.columns)) {
      endRow();
    }
  }

  double wordsRoom() const { return m_mostHeight - look::leastPicture - 2 * look::padding; }

  void endRow() {
    if (m_open.words.empty()) {
      return;
    }
    if (std::cmp_less(m_open.words.size(), m_grid.columns)) {
      fillRow();
    }
    m_rows.push_back(std::exchange(m_open, {}));
  }

  /// Fewer cards than columns would leave a hole: they share the width, and a single one has its picture beside it.
  void fillRow() {
    const Grid wider{m_grid.width, static_cast<int>(std::max<std::size_t>(m_open.words.size(), 2))};
    m_open.form = m_open.words.size() == 1 ? PictureForm::Beside : PictureForm::Above;
    m_open.cardWidth = m_open.words.size() == 1 ? m_grid.width : wider.columnWidth();
    for (std::size_t at = 0; at < m_open.words.size(); ++at) {
      m_open.words[at] = poseWords(m_poses[m_open.firstPose + at], wider.wordsWidth(), m_measure);
    }
  }

  /// Too long for a column: with its picture beside the words, if they fit a page then.
  void addAlone(std::size_t pose) {
    const Grid halves{m_grid.width, 2};
    CardRow beside{
        PictureForm::Beside, pose, m_grid.width, {poseWords(m_poses[pose], halves.wordsWidth(), m_measure)}, {}};
    if (beside.height(look::leastPicture) <= m_mostHeight) {
      m_rows.push_back(std::move(beside));
    } else {
      addLong(pose);
    }
  }

  /// Over the whole width, and over several pages when need be.
  void addLong(std::size_t pose) {
    const double width = m_grid.width - 2 * look::padding;
    auto [part, rest] = splitAt(poseWords(m_poses[pose], width, m_measure), wordsRoom());
    m_rows.push_back({PictureForm::Above, pose, m_grid.width, {std::move(part)}, {}});
    while (!rest.items.empty()) {
      BlockBuilder heading(width, m_measure);
      heading.add({m_poses[pose].continued, look::name});
      heading.gap(1);
      Block continued = heading.take();
      auto [next, left] = splitAt(rest, m_mostHeight - 2 * look::padding - continued.height);
      put(next, 0, continued.height, continued.items);
      continued.height += next.height;
      m_rows.push_back({PictureForm::None, pose, m_grid.width, {std::move(continued)}, {}});
      rest = std::move(left);
    }
  }

  const std::vector<SheetPose>& m_poses;
  const Grid& m_grid;
  double m_mostHeight;
  const TextMeasure& m_measure;
  CardRow m_open;
  std::vector<CardRow> m_rows;
};

}  // namespace

double Grid::columnWidth() const {
  return (width - look::gap * (columns - 1)) / columns;
}

double Grid::wordsWidth() const {
  return columnWidth() - 2 * look::padding;
}

Grid gridFor(double width, std::size_t poses) {
  const int fitting = static_cast<int>(std::floor((width + look::gap) / (look::leastColumn + look::gap)));
  const int most = std::max(2, static_cast<int>(std::min<std::size_t>(poses, 8)));
  return {width, std::clamp(fitting, 1, most)};
}

double CardRow::height(double pictureHeight) const {
  const double around = picturePart(*this, pictureHeight) + 2 * look::padding;
  double height = around + tallest(words);
  if (form == PictureForm::Beside) {
    height = std::max(height, besideWidth(*this) / besideAspect);
  }
  if (!below.items.empty()) {
    height = std::max(height, around + words.back().height + look::gap + below.height);
  }
  return height;
}

std::vector<CardRow> cardRows(const std::vector<SheetPose>& poses, const Grid& grid, double mostHeight,
                              const TextMeasure& measure) {
  return RowMaker(poses, grid, mostHeight, measure).take();
}

void place(const CardRow& row, double x, double y, double pictureHeight, ComposedPage& page) {
  const double rowHeight = row.height(pictureHeight);
  PageRect card{x, y, row.cardWidth, rowHeight};
  for (std::size_t at = 0; at < row.words.size(); ++at) {
    const std::size_t pose = row.firstPose + at;
    if (at + 1 == row.words.size() && !row.below.items.empty()) {
      card.height = rowHeight - look::gap - row.below.height;
      put(row.below, card.x, card.bottom() + look::gap, page.items);
    }
    page.poses.push_back({pose, card});
    page.items.emplace_back(PageBox{card, look::radius, Tone::Surface, Tone::Line});
    const PageRect picture = pictureArea(row, card, pictureHeight);
    if (row.form != PictureForm::None) {
      page.items.emplace_back(PagePicture{picture, pose, card, look::radius});
    }
    const double wordsX = row.form == PictureForm::Beside ? picture.right() + look::gap : card.x;
    put(row.words[at], wordsX + look::padding, y + picturePart(row, pictureHeight) + look::padding, page.items);
    card.x += row.cardWidth + look::gap;
  }
}

}  // namespace matside
