#pragma once

#include "sound/chime_player.h"

#include <QBuffer>
#include <QTimer>

#include <memory>

class QAudioSink;

namespace matside::app {

/// The part of ChimePlayer that lives on the sound thread.
class ChimeWorker : public QObject {
  Q_OBJECT

 public:
  ChimeWorker();
  ~ChimeWorker() override;

  void ring(Bell bell, double volume);

 signals:
  void finished(matside::app::ChimePlayer::Outcome outcome);

 private:
  void watch();
  void end(ChimePlayer::Outcome outcome);

  QBuffer m_sound;
  std::unique_ptr<QAudioSink> m_sink;
  QTimer m_tail;      ///< the server still plays what it was handed
  QTimer m_watchdog;  ///< the device vanished
};

}  // namespace matside::app
