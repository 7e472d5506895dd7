#pragma once

#include "sound/bells.h"

#include <QSet>
#include <QThread>

namespace matside::app {

class ChimeWorker;

/// Rings the bells on a thread of its own, each through a fresh output to the device that is the default at that
/// moment. No device means silence.
class ChimePlayer : public Bells {
  Q_OBJECT

 public:
  explicit ChimePlayer(QObject* parent = nullptr);
  /// False when the sound server hangs and the thread with it: then only leaving the process without its end helps.
  bool close();
  ~ChimePlayer() override;

  void prepare() override;
  /// While the sound server hangs, bells are left out (`Failed`).
  void ring(Bell bell, int volumePercent) override;
  void breathe(const Breath& breath, int volumePercent) override;

 private:
  void start();
  void end(int number, Outcome outcome);
  bool hangs() const { return !m_lost.isEmpty(); }

  QThread m_thread;
  ChimeWorker* m_worker = nullptr;
  int m_last = 0;
  QSet<int> m_ringing;
  QSet<int> m_lost;  ///< given up: no word of them came back from the worker
};

}  // namespace matside::app
