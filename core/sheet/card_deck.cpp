#include "sheet/layouts.h"
#include "sheet/page_parts.h"
#include "sheet/pose_parts.h"
#include "sheet/stop_words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace matside {

namespace {

constexpr std::size_t cellsOnPage = 4;
constexpr double besideCut = 4;  // mm between a cutting line and what is printed

/// Where the four cards of a page lie.
class CutGrid {
 public:
  explicit CutGrid(const PaperSize& paper) : m_paper(paper) {}

  double width() const { return m_paper.width / 2 - look::sideMargin - besideCut; }
  double height() const { return m_paper.height / 2 - look::endMargin - besideCut; }
  PageRect cell(std::size_t number) const {
    const double x = number % 2 == 0 ? look::sideMargin : m_paper.width / 2 + besideCut;
    const double y = number < 2 ? look::endMargin : m_paper.height / 2 + besideCut;
    return {x, y, width(), height()};
  }
  void addCuts(ComposedPage& page) const {
    constexpr double thick = 0.4;
    page.items.emplace_back(
        PageCut{{look::sideMargin, m_paper.height / 2 - thick / 2, m_paper.width - 2 * look::sideMargin, thick}});
    page.items.emplace_back(
        PageCut{{m_paper.width / 2 - thick / 2, look::endMargin, thick, m_paper.height - 2 * look::endMargin}});
  }

 private:
  PaperSize m_paper;
};

/// Cards in the order they are dealt onto pages.
class Deck {
 public:
  explicit Deck(const SheetPlan& plan) : m_plan(plan), m_frame(plan.pageFrame()), m_grid(sizeOf(plan.form.paper)) {}

  Sheet compose() {
    deal(titleCards(), std::nullopt);
    for (std::size_t pose = 0; pose < m_plan.text.poses.size(); ++pose) {
      deal(poseCards(m_plan.text.poses[pose]), pose);
    }
    return m_frame.asTheyAre(std::move(m_pages));
  }

 private:
  /// What every card ends with that does not hold all the signs.
  Block foot() const {
    BlockBuilder words(m_grid.width(), m_plan.type.measure);
    words.add({m_plan.text.stopShort, m_plan.type.look.stop});
    return words.take();
  }

  double room() const { return m_grid.height() - m_foot.height - 1.5; }

  /// Cards of one pose lie on one page when they can.
  void deal(const std::vector<Block>& cards, std::optional<std::size_t> pose) {
    const std::size_t own = m_signs ? cellsOnPage - 1 : cellsOnPage;
    if (m_next + cards.size() > cellsOnPage && cards.size() <= own) {
      m_next = cellsOnPage;
    }
    for (const Block& card : cards) {
      if (m_next == cellsOnPage) {
        startPage();
      }
      const PageRect cell = m_grid.cell(m_next++);
      put(card, cell.x, cell.y, m_pages.back());
      if (pose) {
        m_pages.back().poses.push_back({*pose, {cell.x, cell.y, cell.width, card.height}});
      }
      if (card.height <= room() && (pose || cards.size() > 1)) {
        put(m_foot, cell.x, cell.bottom() - m_foot.height, m_pages.back());
      }
    }
  }

  void startPage() {
    m_grid.addCuts(m_pages.emplace_back());
    m_next = 0;
    if (m_signs && m_pages.size() > 1) {
      const PageRect cell = m_grid.cell(m_next++);
      put(*m_signs, cell.x, cell.y, m_pages.back());
    }
  }

  Block withLines(Block card, double height) const {
    if (m_plan.text.notesText.empty()) {
      const double left = height - card.height - look::gap;
      stack(card, look::gap, notesLines(m_plan.text, m_grid.width(), left, m_plan.type));
    }
    return card;
  }

  std::vector<Block> split(Block words) const {
    if (words.height <= m_grid.height()) {
      return {withLines(std::move(words), m_grid.height())};
    }
    std::vector<Block> cards;
    while (words.height > room()) {
      auto [first, rest] = splitAt(words, room());
      cards.push_back(std::move(first));
      words = std::move(rest);
    }
    cards.push_back(withLines(std::move(words), room()));
    return cards;
  }

  /// Title, for whom, and the warning signs: on one card, or on two where later pages repeat the second.
  std::vector<Block> titleCards() {
    const SheetText& text = m_plan.text;
    Block signs = stopWords(text, m_grid.width(), m_plan.type, SignsForm::Listed);
    if (signs.height > m_grid.height()) {
      signs = stopWords(text, m_grid.width(), m_plan.type, SignsForm::RunOn);
    }
    if (signs.height <= m_grid.height()) {
      m_signs = withLines(signs, m_grid.height());
    }
    Block title = headerBlock(text, m_grid.width(), m_plan.type);
    if (!text.notesText.empty()) {
      BlockBuilder notes(m_grid.width(), m_plan.type.measure);
      notes.add({text.notesText, m_plan.type.look.body, 0, text.notes + ":", m_plan.type.look.strong});
      stack(title, 2, notes.take());
    }
    const double both = title.height + look::gap + signs.height;
    if (m_signs && both > m_grid.height() && title.height <= m_grid.height()) {
      return {withLines(std::move(title), m_grid.height()), *m_signs};
    }
    title.joints.push_back({title.height + look::gap, Seam::Stages});
    stack(title, look::gap, signs);
    return split(std::move(title));
  }

  /// On as few cards as it takes, with the largest picture that allows it.
  std::vector<Block> poseCards(const SheetPose& pose) const {
    constexpr double step = 2;
    constexpr double least = 24;
    const double most = std::min({60.0, m_grid.width() / look::pictureAspect, room() / 2});
    std::vector<Block> cards = cardsAt(std::min(least, most), pose);
    for (double height = most; height > least; height -= step) {
      std::vector<Block> larger = cardsAt(height, pose);
      if (larger.size() <= cards.size()) {
        return larger;
      }
    }
    return cards;
  }

  std::vector<Block> cardsAt(double pictureHeight, const SheetPose& pose) const {
    const auto words = [&](Cautions cautions) {
      return compactWords(pose, m_grid.width(), pictureHeight, m_plan.type, cautions);
    };
    return partsOf(words, pose, room(), m_plan.type);
  }

  const SheetPlan& m_plan;
  PageFrame m_frame;
  CutGrid m_grid;
  Block m_foot = foot();
  std::optional<Block> m_signs;
  std::size_t m_next = cellsOnPage;
  std::vector<ComposedPage> m_pages;
};

}  // namespace

Sheet composeCards(const SheetPlan& plan) {
  return Deck(plan).compose();
}

}  // namespace matside
