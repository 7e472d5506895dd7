#include "sheet/overview.h"

#include "sheet/card_row.h"
#include "sheet/look.h"
#include "sheet/page_parts.h"
#include "sheet/page_plan.h"

#include <utility>
#include <vector>

namespace matside {

namespace {

/// Rows of cards with a plan for them.
struct Layout {
  std::vector<CardRow> rows;
  SheetPlan plan;
  double stopBox = 0;  ///< height at the foot of the last page; 0: it stands in the last row
};

class Overview {
 public:
  Overview(const SheetText& text, const PaperChoice& paper, const TextMeasure& measure)
      : m_text(text),
        m_size(sizeOf(paper.paper, paper.orientation)),
        m_grid(gridFor(m_size.width - 2 * look::sideMargin, text.poses.size())),
        m_parts(text, m_grid.width, measure),
        m_header(m_parts.header()),
        m_stop(m_parts.stopBox(m_grid.width)),
        m_layout(bestLayout(cardRows(text.poses, m_grid, height() - footerHeight(), measure))) {}

  Sheet compose() const {
    Sheet sheet{m_size, {look::sideMargin, look::endMargin, m_grid.width, height()}, {}, {}};
    for (const SheetPose& pose : m_text.poses) {
      sheet.pictures.push_back(pose.picture);
    }
    for (std::size_t page = 0; page < m_layout.plan.pages.size(); ++page) {
      sheet.pages.push_back(composePage(page));
    }
    return sheet;
  }

 private:
  double height() const { return m_size.height - 2 * look::endMargin; }
  double headerSpace() const { return m_header.height + look::gap; }
  double footerHeight() const { return lineHeight(look::quiet.style) + 2; }

  Layout planned(std::vector<CardRow> rows, double stopBox) const {
    const PageNeeds needs{height() - headerSpace(), height(), footerHeight(), stopBox, m_parts.leastNotes()};
    SheetPlan plan = planPages(rows, needs, m_grid.columnWidth() / look::pictureAspect);
    return {std::move(rows), std::move(plan), stopBox};
  }

  /// The stop box at the foot of the last page, or under the last card when that leaves the sheet better filled.
  Layout bestLayout(std::vector<CardRow> rows) const {
    Layout atFoot = planned(rows, m_stop.height);
    if (rows.empty() || rows.back().words.size() < 2) {
      return atFoot;
    }
    CardRow& last = rows.back();
    last.below = m_parts.stopBox(last.cardWidth);
    if (last.height(look::leastPicture) > height() - footerHeight()) {
      return atFoot;
    }
    Layout inRow = planned(std::move(rows), 0);
    return inRow.plan.isBetterThan(atFoot.plan) ? inRow : atFoot;
  }

  ComposedPage composePage(std::size_t number) const {
    ComposedPage page;
    double y = look::endMargin;
    if (number == 0) {
      put(m_header, look::sideMargin, y, page.items);
      y += headerSpace();
    }
    const SheetPlan& plan = m_layout.plan;
    for (std::size_t row = plan.pages[number].first; row < plan.pages[number].end; ++row) {
      place(m_layout.rows[row], look::sideMargin, y, plan.pictureHeight, page);
      y += m_layout.rows[row].height(plan.pictureHeight) + look::gap;
    }
    if (plan.notesPage == number) {
      put(m_parts.notes(plan.notesRoom), look::sideMargin, y, page.items);
    }
    placeFoot(number, page);
    return page;
  }

  void placeFoot(std::size_t number, ComposedPage& page) const {
    const std::size_t pages = m_layout.plan.pages.size();
    const double bottom = look::endMargin + height();
    if (number + 1 == pages && m_layout.stopBox > 0) {
      const double end = bottom - (pages > 1 ? footerHeight() : 0);
      put(m_stop, look::sideMargin, end - m_stop.height, page.items);
    }
    if (pages > 1) {
      const Block footer = m_parts.footer(static_cast<int>(number) + 1, static_cast<int>(pages));
      put(footer, look::sideMargin, bottom - footer.height, page.items);
    }
  }

  const SheetText& m_text;
  PaperSize m_size;
  Grid m_grid;
  PageParts m_parts;
  Block m_header;
  Block m_stop;
  Layout m_layout;
};

}  // namespace

Sheet composeOverview(const SheetText& text, const PaperChoice& paper, const TextMeasure& measure) {
  return Overview(text, paper, measure).compose();
}

}  // namespace matside
