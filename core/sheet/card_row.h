#pragma once

#include "sheet/block.h"

namespace matside {

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

/// Cards of consecutive poses side by side, all as high as the highest. Millimetres.
class CardRow {
 public:
  CardRow(PictureForm form, double cardWidth) : m_form(form), m_cardWidth(cardWidth) {}
  /// A single card with a picture of this width at its left.
  static CardRow beside(double cardWidth, double pictureWidth);

  void add(Card card);
  std::size_t size() const { return m_cards.size(); }

  /// With pictures of this height above the words.
  Block laid(double pictureHeight) const;

 private:
  PageRect pictureArea(const PageRect& card, double pictureHeight) const;

  PictureForm m_form;
  double m_cardWidth;
  double m_besideWidth = 0;
  double m_wordsHeight = 0;
  std::vector<Card> m_cards;
};

}  // namespace matside
