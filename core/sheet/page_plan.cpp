#include "sheet/page_plan.h"

#include "sheet/look.h"

#include <algorithm>
#include <tuple>

namespace matside {

namespace {

constexpr double touch = 1e-6;

enum class Footers { No, Yes };

/// Fills pages at one height of the pictures.
class PageFiller {
 public:
  PageFiller(const std::vector<CardRow>& rows, const PageNeeds& needs, double pictureHeight)
      : m_rows(rows), m_needs(needs), m_plan{pictureHeight, {}, std::nullopt, 0} {}

  SheetPlan fill(Footers footers) {
    m_footer = footers == Footers::Yes ? m_needs.footer : 0;
    m_plan.pages = {{0, 0, m_needs.firstPage - m_footer}};
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
      addRow(row);
    }
    if (m_needs.stopBox > 0) {
      makeRoomForStopBox();
    }
    findNotesPage();
    return m_plan;
  }

 private:
  double spaceOf(std::size_t row) const { return m_rows[row].height(m_plan.pictureHeight) + look::gap; }

  void addRow(std::size_t row) {
    const double space = spaceOf(row);
    if (space - look::gap > m_plan.pages.back().room + touch) {
      m_plan.pages.push_back({row, row, m_needs.laterPages - m_footer});
    }
    m_plan.pages.back().room -= space;
    m_plan.pages.back().end = row + 1;
  }

  void makeRoomForStopBox() {
    if (m_plan.pages.back().room < m_needs.stopBox - touch) {
      addPageForStopBox();
    }
    findNotesPage();
    // Twice at most: a page with nothing but the stop box has room for notes.
    for (int more = 0; more < 2 && !m_plan.notesPage; ++more) {
      addPageForStopBox();
      findNotesPage();
    }
  }

  /// The stop box has no page of its own when a row can come along.
  void addPageForStopBox() {
    PagePlan& last = m_plan.pages.back();
    PagePlan added{last.end, last.end, m_needs.laterPages - m_footer};
    const double space = m_rows.empty() ? 0 : spaceOf(m_rows.size() - 1);
    if (last.end - last.first > 1 && space + m_needs.stopBox <= added.room + touch) {
      --last.end;
      last.room += space;
      --added.first;
      added.room -= space;
    }
    m_plan.pages.push_back(added);
  }

  double roomForNotes(std::size_t page) const {
    const bool hasStopBox = page + 1 == m_plan.pages.size() && m_needs.stopBox > 0;
    return m_plan.pages[page].room - (hasStopBox ? m_needs.stopBox + look::gap : 0);
  }

  /// The last page with room for lines to write on.
  void findNotesPage() {
    m_plan.notesPage.reset();
    for (std::size_t page = 0; page < m_plan.pages.size(); ++page) {
      if (roomForNotes(page) >= m_needs.leastNotes) {
        m_plan.notesPage = page;
        m_plan.notesRoom = roomForNotes(page);
      }
    }
  }

  const std::vector<CardRow>& m_rows;
  const PageNeeds& m_needs;
  SheetPlan m_plan;
  double m_footer = 0;
};

SheetPlan planAt(double pictureHeight, const std::vector<CardRow>& rows, const PageNeeds& needs) {
  SheetPlan onePage = PageFiller(rows, needs, pictureHeight).fill(Footers::No);
  return onePage.pages.size() == 1 ? onePage : PageFiller(rows, needs, pictureHeight).fill(Footers::Yes);
}

/// No row may grow off its page.
double mostThatFits(const std::vector<CardRow>& rows, const PageNeeds& needs, double mostPicture) {
  for (const CardRow& row : rows) {
    const double spare = needs.laterPages - needs.footer - row.height(look::leastPicture);
    mostPicture = row.form == PictureForm::Above ? std::min(mostPicture, look::leastPicture + spare) : mostPicture;
  }
  return mostPicture;
}

}  // namespace

bool SheetPlan::isBetterThan(const SheetPlan& other) const {
  return std::tuple(!notesPage, pages.size(), -pictureHeight) <
         std::tuple(!other.notesPage, other.pages.size(), -other.pictureHeight);
}

SheetPlan planPages(const std::vector<CardRow>& rows, const PageNeeds& needs, double mostPicture) {
  constexpr double step = 1;
  SheetPlan best = planAt(look::leastPicture, rows, needs);
  const double most = mostThatFits(rows, needs, mostPicture);
  for (double height = look::leastPicture + step; height <= most; height += step) {
    SheetPlan larger = planAt(height, rows, needs);
    if (larger.isBetterThan(best)) {
      best = std::move(larger);
    }
  }
  return best;
}

}  // namespace matside
