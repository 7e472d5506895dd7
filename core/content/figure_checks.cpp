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
  addNames(option, key, names);
  return names;
}

void checkPosture(const Posture& posture, const std::string& pointer, ProblemList& problems) {
  const KnownIds props(namesOf(posture), problems);
  for (const auto& [name, prop] : posture.props) {
    props.check(prop.on, memberPointer(pointer + "/props", name) + "/on");
  }
  for (const auto& [spot, contact] : posture.contacts) {
    props.check(contact.prop, pointer + "/contacts");
  }
}

void checkChange(const PropNames& names, const PostureChange& change, const std::string& pointer,
                 ProblemList& problems) {
  const KnownIds props(names, problems);
  for (const auto& [name, prop] : change.props) {
    if (prop) {
      props.check(prop->on, memberPointer(pointer + "/props", name) + "/on");
    }
  }
  for (const auto& [spot, contact] : change.contacts) {
    if (contact) {
      props.check(contact->prop, pointer + "/contacts");
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
