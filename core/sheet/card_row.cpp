#include "sheet/card_row.h"

#include <algorithm>
#include <utility>

namespace matside {

CardRow CardRow::beside(double cardWidth, double pictureWidth) {
  CardRow row(PictureForm::Beside, cardWidth);
  row.m_besideWidth = pictureWidth;
  return row;
}

void CardRow::add(Card card) {
  m_wordsHeight = std::max(m_wordsHeight, card.words.height);
  m_cards.push_back(std::move(card));
}

Block CardRow::laid(double pictureHeight) const {
  const double above = m_form == PictureForm::Above ? pictureHeight : 0;
  Block row;
  row.height = std::max(above + m_wordsHeight + 2 * look::padding, m_besideWidth / look::pictureAspect);
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

PageRect CardRow::pictureArea(const PageRect& card, double pictureHeight) const {
  if (m_form == PictureForm::Above) {
    return {card.x, card.y, card.width, pictureHeight};
  }
  const double width = m_besideWidth;
  return {card.x, card.y, width, card.height < width ? card.height : width / look::pictureAspect};
}

}  // namespace matside
