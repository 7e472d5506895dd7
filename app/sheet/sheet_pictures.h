#pragma once

#include "illustration/vector_picture.h"
#include "sheet/page_painter.h"

#include <vector>

namespace matside::app {

/// The pictures of a sheet, once each, as they come in. What is not there yet is left as empty picture paper.
class SheetPictureSet final : public SheetPictures {
 public:
  bool has(const PictureOf& picture) const { return find(picture) != nullptr; }
  void add(const PictureOf& picture, VectorPicture drawn);
  /// What the sheet shows and is not here, each once.
  std::vector<PictureOf> missingFor(const Sheet& sheet) const;
  void paint(QPainter& painter, const QRectF& area, const PictureOf& picture) override;

 private:
  struct Entry {
    PictureOf of;
    VectorPicture drawn;
  };
  const Entry* find(const PictureOf& picture) const;

  std::vector<Entry> m_entries;
};

}  // namespace matside::app
