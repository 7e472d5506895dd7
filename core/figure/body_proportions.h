#pragma once

namespace matside {

/// The lengths of the bones, metres, of an adult of the given stature, and where the joints sit.
/// Length of limbs as fractions of stature: thigh 0.245, shank 0.246, upper arm 0.18-0.186, forearm 0.146
/// (Drillis & Contini 1966, in Winter, Biomechanics and Motor Control of Human Movement).
struct BodyProportions {
  double stature = 1.68;
  double thigh = 0.245 * 1.68;
  double shank = 0.246 * 1.68;
  double upperArm = 0.180 * 1.68;
  double forearm = 0.146 * 1.68;
  /// Hip joint: this far to the side of the pelvis' origin, and below it. Half of the distance between the centres of
  /// the femoral heads (Seidel et al. 1995: 0.14 of pelvic height and width, about 17 cm in all).
  double hipAside = 0.085;
  double hipBelow = 0.005;
  /// Shoulder joint at rest: this far to the side of the spine, and behind it.
  double shoulderAside = 0.150;
  double shoulderBehind = 0.008;
  /// The joint between breastbone and collarbone, about which the shoulder girdle turns.
  double sternoclavicularAside = 0.020;
  double sternoclavicularAhead = 0.045;
};

/// Lengths along the line of the spine, metres above the middle between the hip joints. The line is straight when all
/// angles of the spine are zero; skeletons carry `spineSampleCount` frames at equal steps of it.
namespace spine {
inline constexpr double bottom = -0.085;  ///< below the pelvic floor
inline constexpr double top = 0.592;      ///< where the head begins
inline constexpr int sampleCount = 193;
inline constexpr double shoulderHeight = 0.437;  ///< where the shoulder girdle is fastened
// Where the three regions bend, each most in its middle.
inline constexpr double lumbarFrom = 0.03;
inline constexpr double lumbarTo = 0.25;
inline constexpr double thoracicFrom = 0.18;
inline constexpr double thoracicTo = 0.47;
inline constexpr double neckFrom = 0.470;
inline constexpr double neckTo = 0.588;
}  // namespace spine

}  // namespace matside
