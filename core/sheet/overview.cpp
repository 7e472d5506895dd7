#include "sheet/overview.h"

#include "sheet/card_row.h"
#include "sheet/look.h"
#include "sheet/page_parts.h"

#include <algorithm>
#include <utility>

namespace matside {

namespace {

constexpr double touch = 1e-6;

/// Rows of cards [first, end) on one page.
struct PagePlan {
  std::size_t first = 0;
  std::size_t end = 0;
};

/// Which rows go onto which page, at one height of the pictures. The closing part follows on the last page.
struct Plan {
  double pictureHeight = 0;
  std::vector<PagePlan> pages;
};

class Overview {
 public:
  Overview(const SheetText& text, const PaperChoice& paper, const TextMeasure& measure)
      : m_text(text),
        m_size(sizeOf(paper.paper, paper.orientation)),
        m_grid(gridFor(m_size.width - 2 * look::margin, text.poses.size())),
        m_parts(text, m_grid.width, measure),
        m_header(m_parts.header()),
        m_stop(m_parts.stopBox()) {
    m_rows = cardRows(text.poses, m_grid, rowsEnd(2) - rowsTop(1), measure);
  }

  Sheet compose() const {
    Sheet sheet{m_size, look::margin, {}, {}};
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
  double bottom() const { return m_size.height - look::margin; }
  double rowsTop(std::size_t page) const { return look::margin + (page == 0 ? m_header.height + look::gap : 0); }
  double footerHeight() const { return lineHeight(look::quiet.style) + 2; }
  double rowsEnd(std::size_t pages) const { return bottom() - (pages > 1 ? footerHeight() : 0); }
  double closingHeight() const { return look::gap + m_parts.leastNotes() + look::gap + m_stop.height; }

  Plan planFor(double pictureHeight) const {
    const Plan onePage = planFor(pictureHeight, rowsEnd(1));
    return onePage.pages.size() == 1 ? onePage : planFor(pictureHeight, rowsEnd(2));
  }

  Plan planFor(double pictureHeight, double end) const {
    Plan plan{pictureHeight, {{0, 0}}};
    double y = rowsTop(0);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
      const double height = m_rows[row].height(pictureHeight);
      if (y + height > end + touch) {
        plan.pages.push_back({row, row});
        y = rowsTop(1);
      }
      y += height + look::gap;
      plan.pages.back().end = row + 1;
    }
    if (y - look::gap + closingHeight() > end + touch) {
      addClosingPage(plan, end);
    }
    return plan;
  }

  /// The closing part is no page of its own when a row can come along.
  void addClosingPage(Plan& plan, double end) const {
    PagePlan& last = plan.pages.back();
    const double height = m_rows.empty() ? 0 : m_rows.back().height(plan.pictureHeight);
    const bool comesAlong = last.end - last.first > 1 && rowsTop(1) + height + closingHeight() <= end + touch;
    if (comesAlong) {
      --last.end;
    }
    plan.pages.push_back({last.end, m_rows.size()});
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
      put(m_header, look::margin, look::margin, page.items);
    }
    double y = rowsTop(number);
    for (std::size_t row = plan.pages[number].first; row < plan.pages[number].end; ++row) {
      place(m_rows[row], look::margin, y, plan.pictureHeight, page);
      y += m_rows[row].height(plan.pictureHeight) + look::gap;
    }
    const std::size_t pages = plan.pages.size();
    if (number + 1 == pages) {
      placeClosing(y - look::gap, rowsEnd(pages), page);
    }
    if (pages > 1) {
      const Block footer = m_parts.footer(static_cast<int>(number) + 1, static_cast<int>(pages));
      put(footer, look::margin, bottom() - footer.height, page.items);
    }
    return page;
  }

  /// Notes fill the room that is left; the stop box stands at the foot.
  void placeClosing(double y, double end, SheetPage& page) const {
    const double stopTop = end - m_stop.height;
    const double notesTop = y + look::gap;
    put(m_parts.notes(stopTop - look::gap - notesTop), look::margin, notesTop, page.items);
    put(m_stop, look::margin, stopTop, page.items);
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
