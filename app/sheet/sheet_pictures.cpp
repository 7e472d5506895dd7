#include "sheet/sheet_pictures.h"

#include "sheet/vector_painter.h"

#include <algorithm>

namespace matside::app {

const SheetPictureSet::Entry* SheetPictureSet::find(const PictureOf& picture, SheetStyle style) const {
  const Entry* finest = nullptr;
  for (const Entry& entry : m_entries) {
    const bool same = entry.of.style == style && entry.of.of == picture;
    finest = same && (finest == nullptr || entry.of.detail > finest->of.detail) ? &entry : finest;
  }
  return finest;
}

std::vector<PaperPicture> SheetPictureSet::missingFor(const Sheet& sheet) const {
  std::vector<PaperPicture> missing = paperPicturesOf(sheet);
  std::erase_if(missing, [this](const PaperPicture& wanted) {
    const Entry* entry = find(wanted.of, wanted.style);
    return entry != nullptr && entry->of.detail >= wanted.detail;
  });
  return missing;
}

void SheetPictureSet::add(const PaperPicture& picture, VectorPicture drawn) {
  if (std::ranges::find(m_entries, picture, &Entry::of) == m_entries.end()) {
    m_entries.push_back({picture, std::move(drawn)});
  }
}

void SheetPictureSet::paint(QPainter& painter, const QRectF& area, const PictureOf& picture, SheetStyle style) {
  painter.fillRect(area, paperColor(Tone::Picture, style));
  if (const Entry* entry = find(picture, style)) {
    paintVector(painter, area, entry->drawn);
  }
}

}  // namespace matside::app
