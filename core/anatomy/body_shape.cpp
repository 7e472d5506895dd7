#include "anatomy/body_shape.h"

namespace matside {

Proportions proportionsOf(const BodyShape& shape) {
  const float stature = shape.stature;
  // Segment lengths as parts of stature: Drillis & Contini 1966, in Winter, Biomechanics of Human Movement.
  return {
      .thigh = 0.245F * stature,
      .shin = 0.246F * stature,
      .upperArm = 0.180F * stature,
      .forearm = 0.146F * stature,
      .hipHalfWidth = 0.0506F * stature,
      .shoulderHalfWidth = 0.0893F * stature,
      .shoulderHeight = 0.260F * stature,
      .ankleHeight = 0.039F * stature,
      .spineBelow = -0.0506F * stature,
      .spineTop = 0.3524F * stature,
  };
}

}  // namespace matside
