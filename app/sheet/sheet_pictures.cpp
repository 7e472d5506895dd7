#include "sheet/sheet_pictures.h"

#include "sheet/vector_painter.h"

#include <algorithm>

namespace matside::app {

const SheetPictureSet::Entry* SheetPictureSet::find(const PictureOf& picture) const {
  const auto found = std::ranges::find(m_entries, picture, &Entry::of);
  return found == m_entries.end() ? nullptr : &*found;
}

std::vector<PictureOf> SheetPictureSet::missingFor(const Sheet& sheet) const {
  std::vector<PictureOf> missing;
  for (const PictureOf& picture : sheet.pictures) {
    if (!has(picture) && std::ranges::find(missing, picture) == missing.end()) {
      missing.push_back(picture);
    }
  }
  return missing;
}

void SheetPictureSet::add(const PictureOf& picture, VectorPicture drawn) {
  if (!has(picture)) {
    m_entries.push_back({picture, std::move(drawn)});
  }
}

void SheetPictureSet::paint(QPainter& painter, const QRectF& area, const PictureOf& picture) {
  painter.fillRect(area, paperColor(Tone::Picture));
  if (const Entry* entry = find(picture)) {
    paintVector(painter, area, entry->drawn);
  }
}

}  // namespace matside::app
