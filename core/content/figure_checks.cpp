#include "content/document.h"
#include "content/id_check.h"
#include "content/pose_checks.h"

#include <fmt/format.h>

namespace matside {
namespace {

using PropNames = std::vector<std::string>;

PropNames namesOf(const Posture& posture) {
  PropNames names;
  for (const auto& [name, prop] : posture.props) {
    names.push_back(name);
  }
  return names;
}

/// What a body can rest on.
PropNames withMat(PropNames props) {
  props.emplace_back("mat");
  return props;
}

/// A figure and those it starts from.
std::vector<FigureKey> lineOf(const Pose& pose, const FigureKey& key) {
  std::vector<FigureKey> line = {key};
  for (auto start = pose.derived.find(key); start != pose.derived.end(); start = pose.derived.find(line.back())) {
    line.push_back(start->second.from);
  }
  return line;
}

/// What the option puts into a picture.
void addNames(const Option& option, const FigureKey& key, PropNames& names) {
  const auto change = option.postures.find(key);
  if (change == option.postures.end()) {
    return;
  }
  for (const auto& [name, prop] : change->second.props) {
    if (prop) {
      names.push_back(name);
    }
  }
}

/// What can stand in the picture once the option is chosen.
PropNames namesWith(const Pose& pose, const Option& option, const FigureKey& key) {
  PropNames names;
  for (const auto& [figure, posture] : pose.figures) {
    if (figure == key || key.text() == everyFigure) {
      const PropNames own = namesOf(posture);
      names.insert(names.end(), own.begin(), own.end());
    }
  }
  addNames(option, FigureKey(everyFigure), names);
  for (const FigureKey& each : lineOf(pose, key)) {
    addNames(option, each, names);
  }
  return names;
}

/// Props stand on each other, and the lowest of them on the mat.
void checkStandsOnMat(const Posture& posture, const std::string& name, const std::string& pointer,
                      ProblemList& problems) {
  std::size_t climbed = 0;
  auto prop = posture.props.find(name);
  while (prop != posture.props.end() && !prop->second.on.empty() && climbed++ <= posture.props.size()) {
    prop = posture.props.find(prop->second.on);
  }
  if (climbed > posture.props.size()) {
    problems.add(ProblemCode::OutOfRange, pointer, posture.props.at(name).on, "a prop that does not stand on this one");
  }
}

void checkPosture(const Posture& posture, const std::string& pointer, ProblemList& problems) {
  const KnownIds props(namesOf(posture), problems);
  const KnownIds surfaces(withMat(namesOf(posture)), problems);
  for (const auto& [name, prop] : posture.props) {
    const std::string on = memberPointer(pointer + "/props", name) + "/on";
    props.check(prop.on, on);
    checkStandsOnMat(posture, name, on, problems);
  }
  for (const auto& [spot, contact] : posture.contacts) {
    surfaces.check(contact.prop, pointer + "/contacts");
  }
}

void checkChange(const PropNames& names, const PostureChange& change, const std::string& pointer,
                 ProblemList& problems) {
  const KnownIds props(names, problems);
  const KnownIds surfaces(withMat(names), problems);
  for (const auto& [name, prop] : change.props) {
    const std::string on = memberPointer(pointer + "/props", name) + "/on";
    if (prop && prop->on == name) {
      problems.add(ProblemCode::OutOfRange, on, name, "a prop that does not stand on this one");
    } else if (prop) {
      props.check(prop->on, on);
    }
  }
  for (const auto& [spot, contact] : change.contacts) {
    if (contact) {
      surfaces.check(contact->prop, pointer + "/contacts");
    }
  }
}

}  // namespace

void checkFigures(const Pose& pose, ProblemList& problems) {
  for (const auto& [key, posture] : pose.figures) {
    checkPosture(posture, memberPointer("/figures", key.text()), problems);
  }
  for (std::size_t p = 0; p < pose.places.size(); ++p) {
    for (std::size_t o = 0; o < pose.places[p].options.size(); ++o) {
      const Option& option = pose.places[p].options[o];
      const std::string parent = fmt::format("/places/{}/options/{}/figures", p, o);
      for (const auto& [key, change] : option.postures) {
        checkChange(namesWith(pose, option, key), change, memberPointer(parent, key.text()), problems);
      }
    }
  }
}

}  // namespace matside
