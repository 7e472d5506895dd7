#include "figure/joint.h"

#include "base/contract.h"

#include <algorithm>

namespace matside {
namespace {

constexpr JointRange range(Joint joint, std::string_view name, double lowest, double highest) {
  return {joint, name, Angle::degrees(lowest), Angle::degrees(highest)};
}

// Sources. AAOS: American Academy of Orthopaedic Surgeons, Joint Motion (1965), The Clinical Measurement of Joint
// Motion (1994). N&W: Norkin & White, Measurement of Joint Motion (5th ed.). Kapandji: The Physiology of the Joints,
// vol. 1-3. W&P: White & Panjabi, Clinical Biomechanics of the Spine (2nd ed.), sums of segmental values.
constexpr std::array<JointRange, jointCount> ranges = {
    range(Joint::LumbarFlexion, "lumbar-flexion", -35, 60),         // Kapandji 3: 60 flexion, 35 extension
    range(Joint::LumbarSideBend, "lumbar-side-bend", -20, 20),      // Kapandji 3: 20 a side
    range(Joint::LumbarRotation, "lumbar-rotation", -14, 14),       // W&P: up to 3 a segment, 2 at L5-S1: 14 a side
    range(Joint::ThoracicFlexion, "thoracic-flexion", -25, 45),     // Kapandji 3: 45 flexion, 25 extension
    range(Joint::ThoracicSideBend, "thoracic-side-bend", -20, 20),  // Kapandji 3: 20 a side
    range(Joint::ThoracicRotation, "thoracic-rotation", -38, 38),   // Gregersen & Lucas 1967: 37; Kapandji 3: 35
    range(Joint::NeckFlexion, "neck-flexion", -50, 50),             // AAOS 1965: 45 each; N&W to 50, nod excluded
    range(Joint::NeckSideBend, "neck-side-bend", -45, 45),          // AAOS: 45 a side
    range(Joint::NeckRotation, "neck-rotation", -80, 80),           // AAOS: 80 a side with the atlas
    range(Joint::HeadNod, "head-nod", -20, 15),                     // W&P: C0-C2 about 45 in all; Kapandji 3: 15 nod
    range(Joint::HipFlexion, "hip-flexion", -20, 135),              // AAOS: 120 active; Kapandji 2: 140 passive
    range(Joint::HipAbduction, "hip-abduction", -30, 45),           // AAOS: 45 abduction, 30 adduction
    range(Joint::HipExternalRotation, "hip-external-rotation", -45, 45),  // AAOS: 45 each
    range(Joint::KneeFlexion, "knee-flexion", 0, 158),  // AAOS: 135 active; Kapandji 2: 160 on the heels
    range(Joint::AnklePlantarFlexion, "ankle-plantar-flexion", -25, 70),  // AAOS: 20 and 50; with midfoot and toes
                                                                          // N&W, Russell 2010 (dancers) to 70
    range(Joint::FootInversion, "foot-inversion", -20, 35),               // AAOS: 35 inversion, 15-20 eversion
    range(Joint::FootAdduction, "foot-adduction", -40, 30),               // Kapandji 2: shin turns 40 out, 30 in at 90
    range(Joint::ScapulaProtraction, "scapula-protraction", -25, 30),     // N&W: sternoclavicular 15-30 each way
    range(Joint::ScapulaElevation, "scapula-elevation", -10, 45),         // N&W: sternoclavicular 45 up, 5-10 down
    range(Joint::ShoulderFlexion, "shoulder-flexion", -60, 180),          // AAOS: 180 flexion, 60 extension
    range(Joint::ShoulderAbduction, "shoulder-abduction", -45, 180),  // AAOS: 180; Kapandji 1: 30-45 across the front
    range(Joint::ShoulderExternalRotation, "shoulder-external-rotation", -95,
          90),                                                            // AAOS: 90 and 70; Kapandji 1:
                                                                          // 95 inward with the hand behind the trunk
    range(Joint::ElbowFlexion, "elbow-flexion", 0, 150),                  // AAOS: 150
    range(Joint::ForearmPronation, "forearm-pronation", -90, 85),         // AAOS: 80 each; Kapandji 1: 90 and 85
    range(Joint::WristFlexion, "wrist-flexion", -85, 85),                 // AAOS: 80 and 70; Kapandji 1: 85 each
    range(Joint::WristUlnarDeviation, "wrist-ulnar-deviation", -20, 40),  // AAOS: 30 and 20; Kapandji 1: 40 ulnar
    range(Joint::FingerCurl, "finger-curl", 0, 90),                       // AAOS: 90 at the knuckle
    range(Joint::FingerSpread, "finger-spread", 0, 40),        // N&W: about 20 either side of the middle finger
    range(Joint::ThumbOpposition, "thumb-opposition", 0, 60),  // N&W: carpometacarpal 15 flexion, 45 towards the palm
};

constexpr bool reversedByMirror(Joint joint) {
  switch (joint) {
    case Joint::LumbarSideBend:
    case Joint::LumbarRotation:
    case Joint::ThoracicSideBend:
    case Joint::ThoracicRotation:
    case Joint::NeckSideBend:
    case Joint::NeckRotation:
      return true;
    case Joint::LumbarFlexion:
    case Joint::ThoracicFlexion:
    case Joint::NeckFlexion:
    case Joint::HeadNod:
    case Joint::HipFlexion:
    case Joint::HipAbduction:
    case Joint::HipExternalRotation:
    case Joint::KneeFlexion:
    case Joint::AnklePlantarFlexion:
    case Joint::FootInversion:
    case Joint::FootAdduction:
    case Joint::ScapulaProtraction:
    case Joint::ScapulaElevation:
    case Joint::ShoulderFlexion:
    case Joint::ShoulderAbduction:
    case Joint::ShoulderExternalRotation:
    case Joint::ElbowFlexion:
    case Joint::ForearmPronation:
    case Joint::WristFlexion:
    case Joint::WristUlnarDeviation:
    case Joint::FingerCurl:
    case Joint::FingerSpread:
    case Joint::ThumbOpposition:
      return false;
  }
  return false;
}

}  // namespace

BodySide opposite(BodySide side) {
  return side == BodySide::Left ? BodySide::Right : BodySide::Left;
}

const std::array<JointRange, jointCount>& jointRanges() {
  return ranges;
}

const JointRange& rangeOf(Joint joint) {
  return ranges[static_cast<std::size_t>(joint)];
}

std::optional<Joint> jointNamed(std::string_view name) {
  const auto* const found = std::ranges::find(ranges, name, &JointRange::name);
  return found == ranges.end() ? std::nullopt : std::optional(found->joint);
}

void JointAngles::set(Joint joint, Angle angle) {
  for (const BodySide side : bothBodySides) {
    set(joint, side, angle);
  }
}

Joint JointAngles::jointAt(std::size_t slot) {
  contract(slot < slotCount, "a slot of a joint");
  return static_cast<Joint>(slot < firstPairedJoint ? slot : (slot + firstPairedJoint) / 2);
}

JointAngles mirrored(const JointAngles& angles) {
  JointAngles other;
  for (const JointRange& range : ranges) {
    for (const BodySide side : bothBodySides) {
      const Angle angle = angles(range.joint, opposite(side));
      other.set(range.joint, side, reversedByMirror(range.joint) ? -angle : angle);
    }
  }
  return other;
}

}  // namespace matside
