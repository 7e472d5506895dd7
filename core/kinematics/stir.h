#pragma once

namespace matside {

/// How a body moves while it rests in a posture.
struct Stir {
  double breath = 0;  ///< how full it is breathed in, 0 to 1
  double sway = 0;    ///< how far it sways, -1 to 1; 0 is the posture itself

  bool operator==(const Stir&) const = default;
};

}  // namespace matside
