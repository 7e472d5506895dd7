#include "sheet/page.h"

#include <algorithm>

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
