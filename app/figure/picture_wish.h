#pragma once

#include "figure/looks.h"
#include "figure/view_turn.h"
#include "kinematics/stir.h"
#include "presentation/picture_facts.h"
#include "theme/colors.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace matside::app {

/// Whether a picture stays, is one of many that are seen for a moment each, which are drawn more quickly, or one of a
/// few that are seen in turn over and over, which their view keeps.
enum class PictureLife { Still, Moment, Returning };

/// How far on the way from another picture of the same pose.
struct WayFrom {
  PictureOf from;
  double part = 0;  ///< 0 to 1
  Stir stir = {};   ///< of the body as it began to move

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
  Stir stir = {};  ///< of a body that is not on its way

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
