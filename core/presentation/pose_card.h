#pragma once

#include "timeline/timeline.h"

#include <optional>
#include <string>
#include <vector>

namespace matside {

/// Which picture stands for something: one figure of a pose in one variation on one side.
struct PictureOf {
  PoseId pose;
  Variation variation;
  std::optional<Side> side;
  FigureKey figure;

  bool operator==(const PictureOf&) const = default;
};

enum class Times { Once, EachSide };

/// A pose of a routine, as a tile shows it.
struct PoseCard {
  std::string name;
  std::string sanskrit;  ///< may be empty
  Duration hold{0};
  Times times = Times::Once;
  std::vector<std::string> phrases;  ///< what is special in this variation: "bolster under the knees"
  PictureOf picture;
};

/// One card an item of the routine, in its order.
std::vector<PoseCard> poseCards(const Timeline& timeline, const Library& library);

/// What is said about a whole routine in one line.
struct RoutineSummary {
  std::size_t poses = 0;
  Duration total{0};
  std::vector<Position> positions;  ///< each once, in the order they come
};

RoutineSummary routineSummary(const Timeline& timeline, const Library& library);

/// A step as a card without a clock shows it.
struct CardStep {
  Stage stage = Stage::GetIn;
  std::string text;
  PictureOf picture;
};

/// Every step of a pose on one side, from setting up to coming out.
std::vector<CardStep> cardSteps(const Pose& pose, const Variation& variation, std::optional<Side> side);

}  // namespace matside
