#pragma once

#include "sound/bells.h"

#include <QAudioDevice>
#include <QByteArray>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QAudioSink;
class QIODevice;

namespace matside::app {

/// One sound on its way through a fresh output, from its first sample until it has been heard. Lives on the sound
/// thread.
class Ringing : public QObject {
  Q_OBJECT

 public:
  /// `samples` as core/chime makes them.
  Ringing(const QAudioDevice& device, QByteArray samples);
  ~Ringing() override;

 signals:
  void ended(matside::app::Bells::Outcome outcome);

 private:
  void feed();
  void watch();
  void end(Bells::Outcome outcome);

  QByteArray m_samples;
  qint64 m_handed = 0;  ///< bytes of them
  std::unique_ptr<QAudioSink> m_sink;
  QIODevice* m_server = nullptr;
  QElapsedTimer m_since;
  QTimer m_feed;      ///< the server had no room for all of it
  QTimer m_tail;      ///< the server still plays what it was handed
  QTimer m_watchdog;  ///< the device vanished
};

}  // namespace matside::app
