#include "unmet_contacts.h"

#include "figure_pointers.h"
#include "kinematics/settle.h"
#include "variation/variation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace matside::cli {
namespace {

/// The pictures of one variation.
std::set<FigureKey> figuresOf(const Pose& pose, const Variation& variation) {
  std::set<FigureKey> keys;
  for (const Stage stage : allStages) {
    for (const Step& step : stepsOf(pose, variation, stage)) {
      keys.insert(step.figure);
    }
  }
  return keys;
}

std::string millimetres(float metres) {
  return fmt::format("{:.0f} mm", std::abs(metres) * 1000);
}

std::string targetOf(const Contact& contact) {
  if (contact.spot) {
    return spotName(*contact.spot);
  }
  return contact.prop.empty() ? "mat" : contact.prop;
}

const PosedProp* propNamed(const PosedSkeleton& skeleton, const std::string& name) {
  const auto found = std::ranges::find(skeleton.props, name, &PosedProp::name);
  return found == skeleton.props.end() ? nullptr : &*found;
}

/// How far the middle of a prop lies outside the one it stands on; what lies further would tip over.
float overhang(const PosedProp& prop, const PosedProp& below) {
  const glm::vec3 middle = below.frame.toLocal(prop.frame.origin);
  return std::max(std::abs(middle.x) - below.halfSize.x, std::abs(middle.z) - below.halfSize.z);
}

/// Collects what is unmet in the pictures of one pose.
class Unmet {
 public:
  Unmet(const Pose& pose, const std::string& file, std::span<const PropKind> props, const BodySurface& surface)
      : m_pose(pose), m_file(file), m_pointers(pose, file), m_props(props), m_surface(surface) {}

  void check(const FigureKey& key, const Variation& variation) {
    const Posture posture = figureFor(m_pose, variation, key);
    // Most options change some pictures only.
    std::vector<Posture>& settledBefore = m_settled[key];
    if (std::ranges::find(settledBefore, posture) != settledBefore.end()) {
      return;
    }
    settledBefore.push_back(posture);
    const Settled settled = settle(posture, m_props, m_surface);
    const std::string name = variationId(m_pose, variation);
    for (const ContactState& state : settled.unmetContacts()) {
      const std::string spot = spotName(state.spot);
      add(m_pointers.of(key, variation, "contacts", spot), key.text() + "/" + spot,
          fmt::format("{} {} {} {} in {}", spot, millimetres(state.off), state.off > 0 ? "above" : "inside",
                      targetOf(state.contact), name),
          fmt::format("{} resting on {}", spot, targetOf(state.contact)));
    }
    for (const GripState& state : settled.unmetGrips()) {
      const std::string hand = state.hand == BodySide::Left ? "left" : "right";
      add(m_pointers.of(key, variation, "grips", hand), key.text() + "/" + hand,
          fmt::format("{} hand {} off in {}", hand, millimetres(state.off), name), hand + " hand holding on");
    }
    checkProps(key, variation, settled.skeleton, posture);
  }

  std::vector<Problem> take() { return std::move(m_problems); }

 private:
  void checkProps(const FigureKey& key, const Variation& variation, const PosedSkeleton& skeleton,
                  const Posture& posture) {
    for (const auto& [name, placed] : posture.props) {
      const PosedProp* prop = propNamed(skeleton, name);
      const PosedProp* below = propNamed(skeleton, placed.on);
      if (prop == nullptr || below == nullptr || overhang(*prop, *below) <= 0) {
        continue;
      }
      add(m_pointers.of(key, variation, "props", name), key.text() + "/props/" + name,
          fmt::format("{} {} beyond the edge of {} in {}", name, millimetres(overhang(*prop, *below)), placed.on,
                      variationId(m_pose, variation)),
          fmt::format("the middle of {} above {}", name, placed.on));
    }
  }

  void add(std::string pointer, const std::string& what, std::string found, std::string expected) {
    if (m_named.insert(what).second) {
      m_problems.push_back({.code = ProblemCode::UnmetContact,
                            .file = m_file,
                            .pointer = std::move(pointer),
                            .found = std::move(found),
                            .expected = std::move(expected),
                            .foundIs = Found::Description});
    }
  }

  const Pose& m_pose;
  const std::string& m_file;
  FigurePointers m_pointers;
  std::span<const PropKind> m_props;
  const BodySurface& m_surface;
  std::map<FigureKey, std::vector<Posture>> m_settled;
  std::set<std::string> m_named;
  std::vector<Problem> m_problems;
};

}  // namespace

std::vector<Problem> unmetContacts(const Pose& pose, const std::string& file, std::span<const PropKind> props,
                                   const BodySurface& surface) {
  Unmet unmet(pose, file, props, surface);
  for (const Variation& variation : allVariations(pose)) {
    for (const FigureKey& key : figuresOf(pose, variation)) {
      unmet.check(key, variation);
    }
  }
  return unmet.take();
}

}  // namespace matside::cli
