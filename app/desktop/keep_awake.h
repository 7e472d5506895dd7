#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

namespace matside::app {

/// Keeps the screen from going dark while it is held: asks the screen saver, then the session manager of GNOME, then
/// the desktop portal, whichever answers first. Without any of them nothing happens. Never waits for an answer.
class KeepAwake : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  ~KeepAwake() override;

  void hold();
  void release();
  bool isHeld() const { return m_state == State::Held; }

 signals:
  void held();

 private:
  enum class State { Off, Asking, Held };

  void ask(int office);
  void answered(int office, const QVariant& cookie);
  void giveBack();

  State m_state = State::Off;
  bool m_wanted = false;
  int m_office = 0;
  QVariant m_cookie;
};

}  // namespace matside::app
