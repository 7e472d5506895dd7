#pragma once

#include "illustration/camera.h"

#include <QPoint>

#include <optional>

namespace matside::app {

/// From where a figure is seen: a place to begin from, and how far a person turned it away from there.
struct ViewTurn {
  enum class Base {
    Best,  ///< as the pose says
    Side,
    Above,
  };

  Base base = Base::Best;
  int azimuth_deg = 0;    ///< -180 to 180, positive towards the feet end
  int elevation_deg = 0;  ///< -90 to 90, positive upwards

  bool operator==(const ViewTurn&) const = default;
};

/// What the button brings next: best, side, above, best; and best from anywhere a person turned it to.
ViewTurn nextView(const ViewTurn& turn);

/// As the hand moves over the picture, in its pixels: across turns the figure, up and down tilts it.
ViewTurn dragged(const ViewTurn& turn, QPoint way);

/// What a key does to it: arrows turn by a step, Home brings the best view back. None for any other key.
std::optional<ViewTurn> turnedBy(const ViewTurn& turn, int key);

/// The camera for a figure whose own best view is given.
View viewFor(const ViewTurn& turn, const View& best);

}  // namespace matside::app
