#pragma once

#include "anatomy/body_part.h"
#include "anatomy/body_shape.h"
#include "anatomy/hand_field.h"
#include "anatomy/loft.h"
#include "anatomy/prop_solid.h"
#include "anatomy/surface_net.h"
#include "anatomy/torso_field.h"

#include <glm/vec3.hpp>
#include <vector>

namespace matside {

/// What changes a part's own shape while it moves. All zero is the part at rest.
struct PartFlex {
  HandShape hand;          ///< of a hand
  float forearmTwist = 0;  ///< of a forearm: how far the wrist is turned about the bone's +y (z towards x), radians
  TorsoFlex torso;
};

struct Sphere {
  glm::vec3 centre{0};
  float radius = 0;
};

/// The shape of one person's body, part by part, each in the space of its own bone. Metres.
///
/// Limb segments begin at their upper joint and run along -y; +z is the front, +x the body's left. The foot's origin is
/// the ankle, sole towards -y and toes towards +z; the hand's the wrist, fingers along -y, palm towards +z; the
/// head's its middle. The torso lies in spine space: a point (x, s, z) is beside the spine curve at arc length s above
/// the hip joints. Points far from a part may get a rough distance, never a wrong sign.
///
/// Immutable, cheap to copy, safe to share between threads.
class Anatomy {
 public:
  explicit Anatomy(const BodyShape& shape = {});

  const BodyShape& shape() const { return m_shape; }
  /// The factor from the default stature to this one; parts grow with it as a whole.
  float scale() const { return m_scale; }

  float distance(BodyPart part, glm::vec3 p, const PartFlex& flex = {}) const;
  float torsoDistance(const SpinePoint& p, const TorsoFlex& flex) const;

  /// A box that holds the part (of a hand: with any fingers).
  Box box(BodyPart part) const;

  /// Moves a point of the surface of the part at rest onto the flexed surface (forearm twist, lumbar rounding).
  glm::vec3 flexed(BodyPart part, glm::vec3 p, const PartFlex& flex) const;

 private:
  glm::vec3 unstretched(glm::vec3 p) const;
  float leftDistance(PartKind kind, glm::vec3 p, const PartFlex& flex) const;

  BodyShape m_shape;
  float m_scale;
  TorsoField m_torso;
  Loft m_thigh;
  Loft m_shin;
  Loft m_upperArm;
  Loft m_forearm;
};

/// Points spread over the surface of a part with the given fingers, otherwise at rest, about `spacing` apart.
std::vector<glm::vec3> surfacePoints(const Anatomy& anatomy, BodyPart part, const HandShape& hand = {},
                                     float spacing = 0.018F);
std::vector<glm::vec3> surfacePoints(const PropSolid& solid, float spacing = 0.018F);

/// A few spheres that together hold the part at rest, in a row along the bone.
std::vector<Sphere> boundingSpheres(const Anatomy& anatomy, BodyPart part, const HandShape& hand = {});

}  // namespace matside
