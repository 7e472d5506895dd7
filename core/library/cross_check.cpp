#include "library/cross_check.h"

#include "content/id_check.h"
#include "content/nearest.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace matside {
namespace {

/// Props and forms that a pose may name; each unknown one is reported once, where it is named first.
class PropNames {
 public:
  PropNames(const std::vector<PropKind>& props, ProblemList& problems) : m_props(props), m_problems(problems) {}

  void checkProp(const PropId& prop, const std::string& pointer) {
    if (kind(prop) == nullptr) {
      report(prop.text(), pointer, ids(m_props));
    }
  }

  void checkPlaced(const PlacedProp& placed, const std::string& pointer) {
    const PropKind* known = kind(placed.prop);
    if (known == nullptr) {
      report(placed.prop.text(), pointer + "/prop", ids(m_props));
    } else if (!placed.form.empty() &&
               std::ranges::find(known->forms, placed.form, &PropForm::id) == known->forms.end()) {
      report(placed.form.text(), pointer + "/form", ids(known->forms));
    }
  }

 private:
  const PropKind* kind(const PropId& id) const {
    const auto found = std::ranges::find(m_props, id, &PropKind::id);
    return found == m_props.end() ? nullptr : &*found;
  }

  template <class Values>
  static std::vector<std::string> ids(const Values& values) {
    std::vector<std::string> texts;
    for (const auto& value : values) {
      texts.push_back(value.id.text());
    }
    return texts;
  }

  void report(const std::string& id, const std::string& pointer, const std::vector<std::string>& known) {
    if (m_reported.insert(id).second) {
      m_problems.add(ProblemCode::UnknownId, pointer, id, nearestOrAll(id, known));
    }
  }

  const std::vector<PropKind>& m_props;
  ProblemList& m_problems;
  std::set<std::string> m_reported;
};

void checkOptionProps(const Option& option, const std::string& pointer, PropNames& names) {
  for (const auto& [prop, count] : option.needs) {
    names.checkProp(prop, pointer + "/needs/" + prop.text());
  }
  for (const auto& [key, change] : option.postures) {
    for (const auto& [local, placed] : change.props) {
      if (placed) {
        names.checkPlaced(*placed, fmt::format("{}/figures/{}/props/{}", pointer, key.text(), local));
      }
    }
    if (change.strap && *change.strap) {
      names.checkProp((*change.strap)->prop, fmt::format("{}/figures/{}/strap/prop", pointer, key.text()));
    }
  }
}

void checkFigureProps(const Pose& pose, PropNames& names) {
  for (const auto& [key, posture] : pose.figures) {
    for (const auto& [local, placed] : posture.props) {
      names.checkPlaced(placed, fmt::format("/figures/{}/props/{}", key.text(), local));
    }
    if (posture.strap) {
      names.checkProp(posture.strap->prop, fmt::format("/figures/{}/strap/prop", key.text()));
    }
  }
}

/// One item of a routine and the pose it names.
struct Item {
  const RoutineItem& item;
  const Pose& pose;
  std::string pointer;
};

void checkHold(const Item& at, ProblemList& problems) {
  const HoldTimes& allowed = at.pose.hold;
  if (at.item.hold && (*at.item.hold < allowed.shortest || *at.item.hold > allowed.longest)) {
    const auto seconds = [](Duration time) { return static_cast<double>(time.count()) / 1000.0; };
    problems.add(ProblemCode::OutOfRange, at.pointer + "/hold_s", Described{fmt::format("{}", seconds(*at.item.hold))},
                 fmt::format("{} to {} seconds", seconds(allowed.shortest), seconds(allowed.longest)));
  }
}

bool ruleOut(const Option& one, const Option& other) {
  return one.rulesOut.contains(other.id) || other.rulesOut.contains(one.id);
}

void checkTogether(const Item& at, std::size_t later, ProblemList& problems) {
  const OptionId& id = at.item.options[later];
  for (std::size_t earlier = 0; earlier < later; ++earlier) {
    const OptionId& other = at.item.options[earlier];
    const std::string pointer = fmt::format("{}/options/{}", at.pointer, later);
    if (id == other) {
      problems.add(ProblemCode::DuplicateId, pointer, id.text(), "each option once");
    } else if (at.pose.placeOf(id) == at.pose.placeOf(other)) {
      problems.add(ProblemCode::OutOfRange, pointer, id.text(), "an option at another place than " + other.text());
    } else if (ruleOut(*at.pose.option(id), *at.pose.option(other))) {
      problems.add(ProblemCode::OutOfRange, pointer, id.text(), "an option that goes with " + other.text());
    }
  }
}

void checkOptions(const Item& at, ProblemList& problems) {
  std::vector<std::string> known;
  for (const Place& place : at.pose.places) {
    for (const Option& option : place.options) {
      known.push_back(option.id.text());
    }
  }
  const KnownIds options(known, problems);
  bool allKnown = true;
  for (std::size_t i = 0; i < at.item.options.size(); ++i) {
    options.check(at.item.options[i].text(), fmt::format("{}/options/{}", at.pointer, i));
    allKnown = allKnown && at.pose.option(at.item.options[i]) != nullptr;
  }
  for (std::size_t i = 0; allKnown && i < at.item.options.size(); ++i) {
    checkTogether(at, i, problems);
  }
}

}  // namespace

void checkAgainst(const Pose& pose, const std::vector<PropKind>& props, const std::vector<std::string>& knownPoses,
                  ProblemList& problems) {
  PropNames names(props, problems);
  for (std::size_t p = 0; p < pose.places.size(); ++p) {
    for (std::size_t o = 0; o < pose.places[p].options.size(); ++o) {
      checkOptionProps(pose.places[p].options[o], fmt::format("/places/{}/options/{}", p, o), names);
    }
  }
  checkFigureProps(pose, names);
  const KnownIds poses(knownPoses, problems);
  for (std::size_t i = 0; i < pose.cautions.size(); ++i) {
    if (pose.cautions[i].pose) {
      poses.check(pose.cautions[i].pose->text(), fmt::format("/cautions/{}/pose", i));
    }
  }
}

void checkAgainst(const Routine& routine, const std::map<PoseId, Pose>& poses, const std::set<std::string>& lost,
                  ProblemList& problems) {
  std::vector<std::string> known;
  for (const auto& [id, pose] : poses) {
    known.push_back(id.text());
  }
  for (std::size_t i = 0; i < routine.items.size(); ++i) {
    const std::string pointer = fmt::format("/items/{}", i);
    const PoseId& id = routine.items[i].pose;
    const auto pose = poses.find(id);
    if (pose == poses.end()) {
      const bool isLost = lost.contains(id.text());
      problems.add(ProblemCode::UnknownId, pointer + "/pose", id.text(),
                   isLost ? "a pose whose file is right" : nearestOrAll(id.text(), known));
    } else {
      const Item item{.item = routine.items[i], .pose = pose->second, .pointer = pointer};
      checkHold(item, problems);
      checkOptions(item, problems);
    }
  }
}

}  // namespace matside
