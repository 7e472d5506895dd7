#pragma once

#include "desktop/keep_awake.h"

#include <QVariant>

namespace matside::app {

/// Asks the screen saver, then the session manager of GNOME, then the desktop portal, whichever answers first; from
/// within a sandbox the portal first, as the others may answer there without being heard.
class KeepAwakeByDBus : public KeepAwake {
  Q_OBJECT

 public:
  enum class Surroundings { Desktop, Sandbox };
  /// Flatpak and Snap are sandboxes.
  static Surroundings surroundings();

  explicit KeepAwakeByDBus(Surroundings where, QObject* parent = nullptr);
  ~KeepAwakeByDBus() override;

  void hold() override;
  void release() override;
  bool isHeld() const override { return m_state == State::Held; }

 private:
  enum class State { Off, Asking, Held };

  void ask(int turn);
  void answered(int turn, const QVariant& cookie);
  void giveBack();

  const Surroundings m_where;
  State m_state = State::Off;
  bool m_wanted = false;
  int m_turn = 0;  ///< of the office that holds it
  QVariant m_cookie;
};

}  // namespace matside::app
