#pragma once

#include "presentation/place_chips.h"
#include "presentation/pose_card.h"

#include <optional>
#include <string>
#include <vector>

namespace matside {

enum class StepStanding { Done, Current, Coming };

/// A step of the pose, or words of the routine that stand among them: its opening and its closing.
enum class RowKind { Step, Words };

struct StepRow {
  std::string text;
  StepStanding standing = StepStanding::Coming;
  RowKind kind = RowKind::Step;

  bool operator==(const StepRow&) const = default;
};

/// What follows the stage that runs.
struct ComingUp {
  enum class Kind { GetIn, Hold, ChangeSides, ComeOut, Rest, NextPose, TheEnd };
  Kind kind = Kind::Hold;
  std::string pose;  ///< name of the next pose, with NextPose

  bool operator==(const ComingUp&) const = default;
};

/// Everything the practice screen shows that does not change by itself from second to second.
struct PracticeScene {
  std::string name;
  std::string sanskrit;
  std::string side;  ///< "left knee"; empty when the pose has no sides
  Stage stage = Stage::SetUp;
  std::size_t number = 1;  ///< of the pose in the routine
  std::size_t count = 1;
  std::vector<StepRow> steps;
  ComingUp next;
  std::vector<PlaceChips> places;
  std::vector<Caution> cautions;
  PictureOf picture;
};

/// Where a practice is, and where it goes on: past the last segment the routine is over.
struct ScenePlace {
  std::size_t segment = 0;
  std::size_t step = 0;
  std::optional<std::size_t> following = std::nullopt;  ///< none: the segment after this one
};

/// The scene at a place of this timeline, its poses of this library.
PracticeScene practiceScene(const Timeline& timeline, const Library& library, const PropShelf& shelf,
                            const ScenePlace& place);

/// The steps that lead safely out of the pose that runs at `segment`; none while nobody is in it.
std::vector<CardStep> wayOut(const Timeline& timeline, const Library& library, std::size_t segment);

/// One thing the easier variation does differently.
struct EasierChoice {
  std::string place;   ///< "Hands"
  std::string option;  ///< "Behind the thigh"
  std::string phrase;  ///< "hands behind the thigh"; may be empty

  bool operator==(const EasierChoice&) const = default;
};

/// What the easier variation of the pose at `segment` changes; nothing when it is practised that way already.
std::vector<EasierChoice> easierWay(const Timeline& timeline, const Library& library, const PropShelf& shelf,
                                    std::size_t segment);

/// A gentler way that asks for props which are not within reach.
struct EasierWithProps {
  std::vector<EasierChoice> choices;
  PropCounts missing;  ///< never empty

  bool operator==(const EasierWithProps&) const = default;
};

/// What more props, or what stands in for them, would ease; none when nothing would.
std::optional<EasierWithProps> easierWithProps(const Timeline& timeline, const Library& library, const PropShelf& shelf,
                                               std::size_t segment);

enum class Breathing { In, Out };

/// Where the breathing guide stands.
struct BreathMoment {
  Breathing direction = Breathing::In;
  int secondsLeft = 1;  ///< 1 and up

  bool operator==(const BreathMoment&) const = default;
};

/// How full the breath is at a moment of the guide: 0 when all is out, 1 when all is in.
double fullnessAt(const Breath& breath, Duration inHold);

/// The guide begins with breathing in, at the start of the hold. `breath` must take some time.
BreathMoment breathAt(const Breath& breath, Duration inHold);

}  // namespace matside
