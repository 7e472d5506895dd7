#pragma once

#include "presentation/place_chips.h"
#include "presentation/pose_card.h"

#include <string>
#include <vector>

namespace matside {

struct HandoutStep {
  std::string text;
  PictureOf picture;
};

/// Steps that paper tells together.
struct HandoutStage {
  Stage stage = Stage::GetIn;  ///< GetIn (with setting up), Hold, ChangeSides or ComeOut (with resting)
  std::vector<HandoutStep> steps;
};

/// A pose as this person practises it. Of a sided pose the first side is told, then what changing sides takes.
struct HandoutPose {
  PoseCard card;
  std::string firstSide;          ///< "left knee"; empty when the pose has no sides
  std::vector<GatherItem> props;  ///< what this variation rests on
  std::vector<HandoutStage> stages;
  std::vector<Caution> cautions;
};

/// Everything a printed sheet tells of a routine, as values. Content text is English.
struct Handout {
  std::string title;
  RoutineSummary summary;
  std::vector<GatherItem> gather;
  std::vector<HandoutPose> poses;
};

/// The routine's items must be poses of the library (a loaded routine always is).
Handout handoutOf(const Routine& routine, const Library& library, const Practitioner& who);

}  // namespace matside
