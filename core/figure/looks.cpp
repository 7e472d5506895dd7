#include "figure/looks.h"

#include <algorithm>

namespace matside {

Looks limited(Looks looks) {
  looks.build = std::clamp(looks.build, -1.0, 1.0);
  looks.legs = std::clamp(looks.legs, -1.0, 1.0);
  looks.stature_cm = std::clamp(looks.stature_cm, shortest_cm, tallest_cm);
  return looks;
}

}  // namespace matside
