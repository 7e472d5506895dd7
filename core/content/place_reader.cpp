#include "content/place_reader.h"

#include "content/object_reader.h"
#include "content/posture_reader.h"
#include "content/step_reader.h"

#include <optional>

namespace matside {
namespace {

constexpr Range<std::size_t> optionCount{2, 12};  // one option alone is no choice
constexpr Range<std::size_t> idCount{0, 30};
constexpr Range<std::size_t> changeCount{0, 30};
constexpr Range<std::size_t> propCount{0, 9};
constexpr Range<int> neededOfOneProp{1, 9};
constexpr Range<std::size_t> noPhrase{0, 0};

PropCounts readNeeds(const Node& node) {
  PropCounts needs;
  const auto members = node.members();
  if (members.size() > propCount.most) {
    node.report(ProblemCode::OutOfRange, "9 props at most");
  }
  for (const auto& [prop, count] : members) {
    needs[PropId(prop)] = count.wholeNumber(neededOfOneProp);
  }
  return needs;
}

/// The step that gives way, or the one before; which stage has which steps is checked with the whole pose.
void readAnchor(ObjectReader& object, StepChange& change) {
  const auto replaces = object.optional("replaces");
  const auto after = object.optional("after");
  if (replaces) {
    change.replaces = replaces->id<StepId>();
  }
  if (after) {
    change.after = after->id<StepId>();
  }
  if (replaces && after) {
    after->report(ProblemCode::UnknownKey, "either replaces or after");
  }
}

StepChange readStepChange(const Node& node, Sided sided) {
  StepChange change;
  ObjectReader object(node);
  if (const auto stage = object.required("stage")) {
    change.stage = readStageName(*stage, sided);
  }
  readAnchor(object, change);
  const auto step = change.replaces ? object.optional("step") : object.required("step");
  if (step) {
    change.step = readStep(*step, change.stage, sided);
  }
  object.rejectOthers();
  return change;
}

enum class InPlace { First, Later };

void readOptionWords(ObjectReader& object, InPlace order, Option& option) {
  if (const auto label = object.required("label")) {
    option.label = label->text(anyLabel);
  }
  const auto phrase = order == InPlace::First ? object.optional("phrase") : object.required("phrase");
  if (phrase) {
    option.phrase = phrase->text(order == InPlace::First ? noPhrase : anyLabel);
  }
  if (const auto helps = object.required("helps")) {
    option.helps = helps->text(anySentence);
  }
}

Option readOption(const Node& node, InPlace order, Sided sided) {
  Option option;
  ObjectReader object(node);
  if (const auto id = object.required("id")) {
    option.id = id->id<OptionId>();
  }
  readOptionWords(object, order, option);
  if (const auto needs = object.optional("needs")) {
    option.needs = readNeeds(*needs);
  }
  if (const auto rulesOut = object.optional("rulesOut")) {
    for (const Node& other : rulesOut->items(idCount)) {
      option.rulesOut.insert(other.id<OptionId>());
    }
  }
  if (const auto steps = object.optional("steps")) {
    for (const Node& change : steps->items(changeCount)) {
      option.steps.push_back(readStepChange(change, sided));
    }
  }
  if (const auto figures = object.optional("figures")) {
    for (const auto& [key, change] : figures->members()) {
      option.postures[FigureKey(key)] = readPostureChange(change);
    }
  }
  object.rejectOthers();
  return option;
}

}  // namespace

Place readPlace(const Node& node, const Pose& pose) {
  Place place;
  ObjectReader object(node);
  if (const auto id = object.required("id")) {
    place.id = id->id<PlaceId>();
  }
  if (const auto label = object.required("label")) {
    place.label = label->text(anyLabel);
  }
  if (const auto options = object.required("options")) {
    for (const Node& option : options->items(optionCount)) {
      const InPlace order = place.options.empty() ? InPlace::First : InPlace::Later;
      place.options.push_back(readOption(option, order, sidedness(pose)));
    }
  }
  if (const auto prefers = object.optional("prefers")) {
    for (const Node& option : prefers->items(idCount)) {
      place.prefers.push_back(option.id<OptionId>());
    }
  }
  object.rejectOthers();
  return place;
}

}  // namespace matside
