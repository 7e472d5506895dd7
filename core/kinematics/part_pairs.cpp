#include "kinematics/part_pairs.h"

#include <algorithm>

namespace matside {
namespace {

using enum BodyPart;

constexpr float softest = 0.012F;

void addPaired(std::vector<PartPair>& pairs, PartPair left) {
  for (const BodySide side : bothBodySides) {
    PartPair pair = left;
    pair.skin = partOf(kindOf(left.skin), side);
    pair.other = isPaired(left.other) ? partOf(kindOf(left.other), side) : left.other;
    pairs.push_back(pair);
  }
}

// A part of one side with its own partner and with the other side's.
void addBothWays(std::vector<PartPair>& pairs, BodyPart skin, BodyPart other, float given) {
  for (const BodySide side : bothBodySides) {
    pairs.push_back({partOf(kindOf(skin), side), partOf(kindOf(other), side), given});
    pairs.push_back({partOf(kindOf(skin), side), partOf(kindOf(other), opposite(side)), given});
  }
}

void addCrossed(std::vector<PartPair>& pairs, BodyPart skin, BodyPart other, float given) {
  for (const BodySide side : bothBodySides) {
    pairs.push_back({partOf(kindOf(skin), side), partOf(kindOf(other), opposite(side)), given});
  }
}

void addLegs(std::vector<PartPair>& pairs) {
  // Sitting on the heels, calf and thigh flatten against each other by some centimetres (Zelle et al. 2007).
  addPaired(pairs, {LeftShin, LeftThigh, 0.050F, SharedJoint::Knee, 0.15F});
  addPaired(pairs, {LeftThigh, Torso, softest, SharedJoint::Hip, 0.20F});
  addPaired(pairs, {LeftShin, Torso, softest});
  addPaired(pairs, {LeftFoot, Torso, softest});
  addPaired(pairs, {LeftFoot, LeftThigh, softest});
  addBothWays(pairs, LeftShin, LeftGlute, softest);
  addBothWays(pairs, LeftFoot, LeftGlute, softest);
  addCrossed(pairs, LeftShin, LeftThigh, softest);
  addCrossed(pairs, LeftFoot, LeftThigh, 0.008F);
  addCrossed(pairs, LeftFoot, LeftShin, 0.006F);
  pairs.push_back({LeftThigh, RightThigh, softest, SharedJoint::Crotch, 0.22F});
  pairs.push_back({LeftShin, RightShin, 0.008F});
  pairs.push_back({LeftFoot, RightFoot, 0.005F});
}

void addArms(std::vector<PartPair>& pairs) {
  addPaired(pairs, {LeftUpperArm, Torso, softest, SharedJoint::Shoulder, 0.16F});
  addPaired(pairs, {LeftForearm, Torso, 0.010F});
  addPaired(pairs, {LeftHand, Torso, 0.006F});
  addPaired(pairs, {LeftForearm, LeftUpperArm, softest, SharedJoint::Elbow, 0.12F});
  addPaired(pairs, {LeftHand, LeftUpperArm, 0.006F});
  addCrossed(pairs, LeftForearm, LeftUpperArm, 0.008F);
  addCrossed(pairs, LeftHand, LeftUpperArm, 0.006F);
  addCrossed(pairs, LeftHand, LeftForearm, 0.004F);
  pairs.push_back({LeftForearm, RightForearm, 0.006F});
  pairs.push_back({LeftHand, RightHand, 0.004F});
}

void addArmsWithLegs(std::vector<PartPair>& pairs) {
  addBothWays(pairs, LeftUpperArm, LeftThigh, softest);
  addBothWays(pairs, LeftForearm, LeftThigh, 0.010F);
  addBothWays(pairs, LeftForearm, LeftShin, 0.008F);
  addBothWays(pairs, LeftForearm, LeftFoot, 0.005F);
  addBothWays(pairs, LeftForearm, LeftGlute, softest);
  addBothWays(pairs, LeftHand, LeftThigh, softest);
  addBothWays(pairs, LeftHand, LeftShin, softest);
  addBothWays(pairs, LeftHand, LeftFoot, 0.004F);
  addBothWays(pairs, LeftHand, LeftGlute, 0.008F);
  addBothWays(pairs, LeftUpperArm, LeftShin, 0.010F);
}

void addHead(std::vector<PartPair>& pairs) {
  for (const BodyPart part : {LeftHand, LeftForearm, LeftUpperArm, LeftThigh, LeftShin}) {
    addPaired(pairs, {part, Head, 0.006F});
    addPaired(pairs, {part, Hair, 0.010F});
  }
  pairs.push_back({Head, Torso, softest, SharedJoint::Neck, 0.15F});
}

std::vector<PartPair> everyPair() {
  std::vector<PartPair> pairs;
  addLegs(pairs);
  addArms(pairs);
  addArmsWithLegs(pairs);
  addHead(pairs);
  return pairs;
}

}  // namespace

const std::vector<PartPair>& partPairs() {
  static const std::vector<PartPair> pairs = everyPair();
  return pairs;
}

glm::vec3 jointOf(const PosedSkeleton& skeleton, SharedJoint joint, BodySide side) {
  switch (joint) {
    case SharedJoint::None:
      return glm::vec3(0);
    case SharedJoint::Hip:
      return skeleton.leg(side).thigh.origin;
    case SharedJoint::Crotch:
      return skeleton.pelvis.origin;
    case SharedJoint::Knee:
      return skeleton.leg(side).shank.origin;
    case SharedJoint::Shoulder:
      return skeleton.arm(side).upperArm.origin;
    case SharedJoint::Elbow:
      return skeleton.arm(side).forearm.origin;
    case SharedJoint::Wrist:
      return skeleton.arm(side).hand.origin;
    case SharedJoint::Neck:
      return skeleton.spine.back().origin;
  }
  return glm::vec3(0);
}

float giveOf(BodyPart part) {
  switch (kindOf(part)) {
    case PartKind::Torso:
    case PartKind::Glute:
    case PartKind::Thigh:
    case PartKind::Forearm:  // its straight loft stands for a muscle that flattens
      return softest;
    case PartKind::Shin:
    case PartKind::UpperArm:
    case PartKind::Hair:
      return 0.009F;
    case PartKind::Foot:
    case PartKind::Hand:
    case PartKind::Head:
      return 0.006F;
  }
  return 0;
}

namespace {

bool isBelowKnee(BodyPart part) {
  return kindOf(part) == PartKind::Shin || kindOf(part) == PartKind::Foot;
}

}  // namespace

float giveOf(BodyPart part, const PosedProp& prop) {
  // Folded cloth is pressed together by about a quarter under a leg or a seat.
  constexpr float clothGives = 0.25F;
  constexpr float drapedGives = 0.4F;
  switch (prop.shape) {
    case PropShape::Block:
    case PropShape::Chair:
    case PropShape::Wall:
      return giveOf(part);
    case PropShape::Cushion:
    case PropShape::Roll:
      return std::max(giveOf(part), softest);
    case PropShape::Blanket:
      // Draped, it folds itself round shins and heels, and in the crook of the knee it is squeezed by more.
      if (prop.drape > 0) {
        return isBelowKnee(part) ? prop.drape + softest : drapedGives * 2 * prop.halfSize.y;
      }
      return std::max(softest, clothGives * 2 * prop.halfSize.y);
    case PropShape::EyePillow:
    case PropShape::Strap:
      return 1;  // it lies on whatever is there
  }
  return giveOf(part);
}

}  // namespace matside
