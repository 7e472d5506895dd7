#include "sheet/card_rows.h"

#include "sheet/page_parts.h"
#include "sheet/pose_words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace matside {

namespace {

/// Where the picture of a card stands.
enum class PictureForm {
  Above,   ///< over the words, as wide as the card
  Beside,  ///< left of the words of a card that has a row to itself
  None,    ///< the card goes on from the page before
};

/// A card in the making.
struct Card {
  std::size_t pose = 0;
  PictureOf picture;
  Block words;
};

/// Cards of consecutive poses side by side, all as high as the highest.
class CardRow {
 public:
  CardRow(PictureForm form, double cardWidth) : m_form(form), m_cardWidth(cardWidth) {}

  void add(Card card) {
    m_wordsHeight = std::max(m_wordsHeight, card.words.height);
    m_cards.push_back(std::move(card));
  }
  std::size_t size() const { return m_cards.size(); }
  const Card& front() const { return m_cards.front(); }

  Block laid(double pictureHeight) const {
    const double above = m_form == PictureForm::Above ? pictureHeight : 0;
    Block row;
    row.height = std::max(above + m_wordsHeight + 2 * look::padding,
                          m_form == PictureForm::Beside ? besideWidth() / look::pictureAspect : 0);
    for (const Card& card : m_cards) {
      const double x = row.width + (row.width > 0 ? look::gap : 0);
      const PageRect area{x, 0, m_cardWidth, row.height};
      row.width = area.right();
      row.poses.push_back({card.pose, area});
      row.items.emplace_back(PageBox{area, look::radius, Tone::Surface, Tone::Line});
      const PageRect picture = pictureArea(area, pictureHeight);
      if (m_form != PictureForm::None) {
        row.items.emplace_back(PagePicture{picture, card.picture, area, look::radius});
      }
      const double wordsX = m_form == PictureForm::Beside ? picture.right() + look::gap : x + look::padding;
      put(card.words, wordsX, above + look::padding, row);
    }
    return row;
  }

 private:
  double besideWidth() const { return (m_cardWidth - look::gap) / 2; }

  PageRect pictureArea(const PageRect& card, double pictureHeight) const {
    if (m_form == PictureForm::Above) {
      return {card.x, card.y, card.width, pictureHeight};
    }
    const double width = besideWidth();
    return {card.x, card.y, width, card.height < width ? card.height : width / look::pictureAspect};
  }

  PictureForm m_form;
  double m_cardWidth;
  double m_wordsHeight = 0;
  std::vector<Card> m_cards;
};

Row rowOf(CardRow row) {
  return [cards = std::move(row)](double pictureHeight) { return cards.laid(pictureHeight); };
}

/// Collects the rows of a sheet.
class RowMaker {
 public:
  RowMaker(const std::vector<SheetPose>& poses, const Grid& grid, double room, const Typesetter& type)
      : m_poses(poses), m_grid(grid), m_room(room), m_type(type) {}

  std::vector<Row> take() {
    for (std::size_t pose = 0; pose < m_poses.size(); ++pose) {
      add(pose);
    }
    endRow();
    return std::move(m_rows);
  }

 private:
  Card cardOf(std::size_t pose, double wordsWidth) const {
    return {pose, m_poses[pose].picture, poseWords(m_poses[pose], wordsWidth, m_type)};
  }

  bool fits(const CardRow& row) const { return row.laid(look::leastPicture).height <= m_room; }

  void add(std::size_t pose) {
    CardRow alone(PictureForm::Above, m_grid.columnWidth());
    alone.add(cardOf(pose, m_grid.wordsWidth()));
    if (!fits(alone)) {
      endRow();
      addAlone(pose);
      return;
    }
    if (m_open.size() == 0) {
      m_open = std::move(alone);
    } else {
      m_open.add(alone.front());
    }
    if (std::cmp_equal(m_open.size(), m_grid.columns)) {
      endRow();
    }
  }

  /// Fewer cards than columns would leave a hole: they share the width, and a single one has its picture beside it.
  void endRow() {
    const std::size_t cards = m_open.size();
    if (cards == 0) {
      return;
    }
    const std::size_t first = m_open.front().pose;
    if (cards == 1 && m_grid.columns > 1) {
      addAlone(first);
    } else if (std::cmp_less(cards, m_grid.columns)) {
      const Grid wider{m_grid.width, static_cast<int>(cards)};
      CardRow filled(PictureForm::Above, wider.columnWidth());
      for (std::size_t at = 0; at < cards; ++at) {
        filled.add(cardOf(first + at, wider.wordsWidth()));
      }
      m_rows.push_back(rowOf(std::move(filled)));
    } else {
      m_rows.push_back(rowOf(std::move(m_open)));
    }
    m_open = CardRow(PictureForm::Above, m_grid.columnWidth());
  }

  /// With its picture beside the words, if they fit a page then.
  void addAlone(std::size_t pose) {
    const Grid halves{m_grid.width, 2};
    CardRow beside(PictureForm::Beside, m_grid.width);
    beside.add(cardOf(pose, halves.columnWidth() - look::padding));
    if (halves.columnWidth() >= m_type.look.leastColumn && fits(beside)) {
      m_rows.push_back(rowOf(std::move(beside)));
    } else {
      addLong(pose);
    }
  }

  /// Over the whole width, and over several pages when need be.
  void addLong(std::size_t pose) {
    const double room = m_room - look::leastPicture - 2 * look::padding;
    const auto words = [&](Cautions cautions) {
      return poseWords(m_poses[pose], m_grid.width - 2 * look::padding, m_type, cautions);
    };
    PictureForm form = PictureForm::Above;
    for (Block& part : partsOf(words, m_poses[pose], room, m_type)) {
      CardRow row(std::exchange(form, PictureForm::None), m_grid.width);
      row.add({pose, m_poses[pose].picture, std::move(part)});
      m_rows.push_back(rowOf(std::move(row)));
    }
  }

  const std::vector<SheetPose>& m_poses;
  const Grid& m_grid;
  double m_room;
  const Typesetter& m_type;
  CardRow m_open{PictureForm::Above, m_grid.columnWidth()};
  std::vector<Row> m_rows;
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

std::vector<Row> cardRows(const std::vector<SheetPose>& poses, const Grid& grid, double room, const Typesetter& type) {
  return RowMaker(poses, grid, room, type).take();
}

}  // namespace matside
