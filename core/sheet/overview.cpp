#include "sheet/overview.h"

#include "sheet/card_row.h"
#include "sheet/look.h"
#include "sheet/page_parts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace matside {

namespace {

constexpr double touch = 1e-6;

/// Rows of cards [first, end) on one page, and the height left free below them.
struct PagePlan {
  std::size_t first = 0;
  std::size_t end = 0;
  double room = 0;
};

/// What goes onto which page, at one height of the pictures. The stop box is on the last page.
struct Plan {
  double pictureHeight = 0;
  std::vector<PagePlan> pages;
};

class Overview {
 public:
  Overview(const SheetText& text, const PaperChoice& paper, const TextMeasure& measure)
      : m_text(text),
        m_size(sizeOf(paper.paper, paper.orientation)),
        m_grid(gridFor(m_size.width - 2 * look::sideMargin, text.poses.size())),
        m_parts(text, m_grid.width, measure),
        m_header(m_parts.header()),
        m_stop(m_parts.stopBox()) {
    m_rows = cardRows(text.poses, m_grid, rowsEnd(2) - rowsTop(1), measure);
  }

  Sheet compose() const {
    Sheet sheet{m_size, {look::sideMargin, look::endMargin, m_grid.width, bottom() - look::endMargin}, {}, {}};
    for (const SheetPose& pose : m_text.poses) {
      sheet.pictures.push_back(pose.picture);
    }
    const Plan plan = bestPlan();
    for (std::size_t page = 0; page < plan.pages.size(); ++page) {
      sheet.pages.push_back(composePage(plan, page));
    }
    return sheet;
  }

 private:
  double bottom() const { return m_size.height - look::endMargin; }
  double rowsTop(std::size_t page) const { return look::endMargin + (page == 0 ? m_header.height + look::gap : 0); }
  double footerHeight() const { return lineHeight(look::quiet.style) + 2; }
  double rowsEnd(std::size_t pages) const { return bottom() - (pages > 1 ? footerHeight() : 0); }

  Plan planFor(double pictureHeight) const {
    Plan onePage = planFor(pictureHeight, rowsEnd(1));
    return onePage.pages.size() == 1 ? onePage : planFor(pictureHeight, rowsEnd(2));
  }

  Plan planFor(double pictureHeight, double end) const {
    Plan plan{pictureHeight, {{0, 0, end - rowsTop(0)}}};
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
      addRow(plan, row, end);
    }
    if (plan.pages.back().room < m_stop.height - touch) {
      addPageForStop(plan, end);
    }
    // Twice at most: a page with nothing but the stop box has room for notes.
    for (int more = 0; more < 2 && !notesPage(plan); ++more) {
      addPageForStop(plan, end);
    }
    return plan;
  }

  double spaceOf(const Plan& plan, std::size_t row) const { return m_rows[row].height(plan.pictureHeight) + look::gap; }

  void addRow(Plan& plan, std::size_t row, double end) const {
    const double space = spaceOf(plan, row);
    if (space - look::gap > plan.pages.back().room + touch) {
      plan.pages.push_back({row, row, end - rowsTop(1)});
    }
    plan.pages.back().room -= space;
    plan.pages.back().end = row + 1;
  }

  /// The stop box has no page of its own when a row can come along.
  void addPageForStop(Plan& plan, double end) const {
    PagePlan& last = plan.pages.back();
    PagePlan added{last.end, last.end, end - rowsTop(1)};
    const double space = m_rows.empty() ? 0 : spaceOf(plan, m_rows.size() - 1);
    if (last.end - last.first > 1 && space + m_stop.height <= added.room + touch) {
      --last.end;
      last.room += space;
      --added.first;
      added.room -= space;
    }
    plan.pages.push_back(added);
  }

  double roomForNotes(const Plan& plan, std::size_t page) const {
    const bool isLast = page + 1 == plan.pages.size();
    return plan.pages[page].room - (isLast ? m_stop.height + look::gap : 0);
  }

  /// The page with lines to write on: the last with room for them; none when nowhere is room.
  std::optional<std::size_t> notesPage(const Plan& plan) const {
    for (std::size_t page = plan.pages.size(); page-- > 0;) {
      if (roomForNotes(plan, page) >= m_parts.leastNotes()) {
        return page;
      }
    }
    return std::nullopt;
  }

  /// Higher pictures would no longer fill their cards, or push a row off its page.
  double mostPicture() const {
    double most = m_grid.columnWidth() / look::pictureAspect;
    for (const CardRow& row : m_rows) {
      const double spare = rowsEnd(2) - rowsTop(1) - row.height(look::leastPicture);
      most = row.form == PictureForm::Above ? std::min(most, look::leastPicture + spare) : most;
    }
    return most;
  }

  /// The fewest pages, then the largest pictures.
  Plan bestPlan() const {
    constexpr double step = 1;
    Plan best = planFor(look::leastPicture);
    const std::size_t fewest = best.pages.size();
    const double most = mostPicture();
    for (double height = look::leastPicture + step; height <= most; height += step) {
      Plan larger = planFor(height);
      if (larger.pages.size() == fewest) {
        best = std::move(larger);
      }
    }
    return best;
  }

  SheetPage composePage(const Plan& plan, std::size_t number) const {
    SheetPage page;
    if (number == 0) {
      put(m_header, look::sideMargin, look::endMargin, page.items);
    }
    double y = rowsTop(number);
    for (std::size_t row = plan.pages[number].first; row < plan.pages[number].end; ++row) {
      place(m_rows[row], look::sideMargin, y, plan.pictureHeight, page);
      y += m_rows[row].height(plan.pictureHeight) + look::gap;
    }
    const std::size_t pages = plan.pages.size();
    if (notesPage(plan) == number) {
      put(m_parts.notes(roomForNotes(plan, number)), look::sideMargin, y, page.items);
    }
    if (number + 1 == pages) {
      put(m_stop, look::sideMargin, rowsEnd(pages) - m_stop.height, page.items);
    }
    if (pages > 1) {
      const Block footer = m_parts.footer(static_cast<int>(number) + 1, static_cast<int>(pages));
      put(footer, look::sideMargin, bottom() - footer.height, page.items);
    }
    return page;
  }

  const SheetText& m_text;
  PaperSize m_size;
  Grid m_grid;
  PageParts m_parts;
  Block m_header;
  Block m_stop;
  std::vector<CardRow> m_rows;
};

}  // namespace

Sheet composeOverview(const SheetText& text, const PaperChoice& paper, const TextMeasure& measure) {
  return Overview(text, paper, measure).compose();
}

}  // namespace matside
