#pragma once

#include "anatomy/hand_field.h"
#include "anatomy/prop_solid.h"
#include "anatomy/torso_field.h"
#include "figure/body_proportions.h"
#include "figure/joint.h"
#include "kinematics/frame.h"
#include "prop/prop.h"

#include <array>
#include <glm/vec3.hpp>
#include <string>
#include <vector>

namespace matside {

/// Thigh, shank and foot begin at hip, knee and ankle. At zero the foot points to +z and its sole to -y.
struct PosedLeg {
  Frame gluteal;  ///< turns between pelvis and thigh: carries the buttock
  Frame thigh;
  Frame shank;
  Frame foot;
  float kneeFlexion_deg = 0;
};

/// Upper arm, forearm and hand begin at shoulder, elbow and wrist. The palm faces the hand's +z, the fingers point to
/// its -y; the thumb is on the outer side: +x left, -x right.
struct PosedArm {
  Frame upperArm;
  Frame forearm;  ///< as it is at the elbow
  Frame hand;
  float forearmTwist_rad = 0;  ///< turn about +y from elbow to wrist, growing evenly
  HandShape fingers;
};

/// A prop where it lies. Half sizes along the frame's x (width), y (height), z (depth) as in `PropForm`.
struct PosedProp {
  std::string name;  ///< the posture's local name for it
  PropId prop;
  PropFormId form;
  PropShape shape = PropShape::Block;
  glm::vec3 halfSize{0};
  float drape = 0;  ///< of what lies over the body, see PropSolid
  Frame frame;      ///< origin in the middle
};

inline PropSolid solidOf(const PosedProp& prop) {
  return {prop.shape, prop.halfSize, prop.drape};
}

/// A flat band along a line of points; `across` is the direction of its width at each of them.
struct PosedStrap {
  std::vector<glm::vec3> points;
  std::vector<glm::vec3> across;
  float width = 0.04F;
};

/// Every bone where it lies in the world: what is drawn. All frames are orthonormal and right-handed.
struct PosedSkeleton {
  Frame pelvis;                                 ///< origin in the middle between the hip joints
  std::array<Frame, spine::sampleCount> spine;  ///< from `spine::bottom` to `spine::top`, y along the spine
  Frame head;
  std::array<PosedLeg, 2> legs;  ///< by indexOf(BodySide)
  std::array<PosedArm, 2> arms;
  TorsoFlex torso;
  std::vector<PosedProp> props;
  std::vector<PosedStrap> straps;

  const PosedLeg& leg(BodySide side) const { return legs[indexOf(side)]; }
  const PosedArm& arm(BodySide side) const { return arms[indexOf(side)]; }
};

/// The frame of the mirrored body's bone: reflected in the plane z = 0.
Frame mirrored(const Frame& frame);

/// The skeleton of the mirrored body: reflected in the plane z = 0, left and right exchanged.
PosedSkeleton mirrored(const PosedSkeleton& skeleton);

}  // namespace matside
