#include "practice/pose_choices.h"

#include "bridge/session_controller.h"
#include "practice/practice_page.h"
#include "settings/settings_store.h"
#include "text/wording.h"

#include <algorithm>

namespace matside::app {
namespace {

PropCounts missingFor(const OptionId& option, const std::vector<PlaceChips>& places) {
  for (const auto& place : places) {
    const auto chip = std::ranges::find(place.options, option, &OptionChip::option);
    if (chip != place.options.end()) {
      return chip->missing;
    }
  }
  return {};
}

bool has(const std::vector<OptionId>& options, const OptionId& option) {
  return std::ranges::find(options, option) != options.end();
}

}  // namespace

PoseChoices::Before PoseChoices::now() const {
  const PictureOf picture = m_session.scene().picture;
  return {m_settings.now().shelf, m_settings.now().choices, picture.pose, picture.variation.options()};
}

PoseChoices::Answer PoseChoices::choose(const OptionId& option) {
  const Before before = now();
  const PropCounts missing = missingFor(option, m_session.scene().places);
  m_settings.addToShelf(missing);
  m_session.setShelf(m_settings.now().shelf);
  m_session.choose(option);
  remember(before, option);
  return missing.empty() ? std::nullopt : std::optional(within(missing, before));
}

/// Only what this choice changed: an easier way taken elsewhere in the pose is for this practice.
void PoseChoices::remember(const Before& before, const OptionId& option) {
  std::vector<PlaceChips> changed = m_session.scene().places;
  std::erase_if(changed, [&](const PlaceChips& place) {
    const auto chosen = std::ranges::find(place.options, true, &OptionChip::chosen);
    return chosen == place.options.end() || (chosen->option != option && has(before.options, chosen->option));
  });
  m_settings.remember(before.pose, changed);
}

PoseChoices::Answer PoseChoices::easeOff() {
  if (!m_session.easierWay().empty()) {
    m_session.easeOff();
    return std::nullopt;
  }
  const auto more = m_session.easierWithProps();
  if (!more) {
    return MessageBar::Notice{PracticePage::tr("This is the easiest way of this pose. If it hurts, press H."), {}, {}};
  }
  const auto offer = std::pair(m_session.scene().picture.pose, more->missing);
  if (m_offered == offer) {
    return takeOffer(more->missing);
  }
  m_offered = offer;
  return MessageBar::Notice{PracticePage::tr("It can be easier: %1. %2 If you have it, press E again.",
                                             "hands behind the thigh; No strap? Take a scarf.")
                                .arg(easierText(more->choices), standInsText(more->missing, m_session.library())),
                            {},
                            {}};
}

PoseChoices::Answer PoseChoices::easeOffAtOnce() {
  const auto more = m_session.easierWay().empty() ? m_session.easierWithProps() : std::nullopt;
  return more ? takeOffer(more->missing) : easeOff();
}

PoseChoices::Answer PoseChoices::takeOffer(const PropCounts& missing) {
  const Before before = now();
  m_settings.addToShelf(missing);
  m_session.setShelf(m_settings.now().shelf);
  m_session.easeOff();
  return within(missing, before);
}

MessageBar::Notice PoseChoices::within(const PropCounts& taken, const Before& before) {
  return {nowWithinReachText(taken, m_session.library()), notAfterAllText(), [this, before] { takeBack(before); }};
}

void PoseChoices::takeBack(const Before& before) {
  m_settings.change([&before](Settings& settings) {
    settings.shelf = before.shelf;
    settings.choices = before.choices;
  });
  m_session.setShelf(before.shelf);
  for (const auto& option : before.options) {
    const bool here = m_session.isRunning() && m_session.scene().picture.pose == before.pose;
    if (here && !m_session.scene().picture.variation.has(option)) {
      m_session.choose(option);
    }
  }
}

}  // namespace matside::app
