#pragma once

#include "presentation/pose_card.h"
#include "theme/colors.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace matside::app {

/// One picture at one size for one look.
struct PictureWish {
  PictureOf of;
  QSize pixels;
  Scheme scheme = Scheme::Light;

  bool operator==(const PictureWish&) const = default;
};

/// The same for equal wishes only.
QString keyOf(const PictureWish& wish);

/// Draws pictures; called from one thread only, which is not the window's.
class PictureSource {
 public:
  virtual ~PictureSource() = default;
  /// Null when there is no such picture.
  virtual QImage draw(const PictureWish& wish) = 0;
};

}  // namespace matside::app
