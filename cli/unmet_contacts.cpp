#include "unmet_contacts.h"

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

/// Collects what is unmet in the pictures of one pose.
class Unmet {
 public:
  Unmet(const std::string& file, std::span<const PropKind> props, const BodySurface& surface)
      : m_file(file), m_props(props), m_surface(surface) {}

  void check(const FigureKey& key, const Posture& posture, const std::string& variation) {
    // Most options change some pictures only.
    std::vector<Posture>& settledBefore = m_settled[key];
    if (std::ranges::find(settledBefore, posture) != settledBefore.end()) {
      return;
    }
    settledBefore.push_back(posture);
    const Settled settled = settle(posture, m_props, m_surface);
    for (const ContactState& state : settled.unmetContacts()) {
      const std::string spot = spotName(state.spot);
      add(key, spot, fmt::format("{} {} off in {}", spot, millimetres(state.off), variation),
          fmt::format("{} resting on {}", spot, targetOf(state.contact)));
    }
    for (const GripState& state : settled.unmetGrips()) {
      const std::string hand = state.hand == BodySide::Left ? "left hand" : "right hand";
      add(key, hand, fmt::format("{} {} off in {}", hand, millimetres(state.off), variation), hand + " holding on");
    }
  }

  std::vector<Problem> take() { return std::move(m_problems); }

 private:
  void add(const FigureKey& key, const std::string& what, std::string found, std::string expected) {
    if (m_named.insert(key.text() + "/" + what).second) {
      m_problems.push_back({.code = ProblemCode::UnmetContact,
                            .file = m_file,
                            .pointer = "/figures/" + key.text(),
                            .found = std::move(found),
                            .expected = std::move(expected)});
    }
  }

  const std::string& m_file;
  std::span<const PropKind> m_props;
  const BodySurface& m_surface;
  std::map<FigureKey, std::vector<Posture>> m_settled;
  std::set<std::string> m_named;
  std::vector<Problem> m_problems;
};

}  // namespace

std::vector<Problem> unmetContacts(const Pose& pose, const std::string& file, std::span<const PropKind> props,
                                   const BodySurface& surface) {
  Unmet unmet(file, props, surface);
  for (const Variation& variation : allVariations(pose)) {
    for (const FigureKey& key : figuresOf(pose, variation)) {
      unmet.check(key, figureFor(pose, variation, key), variationId(pose, variation));
    }
  }
  return unmet.take();
}

}  // namespace matside::cli
