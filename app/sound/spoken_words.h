#pragma once

#include "sound/speech.h"

#include <QThread>
#include <QTimer>

namespace matside::app {

class SpeechWorker;

/// Speaks through Qt TextToSpeech on a thread of its own: making an engine takes seconds, and a sound server may hang.
class SpokenWords : public Speech {
  Q_OBJECT

 public:
  explicit SpokenWords(QObject* parent = nullptr);
  /// False when the engine hangs and the thread with it: then only leaving the process without its end helps.
  bool close();
  ~SpokenWords() override;

  void prepare(const QLocale& language) override;
  void say(const QString& line, const VoiceChoice& how) override;
  void stop() override;

 private:
  void start();
  void end(int number, Outcome outcome);

  QThread m_thread;
  SpeechWorker* m_worker = nullptr;
  int m_number = 0;  ///< of the line being said
  bool m_busy = false;
  QTimer m_watchdog;  ///< the worker itself hangs
};

}  // namespace matside::app
