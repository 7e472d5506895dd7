#include "sheet/page.h"

#include <algorithm>
#include <map>

namespace matside {

namespace {

void note(const PagePicture& picture, std::vector<PrintedPicture>& pictures) {
  const auto known = std::ranges::find(pictures, picture.of, &PrintedPicture::of);
  if (known == pictures.end()) {
    pictures.push_back({picture.of, picture.area.width});
  } else {
    known->width = std::max(known->width, picture.area.width);
  }
}

}  // namespace

PageRect areaOf(const PageItem& item) {
  return std::visit([](const auto& any) { return any.area; }, item);
}

Extent extentOf(const Sheet& sheet) {
  Extent extent{.pages = sheet.pages.size()};
  std::map<std::size_t, std::size_t> partsOfPose;
  for (const ComposedPage& page : sheet.pages) {
    extent.bare += page.poses.empty() ? 1U : 0U;
    for (const PoseArea& area : page.poses) {
      ++extent.parts;
      extent.torn += ++partsOfPose[area.pose] == 2 ? 1U : 0U;
    }
  }
  return extent;
}

std::vector<PrintedPicture> picturesOf(const Sheet& sheet) {
  std::vector<PrintedPicture> pictures;
  for (const ComposedPage& page : sheet.pages) {
    for (const PageItem& item : page.items) {
      if (const auto* picture = std::get_if<PagePicture>(&item)) {
        note(*picture, pictures);
      }
    }
  }
  return pictures;
}

}  // namespace matside
