#pragma once

#include "base/id.h"
#include "figure/posture.h"
#include "prop/prop.h"
#include "units/duration.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace matside {

using PoseId = Id<struct PoseTag>;
using PlaceId = Id<struct PlaceTag>;
using OptionId = Id<struct OptionTag>;
using StepId = Id<struct StepTag>;

enum class Side { Left, Right };
Side opposite(Side side);

enum class Position { Supine, Prone, Kneeling, AllFours, Seated, SideLying, Standing };

enum class Stage { SetUp, GetIn, Hold, ChangeSides, ComeOut, Rest };
inline constexpr std::array allStages = {Stage::SetUp,       Stage::GetIn,   Stage::Hold,
                                         Stage::ChangeSides, Stage::ComeOut, Stage::Rest};
/// "set-up", "get-in", "hold", "change-sides", "come-out", "rest".
std::string_view stageName(Stage stage);

/// A sentence a person reads or hears; a sided pose has it written out for both sides.
struct Line {
  std::string left;   ///< also the only text of a line without sides
  std::string right;  ///< empty: the same as left

  const std::string& on(std::optional<Side> side) const;
  bool operator==(const Line&) const = default;
};

/// One instruction: shown, spoken and pictured, one action at a time.
/// In `ChangeSides` the side is the one changed to.
struct Step {
  StepId id;
  Line shown;
  Line spoken;
  FigureKey figure;
  Duration time{0};    ///< how long to allow for it; in `Hold`, 0 = shown for the rest of the hold
  bool waits = false;  ///< "ready when you are": goes on when the person says so
  bool sways = false;  ///< its picture sways as its figure says

  bool operator==(const Step&) const = default;
};

enum class Sight { Screen, Ceiling, Hidden };
enum class Hand { Free, Busy };

/// What a person can see and reach during a stage.
struct StageView {
  Sight sight = Sight::Screen;
  Hand hand = Hand::Free;
};

/// What an option does to the steps of one stage.
struct StepChange {
  Stage stage = Stage::GetIn;
  std::optional<StepId> replaces;  ///< this step gives way
  std::optional<StepId> after;     ///< else: put after this one; neither: put first
  std::optional<Step> step;        ///< none with `replaces`: the step is left out
};

/// One choice at a place. The first option of a place needs no prop.
struct Option {
  OptionId id;
  std::string label;   ///< on the chip: "Bolster"
  std::string phrase;  ///< in a sentence: "bolster under the forehead"; empty for the first option
  std::string helps;   ///< whom or what it helps
  PropCounts needs;
  std::set<OptionId> rulesOut;  ///< options of other places that cannot go with it
  std::vector<StepChange> steps;
  std::map<FigureKey, PostureChange> postures;
};

/// A place where the pose offers a choice: under the head, hands.
struct Place {
  PlaceId id;
  std::string label;  ///< "Under the forehead"
  std::vector<Option> options;
  std::vector<OptionId> prefers;  ///< in this order, when the shelf has what they need
};

/// Who should skip or change the pose, and what to do instead.
struct Caution {
  std::string condition;
  std::string instead;
  std::optional<OptionId> option;  ///< the option it points to
  std::optional<PoseId> pose;      ///< the pose it points to
};

struct Names {
  std::string english;
  std::string sanskrit;  ///< IAST, may be empty
  std::string plain;     ///< ASCII form of the Sanskrit name, for search
  std::string spoken;    ///< how a voice should say the Sanskrit name; may be empty
};

struct Breath {
  std::string where;  ///< "into the belly and the lower back"
  Duration in{4000};  ///< pace of the breathing guide
  Duration out{6000};
};

struct HoldTimes {  ///< a side, when the pose is sided
  Duration usual{0};
  Duration shortest{0};
  Duration longest{0};
};

/// The order of the two sides and what gives them their name.
struct Sides {
  Side first = Side::Left;
  Line label;  ///< "left knee" / "right knee"
};

/// A pose as its file describes it: plain values, already checked by `content`.
struct Pose {
  PoseId id;
  Names names;
  Position position = Position::Supine;
  std::optional<Sides> sides;
  std::map<Stage, std::vector<Step>> steps;  ///< every stage present; ChangeSides only in a sided pose
  std::map<Stage, StageView> views;
  Breath breath;
  HoldTimes hold;
  std::vector<Place> places;
  std::vector<OptionId> easier;  ///< options to fall back to when it hurts
  std::vector<Caution> cautions;
  std::vector<std::string> benefits;
  std::map<FigureKey, Posture> figures;     ///< as they are with nothing chosen
  std::map<FigureKey, Derivation> derived;  ///< those of them that start from another

  const Place* placeOf(const OptionId& option) const;
  const Option* option(const OptionId& option) const;
};

}  // namespace matside
