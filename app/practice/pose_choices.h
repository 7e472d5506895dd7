#pragma once

#include "presentation/place_chips.h"
#include "settings/settings.h"
#include "widgets/message_bar.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace matside::app {

class SessionController;
class SettingsStore;

/// What a person changes about the pose that runs: its props, and the easier way. Each call answers with what there is
/// to be said of it, if anything.
class PoseChoices {
 public:
  PoseChoices(SessionController& session, SettingsStore& settings) : m_session(session), m_settings(settings) {}

  using Answer = std::optional<MessageBar::Notice>;

  /// Takes an option and remembers it for this pose. What the shelf lacks for it counts as within reach from here on,
  /// which is said, with a way back.
  Answer choose(const OptionId& option);
  /// The easier way, for this practice: what is remembered for the pose stays as it was. Props it asks for beyond the
  /// shelf are offered first, and taken when it is wished for again.
  Answer easeOff();
  /// The easier way with its props, which were named already.
  Answer easeOffAtOnce();
  /// What was offered is out of sight.
  void forgetOffer() { m_offered.reset(); }

 private:
  /// How things stood before a prop was taken.
  struct Before {
    PropShelf shelf;
    std::map<PoseId, Choices> choices;
    PoseId pose;
    std::vector<OptionId> options;
  };

  Before now() const;
  Answer takeOffer(const PropCounts& missing);
  MessageBar::Notice within(const PropCounts& taken, const Before& before);
  void takeBack(const Before& before);
  void remember(const Before& before, const OptionId& option);

  SessionController& m_session;
  SettingsStore& m_settings;
  std::optional<std::pair<PoseId, PropCounts>> m_offered;
};

}  // namespace matside::app
