#pragma once

#include "library/library.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace matside {

/// One option at every place of a pose, in the order of its places.
class Variation {
 public:
  Variation() = default;
  explicit Variation(std::vector<OptionId> options) : m_options(std::move(options)) {}

  const std::vector<OptionId>& options() const { return m_options; }
  bool has(const OptionId& option) const;

  bool operator==(const Variation&) const = default;

 private:
  std::vector<OptionId> m_options;
};

/// The first option of every place: what can be practised with nothing at hand.
Variation plainVariation(const Pose& pose);

/// The ids of the options that are not the first of their place, joined by "+"; "plain" when there are none.
std::string variationId(const Pose& pose, const Variation& variation);

/// The variation with this id; none when an option is unknown, given twice for a place, or ruled out.
std::optional<Variation> variationFromId(const Pose& pose, const std::string& id);

/// Every combination in which no option rules out another, the plain one first.
std::vector<Variation> allVariations(const Pose& pose);

PropCounts propsNeeded(const Pose& pose, const Variation& variation);

/// What a person chose for a pose, place by place; may be incomplete, and may ask for more than the shelf holds.
using Choices = std::map<PlaceId, OptionId>;

/// Why an option was taken.
enum class Reason { Chosen, Preferred, First };

struct ChosenVariation {
  Variation variation;
  std::vector<Reason> reasons;  ///< one a place
  PropCounts needed;
};

/// The variation to practise: at each place the person's remembered choice if the shelf holds what it needs, else the
/// first of `prefers` that the shelf holds, else the first option. Never needs more than the shelf holds, and
/// never combines options that rule each other out.
ChosenVariation chooseVariation(const Pose& pose, const PropShelf& shelf, const Choices& choices);

/// The variation with `option` put at its place; an option elsewhere that cannot go with it gives way to the first
/// of its place. The shelf is not asked: a person may choose what they do not have and use a stand-in.
Variation withOption(const Pose& pose, const Variation& variation, const OptionId& option);

/// The variation to fall back to when it hurts: at each place that `easier` names, its first option there for which
/// what is needed is on the shelf or in use already. None when it is that one already.
std::optional<Variation> easierVariation(const Pose& pose, const PropShelf& shelf, const Variation& variation);

/// The steps of a stage, with what the chosen options add, replace or leave out. What several options put after the
/// same step comes in the order of their places. None for a stage the pose does not have.
std::vector<Step> stepsOf(const Pose& pose, const Variation& variation, Stage stage);

/// The posture a figure key means in this variation. The side is not applied: kinematics mirrors the settled body.
Posture figureFor(const Pose& pose, const Variation& variation, const FigureKey& key);

/// The key of the picture that stands for the whole pose: the first step of its hold.
FigureKey holdFigure(const Pose& pose, const Variation& variation);

}  // namespace matside
