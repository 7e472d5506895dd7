#include "anatomy/body_shape.h"

#include <algorithm>

namespace matside {
namespace {

// How much each measure grows from the middle to the broad end, and shrinks to the narrow one. Breadths and girths of
// adults differ by about 10 % (one standard deviation, ANSUR II, 2012); depth of the trunk by more.
struct Reach {
  float broader;
  float narrower;
};
constexpr Reach girth{0.13F, 0.09F};
constexpr Reach width{0.12F, 0.07F};
constexpr Reach depth{0.20F, 0.08F};
// Leg length of people equally tall differs by about 3 % (one standard deviation, ANSUR II).
constexpr float legs = 0.03F;

float grown(const Reach& reach, double build) {
  const auto part = static_cast<float>(build);
  return 1 + (part > 0 ? reach.broader : reach.narrower) * part;
}

}  // namespace

BodyShape shapeOf(const Looks& given) {
  const Looks looks = limited(given);
  BodyShape shape;
  shape.limbGirth = grown(girth, looks.build);
  shape.torsoWidth = grown(width, looks.build);
  shape.torsoDepth = grown(depth, looks.build);
  shape.legLength = 1 + legs * static_cast<float>(looks.legs);
  shape.hair = looks.hair;
  return shape;
}

BodyProportions proportionsOf(const BodyShape& shape) {
  BodyProportions body;
  const auto legLength = static_cast<double>(shape.legLength);
  const auto wider = static_cast<double>(shape.torsoWidth) - 1;
  body.thigh *= legLength;
  body.shank *= legLength;
  body.hipAside *= 1 + 0.5 * wider;
  body.shoulderAside *= 1 + 0.8 * wider;
  return body;
}

}  // namespace matside
