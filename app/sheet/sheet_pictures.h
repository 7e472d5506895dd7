#pragma once

#include "illustration/vector_picture.h"
#include "sheet/page_painter.h"
#include "sheet/paper_picture.h"

#include <vector>

namespace matside::app {

/// The pictures of sheets, once each, as they come in. What is not there yet is left as empty picture paper.
class SheetPictureSet final : public SheetPictures {
 public:
  void add(const PaperPicture& picture, VectorPicture drawn);
  /// What the sheet shows and is not here as finely as that, each once.
  std::vector<PaperPicture> missingFor(const Sheet& sheet) const;
  void paint(QPainter& painter, const QRectF& area, const PictureOf& picture, SheetStyle style) override;

 private:
  struct Entry {
    PaperPicture of;
    VectorPicture drawn;
  };
  /// The finest there is.
  const Entry* find(const PictureOf& picture, SheetStyle style) const;

  std::vector<Entry> m_entries;
};

}  // namespace matside::app
