#pragma once

#include "presentation/pose_card.h"

#include <array>
#include <optional>
#include <vector>

namespace matside {

/// How a body is in a picture.
enum class Bearing {
  OnBack,
  OnBackHipsTurned,  ///< shoulders on the mat, the knees to one side
  OnSide,
  RisingFromSide,
  OnFront,
  Kneeling,
  KneelingOnHands,  ///< leaning forward on the hands
  KneelingFolded,   ///< the chest down over the thighs
  Sitting,
};

/// Where the head is in the picture; of somebody upright, where the face looks.
enum class PictureEnd { Left, Right };

enum class LegAction {
  FootFlat,  ///< knee bent, foot flat on the mat
  DrawnToChest,
  OverProp,  ///< lies over a prop
  Other,     ///< nothing worth a word
};

struct LegFact {
  LegAction action = LegAction::Other;
  PropId prop;  ///< of OverProp

  bool operator==(const LegFact&) const = default;
};

enum class HandAction { HoldsShin, HoldsThigh, HoldsStrap, PalmUp, PalmDown, Other };

/// What the face rests on.
enum class FaceRest { Free, ForeheadOnMat, ForeheadOnProp, OnArm };

enum class PropPlace {
  UnderHead,
  UnderForehead,
  UnderChest,
  UnderHips,
  UnderKnees,
  UnderShins,
  BetweenKnees,
  OnEyes,
  RoundThigh,
  OnMat,      ///< at hand, not in use
  BesideMat,  ///< the same
};

struct PropFact {
  PropId prop;
  int count = 1;
  PropPlace place = PropPlace::OnMat;
  std::string name = {};  ///< "block", "blocks"; content text, empty where the library is not asked

  bool operator==(const PropFact&) const = default;
};

/// What is to be said of a picture to somebody who does not see it: taken from the same figure it is drawn from.
struct PictureFacts {
  Bearing bearing = Bearing::OnBack;
  PictureEnd head = PictureEnd::Left;
  BodySide lies = BodySide::Left;  ///< of OnSide and RisingFromSide; of OnBackHipsTurned the side the knees are on
  std::array<LegFact, 2> legs;     ///< by indexOf(BodySide)
  std::array<HandAction, 2> hands{HandAction::Other, HandAction::Other};
  bool armsWide = false;
  FaceRest face = FaceRest::Free;
  std::vector<PropFact> props;  ///< in use first

  bool operator==(const PictureFacts&) const = default;
};

PictureFacts pictureFacts(const Posture& posture, PictureEnd head);

/// None when there is no such picture.
std::optional<PictureFacts> pictureFacts(const PictureOf& picture, const Library& library);

}  // namespace matside
