#pragma once

#include "base/id.h"
#include "figure/body_spot.h"
#include "figure/joint.h"
#include "prop/prop.h"
#include "units/angle.h"
#include "units/length.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace matside {

using FigureKey = Id<struct FigureKeyTag>;

/// How the trunk lies in the world before it is tilted, rolled or turned. The head is towards -x, or up.
enum class Attitude {
  Upright,     ///< sitting, kneeling or standing, facing -x
  Supine,      ///< on the back
  Prone,       ///< face down
  OnLeftSide,  ///< lying on the left side
  OnRightSide,
};

/// Where the pelvis is and which way it points. Each turn is about the pelvis' own axis, in the order lean (to the
/// left), tilt (bowing forward), roll (about its long axis, to the left); `turn` is about the world's vertical, last.
struct PelvisPlace {
  Attitude attitude = Attitude::Supine;
  Length x, y, z;  ///< of the middle between the hip joints; y is settled by the contacts
  Angle tilt, roll, lean, turn;

  bool operator==(const PelvisPlace&) const = default;
};

/// How a prop gets its place.
enum class Placing {
  Standing,  ///< on the mat, or on another prop, at (x, z) of the world
  Under,     ///< the same, but straight below a spot of the body, or between two, (x, z) away from it
  Worn,      ///< lies on a spot of the body, or on two, and moves with it; (x, z) along its own width and depth
  Between,   ///< held between spots of the body, its width along the bone of the first
};

/// The mat's middle line is z = 0; what stands farther out than this stands beside it.
inline constexpr double halfMatWidth_m = 0.33;

/// A prop in a picture. Its width lies along the mat when `turn` is 0, across it at 90 degrees.
struct PlacedProp {
  PropId prop;
  PropFormId form;
  Placing placing = Placing::Standing;
  std::vector<BodySpot> spots;  ///< one or two for Under and Worn, for Between two or four: half on either side
  Length x, z;
  Angle turn;      ///< about the vertical, or about the normal of the spot that wears it
  std::string on;  ///< local name of the prop it stands on; empty: the mat

  bool operator==(const PlacedProp&) const = default;
};

/// What a spot of the body rests on: the mat (neither name nor spot), a prop by its local name, or another spot.
struct Contact {
  std::string prop;
  std::optional<BodySpot> spot;
  std::optional<Length> pressed;  ///< how deep it is pressed in; else what its flesh usually gives

  bool operator==(const Contact&) const = default;
};

enum class Limb { UpperArm, Forearm, Thigh, Shank };

/// A hand that holds a limb: at a place along it (0: its upper joint, 1: its lower), on the face that points `around`
/// (0: front, 90: outer side, 180: back, -90: inner side).
struct Grip {
  Limb limb = Limb::Shank;
  BodySide side = BodySide::Left;  ///< of the limb
  double along = 0.2;
  Angle around;

  bool operator==(const Grip&) const = default;
};

/// A strap round a limb, its ends in both hands.
struct StrapLoop {
  PropId prop;
  Limb limb = Limb::Thigh;
  BodySide side = BodySide::Left;
  double along = 0.6;

  bool operator==(const StrapLoop&) const = default;
};

/// From where the picture is seen. Azimuth 0 looks along -z at the mat's long edge, positive from the side of +x;
/// elevation 90 looks straight down. The distance is found by what must be seen.
struct ViewPoint {
  Angle azimuth = Angle::degrees(-20);
  Angle elevation = Angle::degrees(25);
  Angle azimuthOfOtherSide = Angle::degrees(-20);

  bool operator==(const ViewPoint&) const = default;
};

/// One picture of a body: joint angles that are roughly right, and what must be exactly right: what rests on what,
/// and what the hands hold. Written for the first side of a pose.
struct Posture {
  PelvisPlace pelvis;
  JointAngles angles;
  JointAngles sway;                         ///< by how much angles grow and shrink while a step sways
  std::map<std::string, PlacedProp> props;  ///< by local name
  std::map<BodySpot, Contact> contacts;
  std::map<BodySide, Grip> grips;  ///< by hand
  std::optional<StrapLoop> strap;
  ViewPoint view;

  bool operator==(const Posture&) const = default;
};

/// What choosing an option changes in a posture, or how one posture differs from another. Only what is set changes;
/// in the maps an empty value takes the entry away.
struct PostureChange {
  std::optional<Attitude> attitude;
  std::optional<Length> x, y, z;
  std::optional<Angle> tilt, roll, lean, turn;
  std::map<std::size_t, Angle> angles;  ///< by slot of JointAngles
  std::map<std::size_t, Angle> sway;    ///< the same
  std::map<std::string, std::optional<PlacedProp>> props;
  std::map<BodySpot, std::optional<Contact>> contacts;
  std::map<BodySide, std::optional<Grip>> grips;
  std::optional<std::optional<StrapLoop>> strap;
  std::optional<Angle> azimuth, elevation, azimuthOfOtherSide;

  bool operator==(const PostureChange&) const = default;
};

Posture changed(Posture posture, const PostureChange& change);

/// How a figure comes from another one.
struct Derivation {
  FigureKey from;
  PostureChange change;

  bool operator==(const Derivation&) const = default;
};

/// What an option changes, by picture; the key `everyFigure` stands for all of them and is applied first. Figures that
/// start from a changed one start from it as it is changed.
using PostureChanges = std::map<FigureKey, PostureChange>;
inline constexpr const char* everyFigure = "every-figure";

/// The posture of the mirrored body.
Posture mirrored(const Posture& posture);

}  // namespace matside
