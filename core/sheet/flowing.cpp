#include "sheet/card_rows.h"
#include "sheet/layouts.h"
#include "sheet/page_flow.h"
#include "sheet/page_parts.h"
#include "sheet/pose_parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

// The layouts whose poses follow each other from page to page.

namespace matside {

namespace {

/// The rows of the poses on pages with this room.
using PoseRows = std::function<std::vector<Row>(const RowRoom& room)>;

/// Where typed notes stand.
enum class NotesAt { Start, End };

class FlowingSheet {
 public:
  FlowingSheet(const SheetPlan& plan, const PageFrame& frame, const PictureRange& range)
      : m_plan(plan), m_frame(frame), m_range(range) {}

  Sheet compose(const PoseRows& poses) const {
    const PageFlow single = flow(Footers::None, poses);
    return single.pages.size() == 1 ? composed(single, Footers::None)
                                    : composed(flow(Footers::Named, poses), Footers::Named);
  }

 private:
  /// Typed notes come last, or under the header where that saves a page.
  PageFlow flow(Footers footers, const PoseRows& poses) const {
    PageFlow last = flow(footers, poses, NotesAt::End);
    if (wantsLines() || last.pages.size() == 1) {
      return last;
    }
    PageFlow first = flow(footers, poses, NotesAt::Start);
    return first.pages.size() < last.pages.size() ? first : last;
  }

  PageFlow flow(Footers footers, const PoseRows& poses, NotesAt notes) const {
    const double room = m_frame.room(footers);
    std::vector<Row> rows;
    addRows(headerBlock(m_plan.text, m_frame.width(), m_plan.frame), room, rows);
    std::ranges::transform(m_frame.signs(room), std::back_inserter(rows), fixedRow);
    const auto addNotes = [&] { std::ranges::transform(m_frame.typedNotes(room), std::back_inserter(rows), fixedRow); };
    if (notes == NotesAt::Start) {
      addNotes();
    }
    const double below = roomBelow(flowOnto(room, rows, {}, 0).pages.back(), room);
    std::ranges::move(poses({below, room}), std::back_inserter(rows));
    if (notes == NotesAt::End) {
      addNotes();
    }
    return flowOnto(room, rows, m_range, wantsLines() ? leastNotes(m_plan.frame) : 0);
  }

  bool wantsLines() const { return m_plan.text.notesText.empty(); }

  Sheet composed(const PageFlow& flow, Footers footers) const {
    const double x = m_frame.printable().x;
    const double room = m_frame.room(footers);
    std::vector<ComposedPage> pages;
    for (const std::vector<Block>& rows : flow.pages) {
      ComposedPage& page = pages.emplace_back();
      double y = m_frame.printable().y;
      for (const Block& row : rows) {
        put(row, x, y, page);
        y += row.height + look::gap;
      }
      if (wantsLines() && pages.size() == flow.roomiest + 1) {
        put(notesLines(m_plan.text, m_frame.width(), roomBelow(rows, room), m_plan.frame), x, y, page);
      }
    }
    return m_frame.finish(std::move(pages), footers);
  }

  const SheetPlan& m_plan;
  const PageFrame& m_frame;
  PictureRange m_range;
};

/// Poses of which every picture stands left of the names, on cards over the whole width.
class WideRows {
 public:
  WideRows(const SheetPlan& plan, double width, double mostPicture)
      : m_plan(plan), m_width(width), m_mostPicture(mostPicture) {}

  std::vector<Row> on(double room) const {
    std::vector<Row> rows;
    for (std::size_t pose = 0; pose < m_plan.text.poses.size(); ++pose) {
      add(pose, room, rows);
    }
    return rows;
  }

 private:
  Block words(std::size_t pose, double pictureHeight) const {
    return compactWords(m_plan.text.poses[pose], m_width - 2 * look::padding, pictureHeight, m_plan.type);
  }

  Block card(std::size_t pose, const Block& words) const {
    Block card = cardBox(words, m_width);
    card.poses.push_back({pose, {0, 0, m_width, card.height}});
    return card;
  }

  void add(std::size_t pose, double room, std::vector<Row>& rows) const {
    if (card(pose, words(pose, look::leastPicture)).height <= room) {
      rows.emplace_back([this, pose](double pictureHeight) { return card(pose, words(pose, pictureHeight)); });
      return;
    }
    const PageRect inside{0, 0, m_width - 2 * look::padding, room - 2 * look::padding};
    for (const Block& part : partsWithPicture(m_plan.text.poses[pose], inside, m_mostPicture, m_plan.type)) {
      rows.push_back(fixedRow(card(pose, part)));
    }
  }

  const SheetPlan& m_plan;
  double m_width;
  double m_mostPicture;
};

Sheet overviewOn(const Grid& grid, const SheetPlan& plan, const PageFrame& frame) {
  const double most = std::max(look::leastPicture, grid.columnWidth() / look::pictureAspect);
  return FlowingSheet(plan, frame, {look::leastPicture, most, Pictures::Alike}).compose([&](const RowRoom& room) {
    return cardRows(plan.text.poses, grid, room, plan.type);
  });
}

}  // namespace

/// Two columns, where more of them would need more pages.
Sheet composeOverview(const SheetPlan& plan) {
  const PageFrame frame = plan.pageFrame();
  const Grid widest = gridFor(frame.width(), plan.type.look.leastColumn, plan.text.poses.size());
  Sheet sheet = overviewOn(widest, plan, frame);
  if (widest.columns > 2) {
    Sheet two = overviewOn({widest.width, 2}, plan, frame);
    if (extentOf(two) < extentOf(sheet)) {
      return two;
    }
  }
  return sheet;
}

Sheet composeLarge(const SheetPlan& plan) {
  const PageFrame frame = plan.pageFrame();
  const double most = std::max(look::leastPicture, frame.width() / 2 / look::pictureAspect);
  const WideRows rows(plan, frame.width(), most);
  return FlowingSheet(plan, frame, {look::leastPicture, most, Pictures::PerPage}).compose([&](const RowRoom& room) {
    return rows.on(room.others);
  });
}

}  // namespace matside
