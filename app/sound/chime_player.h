#pragma once

#include "chime/bell.h"

#include <QByteArray>
#include <QObject>
#include <QThread>

#include <map>

namespace matside::app {

class ChimeWorker;

/// Rings the bells on a thread of its own, each through a fresh output to the device that is the default at that
/// moment. No device means silence. A bell that comes while another still rings is left out.
class ChimePlayer : public QObject {
  Q_OBJECT

 public:
  enum class Outcome { Rung, NoDevice, Failed };
  Q_ENUM(Outcome)

  explicit ChimePlayer(QObject* parent = nullptr);
  /// False when the sound server hangs and the thread with it: then only leaving the process without its end helps.
  bool close();
  ~ChimePlayer() override;

  void ring(Bell bell, int volumePercent);

 signals:
  void finished(matside::app::ChimePlayer::Outcome outcome);

 private:
  void start();

  QThread m_thread;
  ChimeWorker* m_worker = nullptr;
  bool m_busy = false;
};

}  // namespace matside::app
