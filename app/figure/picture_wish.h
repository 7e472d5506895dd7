#pragma once

#include "figure/looks.h"
#include "figure/view_turn.h"
#include "presentation/picture_facts.h"
#include "theme/colors.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace matside::app {

/// Whether a picture stays, or is one of many that are seen for a moment each: those are drawn more quickly.
enum class PictureLife { Still, Moment };

/// How far on the way from another picture of the same pose.
struct WayFrom {
  PictureOf from;
  double part = 0;  ///< 0 to 1

  bool operator==(const WayFrom&) const = default;
};

/// One picture at one size for one look.
struct PictureWish {
  PictureOf of;
  QSize pixels;
  Scheme scheme = Scheme::Light;
  ViewTurn turn = {};
  PictureLife life = PictureLife::Still;
  std::optional<WayFrom> way = std::nullopt;
  Looks looks = {};

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
  /// What there is to be said of a picture; asked from the window's thread.
  virtual std::optional<PictureFacts> facts(const PictureOf&) const { return std::nullopt; }
};

}  // namespace matside::app
