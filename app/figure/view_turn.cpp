#include "figure/view_turn.h"

#include <algorithm>
#include <cmath>

namespace matside::app {
namespace {

constexpr double degreesAPixel = 0.45;
constexpr int keyStep_deg = 10;
constexpr double lowest_deg = 4;  // lower, and the mat is a line
constexpr double highest_deg = 90;
constexpr View fromTheSide{Angle::degrees(0), Angle::degrees(10)};
constexpr View fromAbove{Angle::degrees(0), Angle::degrees(90)};

ViewTurn turned(ViewTurn turn, int azimuth_deg, int elevation_deg) {
  turn.azimuth_deg = static_cast<int>(std::remainder(turn.azimuth_deg + azimuth_deg, 360));
  turn.elevation_deg = std::clamp(turn.elevation_deg + elevation_deg, -90, 90);
  return turn;
}

}  // namespace

ViewTurn nextView(const ViewTurn& turn) {
  if (turn.azimuth_deg != 0 || turn.elevation_deg != 0) {
    return {};
  }
  switch (turn.base) {
    case ViewTurn::Base::Best:
      return {ViewTurn::Base::Side};
    case ViewTurn::Base::Side:
      return {ViewTurn::Base::Above};
    case ViewTurn::Base::Above:
      break;
  }
  return {};
}

// The hand takes the near side of the figure along: to the right, and the camera goes to the left.
ViewTurn dragged(const ViewTurn& turn, QPoint way) {
  return turned(turn, -static_cast<int>(std::lround(way.x() * degreesAPixel)),
                static_cast<int>(std::lround(way.y() * degreesAPixel)));
}

std::optional<ViewTurn> turnedBy(const ViewTurn& turn, int key) {
  switch (key) {
    case Qt::Key_Left:
      return turned(turn, keyStep_deg, 0);
    case Qt::Key_Right:
      return turned(turn, -keyStep_deg, 0);
    case Qt::Key_Up:
      return turned(turn, 0, -keyStep_deg);
    case Qt::Key_Down:
      return turned(turn, 0, keyStep_deg);
    case Qt::Key_Home:
      return ViewTurn{};
    default:
      return std::nullopt;
  }
}

View viewFor(const ViewTurn& turn, const View& best) {
  const View base = turn.base == ViewTurn::Base::Best   ? best
                    : turn.base == ViewTurn::Base::Side ? fromTheSide
                                                        : fromAbove;
  const double elevation = base.elevation.degrees() + turn.elevation_deg;
  return {base.azimuth + Angle::degrees(turn.azimuth_deg),
          turn.elevation_deg == 0 ? base.elevation : Angle::degrees(std::clamp(elevation, lowest_deg, highest_deg))};
}

}  // namespace matside::app
