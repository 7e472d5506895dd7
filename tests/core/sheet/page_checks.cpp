#include "page_checks.h"

#include <rapidcheck.h>

#include <algorithm>
#include <utility>

namespace matside {
namespace {

constexpr double touch = 1e-6;

}  // namespace

bool inside(const PageRect& inner, const PageRect& outer) {
  return inner.x >= outer.x - touch && inner.y >= outer.y - touch && inner.right() <= outer.right() + touch &&
         inner.bottom() <= outer.bottom() + touch;
}

bool says(const ComposedPage& page, const std::string& text) {
  return std::ranges::any_of(page.items, [&text](const PageItem& item) {
    const auto* run = std::get_if<PageText>(&item);
    return run != nullptr && run->text == text;
  });
}

bool overlap(const PageRect& one, const PageRect& other) {
  return one.x < other.right() - touch && other.x < one.right() - touch && one.y < other.bottom() - touch &&
         other.y < one.bottom() - touch;
}

bool anyOverlap(const std::vector<PageRect>& areas) {
  for (std::size_t one = 0; one < areas.size(); ++one) {
    for (std::size_t other = 0; other < one; ++other) {
      if (overlap(areas[one], areas[other])) {
        return true;
      }
    }
  }
  return false;
}

std::vector<PageRect> inked(const ComposedPage& page) {
  std::vector<PageRect> areas;
  for (const PageItem& item : page.items) {
    // The two cuts of a page cross.
    if (!std::holds_alternative<PageBox>(item) && !std::holds_alternative<PageCut>(item)) {
      areas.push_back(areaOf(item));
    }
  }
  return areas;
}

std::vector<PageRect> boxes(const ComposedPage& page) {
  std::vector<PageRect> areas;
  for (const PageItem& item : page.items) {
    if (std::holds_alternative<PageBox>(item)) {
      areas.push_back(areaOf(item));
    }
  }
  return areas;
}

std::string withoutSpaces(const std::string& text) {
  std::string kept;
  std::ranges::copy_if(text, std::back_inserter(kept), [](char letter) { return letter != ' ' && letter != '-'; });
  return kept;
}

std::string textIn(const ComposedPage& page, const PageRect& area) {
  std::string text;
  for (const PageItem& item : page.items) {
    const auto* run = std::get_if<PageText>(&item);
    if (run != nullptr && inside(run->area, area)) {
      text += withoutSpaces(run->text);
    }
  }
  return text;
}

std::string textOf(const ComposedPage& page) {
  return textIn(page, {0, 0, 1000, 1000});
}

std::string textOf(const Sheet& sheet) {
  std::string text;
  for (const ComposedPage& page : sheet.pages) {
    text += textOf(page);
  }
  return text;
}

std::size_t picturesIn(const ComposedPage& page, const PageRect& area) {
  return static_cast<std::size_t>(std::ranges::count_if(page.items, [&area](const PageItem& item) {
    return std::holds_alternative<PagePicture>(item) && inside(areaOf(item), area);
  }));
}

std::string everyWord(const SheetPose& pose, Cautions cautions) {
  std::string warned;
  for (const std::string& caution : pose.cautions) {
    warned += caution;
  }
  std::string text = pose.number + pose.name + pose.otherName + pose.dosage;
  for (const std::string& prop : pose.props) {
    text += prop;
  }
  text += cautions == Cautions::BeforeSteps ? warned : "";
  for (const SheetStage& stage : pose.stages) {
    std::string heading = stage.heading;
    for (const SheetStep& step : stage.steps) {
      text += step.number + std::exchange(heading, {}) + step.text;
    }
  }
  text += cautions == Cautions::AfterSteps ? warned : "";
  return withoutSpaces(text);
}

std::map<std::size_t, Cautions> cautionsIn(const Sheet& sheet) {
  std::map<std::size_t, Cautions> places;
  for (const ComposedPage& page : sheet.pages) {
    for (const PoseArea& area : page.poses) {
      const bool isFirst = places.emplace(area.pose, Cautions::AfterSteps).second;
      places[area.pose] = isFirst ? Cautions::AfterSteps : Cautions::BeforeSteps;
    }
  }
  return places;
}

void expectNothingCutOrOverlapped(const Sheet& sheet) {
  const double edge = 10;  // mm; what home printers reach
  RC_ASSERT(inside(sheet.printable, {edge, edge, sheet.paper.width - 2 * edge, sheet.paper.height - 2 * edge}));
  for (const ComposedPage& page : sheet.pages) {
    RC_ASSERT(!page.items.empty());
    for (const PageItem& item : page.items) {
      const PageRect area = areaOf(item);
      if (!inside(area, sheet.printable)) {
        RC_LOG() << item.index() << ": " << area.x << " " << area.y << " " << area.width << " " << area.height << "\n";
        RC_FAIL("something leaves the printable area");
      }
    }
    RC_ASSERT(!anyOverlap(inked(page)));
    RC_ASSERT(!anyOverlap(boxes(page)));
    for (const PageRect& area : inked(page)) {
      for (const PageRect& box : boxes(page)) {
        RC_ASSERT(inside(area, box) || !overlap(area, box));
      }
    }
    for (const PageItem& item : page.items) {
      if (std::holds_alternative<PageCut>(item)) {
        RC_ASSERT(std::ranges::none_of(inked(page), [&](const PageRect& area) { return overlap(area, areaOf(item)); }));
      }
    }
  }
}

}  // namespace matside
